// Finds the row of a response tab that belongs to a response.

import { isTextNumberFormat } from '../../workbook/cell/number-format';
import { cellAt, styleOf } from '../../workbook/cells';
import { insertRows } from '../../workbook/structure/structure';
import type { Cell, SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { FormDestination } from '../form-data';

function isFilled(cell: Cell | null | undefined): boolean {
  return cell != null && (cell.f !== undefined || (cell.v !== null && cell.v !== ''));
}

/** The last row with something in a column of the form; what people keep beside it doesn't count. */
function lastAnswerRow(sheet: SheetData, destination: FormDestination): number {
  for (let row = sheet.rows.length; row > 1; row -= 1) {
    const cells = sheet.rows[row - 1]?.cells ?? [];
    if (destination.columns.some(({ column }) => isFilled(cells[column - 1]))) return row;
  }
  return 1;
}

/** Half a millisecond in days: instants that a script wrote back as a Date still count as the same. */
const sameInstant = 0.5 / 86_400_000;

function stampColumn(destination: FormDestination): number {
  return destination.columns.find(({ source }) => source.kind === 'TIMESTAMP')?.column ?? 1;
}

/** The row that holds a response, found by its timestamp wherever people sorted it to; null when it's gone. */
export function rowOfResponse(
  sheet: SheetData,
  destination: FormDestination,
  responseId: string,
): number | null {
  const stamp = destination.rowStamps[responseId];
  if (stamp === undefined) return null;
  const column = stampColumn(destination);
  const near = sheet.rows.flatMap((row, index) => {
    const value = row?.cells[column - 1]?.v;
    return typeof value === 'number' && Math.abs(value - stamp) < sameInstant
      ? [{ row: index + 1, value }]
      : [];
  });
  const exact = near.find(({ value }) => value === stamp);
  return exact?.row ?? (near.length === 1 ? (near[0]?.row ?? null) : null);
}

const takenStamps = new WeakMap<FormDestination['rowStamps'], Set<number>>();

function stampsOf(destination: FormDestination): Set<number> {
  const known = takenStamps.get(destination.rowStamps);
  if (known) return known;
  const made = new Set(Object.values(destination.rowStamps));
  takenStamps.set(destination.rowStamps, made);
  return made;
}

/**
 * Notes the timestamp under which a response's row can be found, and gives it: one that no other row has, so
 * responses of the same millisecond are set apart by less than anyone can see (a hundredth of a millisecond).
 */
export function stampRow(destination: FormDestination, responseId: string, serial: number): number {
  const taken = stampsOf(destination);
  const before = destination.rowStamps[responseId];
  if (before !== undefined) taken.delete(before);
  let stamp = serial;
  while (taken.has(stamp)) stamp += 1e-10;
  taken.add(stamp);
  destination.rowStamps[responseId] = stamp;
  return stamp;
}

/** A free row below the answers; Google pushes down what people keep there. */
export function newRow(workbook: WorkbookData, sheet: SheetData, destination: FormDestination): number {
  const row = lastAnswerRow(sheet, destination) + 1;
  if (sheet.rows[row - 1]?.cells.some(isFilled))
    insertRows(workbook, sheet, row, 1, row > 2 ? row - 1 : undefined);
  sheet.rowCount = Math.max(sheet.rowCount, row);
  return row;
}

/** Format of the place; a text format (`@`) is also taken over from the row above, as new rows inherit it. */
export function formatAt(
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
): string | undefined {
  const own = styleOf(workbook, cellAt(sheet, row, column)).numberFormat;
  if (own !== undefined || row <= 2) return own;
  const above = styleOf(workbook, cellAt(sheet, row - 1, column)).numberFormat;
  return isTextNumberFormat(above) ? above : undefined;
}
