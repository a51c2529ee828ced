// Inserts, deletes, moves and resizes rows and columns for a person.
import { touch } from '../cells';
import { contentExtent, sheetValues } from '../formulas/recalculate';
import { type Rect, rectOf } from '../grid-range';
import { maxWorkbookCells, workbookCells } from '../limits';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../structure/structure';
import { deletesAllUnfrozen } from '../structure/visible-lines';
import type { SheetData, WorkbookData } from '../workbook-data';
import {
  type IntentOf,
  mayWrite,
  other,
  refuse,
  sentences,
  type UserContext,
  type UserResult,
} from './user-change';

/** All cells of some rows or columns. */
function linesRect(sheet: SheetData, rows: boolean, at: number, count: number): Rect {
  return rows ? rectOf(at, 1, count, sheet.columnCount) : rectOf(1, at, sheet.rowCount, count);
}

export function fits(sheet: SheetData, rows: boolean, at: number, count: number): boolean {
  return (
    Number.isInteger(at) &&
    Number.isInteger(count) &&
    at >= 1 &&
    count >= 1 &&
    at + count - 1 <= (rows ? sheet.rowCount : sheet.columnCount)
  );
}

export function insertLines(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: IntentOf<'insertRows' | 'insertColumns'>,
  ctx: UserContext,
): UserResult {
  const rows = intent.kind === 'insertRows';
  if (!fits(sheet, rows, intent.at, 1) || !(intent.count >= 1)) return refuse(sentences.outside);
  const problem = mayWrite(workbook, sheet, null, ctx);
  if (problem) return refuse(problem);
  const cells = intent.count * (rows ? sheet.columnCount : sheet.rowCount);
  if (workbookCells(workbook) + cells > maxWorkbookCells) return refuse(sentences.tooMany);
  const at = intent.side === 'after' ? intent.at + 1 : intent.at;
  if (rows) insertRows(workbook, sheet, at, intent.count, intent.at);
  else insertColumns(workbook, sheet, at, intent.count, intent.at);
  return { ok: true, event: { changeType: rows ? 'INSERT_ROW' : 'INSERT_COLUMN', sheetId: sheet.id } };
}

export function deleteLines(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: IntentOf<'deleteRows' | 'deleteColumns'>,
  ctx: UserContext,
): UserResult {
  const rows = intent.kind === 'deleteRows';
  const { at, count } = intent;
  if (!fits(sheet, rows, at, count)) return refuse(sentences.outside);
  const problem = mayWrite(workbook, sheet, linesRect(sheet, rows, at, count), ctx);
  if (problem) return refuse(problem);
  if (count >= (rows ? sheet.rowCount : sheet.columnCount)) {
    return refuse(rows ? sentences.allRows : sentences.allColumns);
  }
  const frozen = rows ? sheet.frozenRows : sheet.frozenColumns;
  const size = rows ? sheet.rowCount : sheet.columnCount;
  if (deletesAllUnfrozen({ frozen, size, at, count })) {
    return refuse(rows ? sentences.unfrozenRows : sentences.unfrozenColumns);
  }
  if (rows) deleteRows(workbook, sheet, at, count);
  else deleteColumns(workbook, sheet, at, count);
  return { ok: true, event: { changeType: rows ? 'REMOVE_ROW' : 'REMOVE_COLUMN', sheetId: sheet.id } };
}

/**
 * Moving lines that are not empty raises onEdit as well as onChange (docs/google-facts.md, Triggers): the event names
 * the place they moved to.
 */
export function moveLines(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: IntentOf<'moveRows' | 'moveColumns'>,
  ctx: UserContext,
): UserResult {
  const rows = intent.kind === 'moveRows';
  const { at, count, to } = intent;
  const end = rows ? sheet.rowCount : sheet.columnCount;
  if (!fits(sheet, rows, at, count) || to < 1 || to > end + 1) return refuse(sentences.outside);
  if (to >= at && to <= at + count) return { ok: true };
  const problem = mayWrite(workbook, sheet, linesRect(sheet, rows, at, count), ctx);
  if (problem) return refuse(problem);
  const values = sheetValues(workbook, sheet, ctx.calculation);
  const { lastRow, lastColumn } = contentExtent(sheet, values);
  const from = linesRect(sheet, rows, at, count);
  let filled = false;
  for (let row = from.row; row <= Math.min(from.lastRow, lastRow); row += 1) {
    for (let column = from.column; column <= Math.min(from.lastColumn, lastColumn); column += 1) {
      filled ||= values.value(row, column) !== null;
    }
  }
  if (rows) moveRows(workbook, sheet, at, count, to);
  else moveColumns(workbook, sheet, at, count, to);
  if (!filled) return other(sheet);
  const arrived = linesRect(sheet, rows, to > at ? to - count : to, count);
  return { ok: true, event: { changeType: 'OTHER', sheetId: sheet.id, range: arrived } };
}

export function resize(
  workbook: WorkbookData,
  sheet: SheetData,
  intent: IntentOf<'setColumnWidth' | 'setRowHeight'>,
  ctx: UserContext,
): UserResult {
  const rows = intent.kind === 'setRowHeight';
  const { at, count, size } = intent;
  if (!fits(sheet, rows, at, count) || !(size >= 2 && size <= 2000)) return refuse(sentences.outside);
  const problem = mayWrite(workbook, sheet, null, ctx);
  if (problem) return refuse(problem);
  const pixels = Math.round(size);
  for (let index = at; index < at + count; index += 1) {
    if (rows) {
      while (sheet.rows.length < index) sheet.rows.push(null);
      sheet.rows[index - 1] = { ...(sheet.rows[index - 1] ?? { cells: [] }), height: pixels };
    } else {
      while (sheet.columns.length < index) sheet.columns.push(null);
      sheet.columns[index - 1] = { ...(sheet.columns[index - 1] ?? {}), width: pixels };
    }
  }
  touch(workbook, sheet);
  return { ok: true, event: { changeType: 'FORMAT', sheetId: sheet.id } };
}
