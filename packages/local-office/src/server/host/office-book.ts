// Finds the workbook and the tab of an edit, and refuses what cannot be done.
import type { Office } from '../../office';
import type { EditResult } from '../../runtime/events/user-edits';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import { RefusedRequest } from './office-host';

/** The container, if it is a workbook. */
export function openBook({ state }: Office): WorkbookData | undefined {
  return state.containerId === null ? undefined : state.workbooks[state.containerId];
}

/** The container; throws when there is none. */
export function bookOf(office: Office): WorkbookData {
  const workbook = openBook(office);
  if (!workbook) throw new RefusedRequest('Belum ada buku kerja.');
  return workbook;
}

/** A tab of a workbook; throws when it is gone. */
export function tabOf(workbook: WorkbookData, sheetId: number): SheetData {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new RefusedRequest('Tab ini sudah tidak ada.');
  return sheet;
}

/** Throws the sentence of an edit that was refused. */
export function settle(result: EditResult): void {
  if (!result.ok) throw new RefusedRequest(result.message ?? 'Perubahan ini tidak dapat dilakukan.');
}
