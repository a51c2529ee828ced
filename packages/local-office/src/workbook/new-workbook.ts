// Makes spreadsheets and tabs as Sheets makes them.
import { nextNumber, touch } from './cells';
import type { SheetData, WorkbookData } from './workbook-data';

interface NewSheet {
  readonly id: number;
  readonly name: string;
  /** Google's default grid is 1000 × 26. */
  readonly rowCount?: number;
  readonly columnCount?: number;
}

export function newSheet({ id, name, rowCount = 1000, columnCount = 26 }: NewSheet): SheetData {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    rightToLeft: false,
    hiddenGridlines: false,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    rows: [],
    columns: [],
    merges: [],
    conditionalFormats: [],
    filter: null,
    bandings: [],
    collapsedRowGroups: [],
    collapsedColumnGroups: [],
    rowGroupsAfter: true,
    columnGroupsAfter: true,
    formUrl: null,
    mayHaveFormulas: false,
    revision: 1,
  };
}

interface NewWorkbook {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly rowCount?: number;
  readonly columnCount?: number;
}

/** The first tab's name, in Indonesian too. */
const firstSheetName = 'Sheet1';

/** A spreadsheet with one tab (id 0, as on Google), by default in id_ID and Asia/Jakarta. */
export function newWorkbook(options: NewWorkbook): WorkbookData {
  const locale = options.locale ?? 'id_ID';
  return {
    id: options.id,
    name: options.name,
    locale,
    timeZone: options.timeZone ?? 'Asia/Jakarta',
    owner: options.owner,
    editors: [],
    viewers: [],
    sheets: [
      newSheet({
        id: 0,
        name: firstSheetName,
        ...(options.rowCount === undefined ? {} : { rowCount: options.rowCount }),
        ...(options.columnCount === undefined ? {} : { columnCount: options.columnCount }),
      }),
    ],
    namedRanges: [],
    protections: [],
    styles: [{}],
    validations: [],
    selections: {},
    recalculationInterval: 'ON_CHANGE',
    iterativeCalculation: false,
    maxIterations: 50,
    convergenceThreshold: 0.05,
    nextId: 1000,
    revision: 1,
  };
}

/** A sheet id that no tab has: Google's are random 31-bit numbers, ours are scattered but repeatable. */
export function newSheetId(workbook: WorkbookData): number {
  const known = new Set(workbook.sheets.map((sheet) => sheet.id));
  let id = 0;
  do {
    id = (Math.imul(nextNumber(workbook), 2_654_435_761) >>> 1) % 2_000_000_000;
  } while (id === 0 || known.has(id));
  return id;
}

/** Adds a tab at `index` (0-based) and returns its data; the caller has checked the name. */
export function addSheet(workbook: WorkbookData, index: number, sheet: SheetData): SheetData {
  workbook.sheets.splice(index, 0, sheet);
  touch(workbook, sheet);
  return sheet;
}

export function sheetById(workbook: WorkbookData, id: number): SheetData | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** Tab names differ even if only in capitals: `getSheetByName` is exact, duplicates are refused in any case. */
export function sheetByName(workbook: WorkbookData, name: string): SheetData | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}
