// Finds the workbook and the tab of an edit, and refuses what cannot be done.
import type { Office } from '../../office';
import type { EditResult } from '../../runtime/events/user-edits';
import type { Rect } from '../../workbook/grid-range';
import { editRefusal, warningsFor } from '../../workbook/rules/protection';
import { sentences } from '../../workbook/user/user-change';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import { NeedsConfirmation, RefusedRequest } from './office-host';

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

/** Throws the sentence of an edit that was refused, NeedsConfirmation where a protection only warns. */
export function settle(result: EditResult): void {
  if (result.warns) throw new NeedsConfirmation('');
  if (!result.ok) throw new RefusedRequest(result.message ?? 'Perubahan ini tidak dapat dilakukan.');
}

/**
 * Throws before anything is changed: RefusedRequest with the sentence of a refusal, NeedsConfirmation with a protection's
 * note where it only warns and the person has not `confirmed`.
 */
export function requireWritable(office: Office, sheet: SheetData, rect: Rect, confirmed: boolean): void {
  const workbook = bookOf(office);
  const refusal = editRefusal(workbook, sheet, rect, office.state.actingUser);
  if (refusal) throw new RefusedRequest(sentences[refusal]);
  const [warning] = confirmed ? [] : warningsFor(workbook, sheet, rect);
  if (warning) throw new NeedsConfirmation(warning.description);
}
