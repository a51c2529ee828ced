// Makes and changes protections.
import { nextNumber, touch } from '../cells';
import type { GridRange, ProtectionData, WorkbookData } from '../workbook-data';

interface NewProtection {
  readonly type: 'RANGE' | 'SHEET';
  readonly sheetId: number;
  readonly range?: GridRange;
  readonly creator: string;
}

/**
 * Adds a protection and returns its id. Its editors are everybody who may edit the file: nothing changes until
 * they are removed (AS/reference/spreadsheet/range#protect). The owner is not listed (docs/google-facts.md,
 * Spreadsheets).
 */
export function createProtection(workbook: WorkbookData, options: NewProtection): number {
  const id = nextNumber(workbook);
  const { type, sheetId, range, creator } = options;
  const protection: ProtectionData = {
    id,
    type,
    sheetId,
    ...(range ? { range } : {}),
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [...workbook.editors],
    domainEdit: false,
    creator,
    restricted: false,
  };
  workbook.protections = [...workbook.protections, protection];
  touch(
    workbook,
    workbook.sheets.find((sheet) => sheet.id === sheetId),
  );
  return id;
}

/** Changes a protection; unknown ids change nothing. */
export function updateProtection(workbook: WorkbookData, id: number, change: Partial<ProtectionData>): void {
  const before = workbook.protections.find((protection) => protection.id === id);
  workbook.protections = workbook.protections.map((protection) =>
    protection.id === id ? { ...protection, ...change } : protection,
  );
  touch(
    workbook,
    workbook.sheets.find((sheet) => sheet.id === before?.sheetId),
  );
}
