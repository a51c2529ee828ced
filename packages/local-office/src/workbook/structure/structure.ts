// Inserts, deletes and moves rows and columns with all that belongs to them.
import { cellAt, ensureRow, styleOf, touch } from '../cells';
import type { Cell, RowData, SheetData, WorkbookData } from '../workbook-data';
import { type Axis, deletion, insertion, movement } from './axis-span';
import { mapEverything } from './follow-structure';

/** What a new line takes from its neighbour: look and validation, never content or notes. */
function inherit(workbook: WorkbookData, cell: Cell | null): Cell | null {
  if (!cell || (cell.s === undefined && cell.d === undefined)) return null;
  const style = styleOf(workbook, cell);
  const kept: { -readonly [K in keyof Cell]: Cell[K] } = { v: null };
  if (cell.s !== undefined && Object.keys(style).length > 0) kept.s = cell.s;
  if (cell.d !== undefined) kept.d = cell.d;
  return kept;
}

/** Puts `count` blank rows before row `at` (1-based); they look like row `like`, if given (old numbering). */
export function insertRows(
  workbook: WorkbookData,
  sheet: SheetData,
  at: number,
  count: number,
  like?: number,
): void {
  const model = like === undefined ? null : (sheet.rows[like - 1] ?? null);
  const fresh = (): RowData | null => {
    if (!model) return null;
    const row: RowData = { cells: model.cells.map((cell) => inherit(workbook, cell)) };
    if (model.height !== undefined) row.height = model.height;
    if (model.depth !== undefined) row.depth = model.depth;
    return row;
  };
  if (at <= sheet.rows.length || model) {
    while (sheet.rows.length < at - 1) sheet.rows.push(null);
    sheet.rows.splice(at - 1, 0, ...Array.from({ length: count }, fresh));
  }
  sheet.rowCount += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
  mapEverything(workbook, sheet, 'rows', insertion(at, count));
  touch(workbook, sheet);
}

export function deleteRows(workbook: WorkbookData, sheet: SheetData, at: number, count: number): void {
  keepMergedValues(sheet, 'rows', at, count);
  sheet.rows.splice(at - 1, count);
  sheet.rowCount -= count;
  const frozenGone = Math.max(0, Math.min(sheet.frozenRows, at + count - 1) - at + 1);
  sheet.frozenRows -= frozenGone;
  mapEverything(workbook, sheet, 'rows', deletion(at, count));
  touch(workbook, sheet);
}

/** A merge whose first line is deleted keeps its value in the next one. */
function keepMergedValues(sheet: SheetData, axis: Axis, at: number, count: number): void {
  const last = at + count - 1;
  for (const merge of sheet.merges) {
    const start = axis === 'rows' ? merge.row : merge.column;
    const end = axis === 'rows' ? merge.lastRow : merge.lastColumn;
    if (start < at || start > last || end === null || end <= last) continue;
    const cell = cellAt(sheet, merge.row, merge.column);
    if (!cell) continue;
    const row = axis === 'rows' ? last + 1 : merge.row;
    const column = axis === 'columns' ? last + 1 : merge.column;
    const cells = ensureRow(sheet, row).cells;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }
}

/** Puts `count` rows from `from` before row `to` (old numbering; `to` is not inside the block). */
export function moveRows(
  workbook: WorkbookData,
  sheet: SheetData,
  from: number,
  count: number,
  to: number,
): void {
  const last = from + count - 1;
  if (to >= from && to <= last + 1) return;
  while (sheet.rows.length < Math.max(last, to - 1)) sheet.rows.push(null);
  const block = sheet.rows.splice(from - 1, count);
  sheet.rows.splice((to > last ? to - count : to) - 1, 0, ...block);
  mapEverything(workbook, sheet, 'rows', movement(from, count, to));
  touch(workbook, sheet);
}

export function insertColumns(
  workbook: WorkbookData,
  sheet: SheetData,
  at: number,
  count: number,
  like?: number,
): void {
  for (const row of sheet.rows) {
    if (!row) continue;
    const model = like === undefined ? null : inherit(workbook, row.cells[like - 1] ?? null);
    if (row.cells.length < at && !model) continue;
    while (row.cells.length < at - 1) row.cells.push(null);
    row.cells.splice(at - 1, 0, ...Array.from({ length: count }, () => model));
  }
  const model = like === undefined ? null : (sheet.columns[like - 1] ?? null);
  if (at <= sheet.columns.length || model) {
    while (sheet.columns.length < at - 1) sheet.columns.push(null);
    const fresh = Array.from({ length: count }, () => {
      if (!model) return null;
      const { hidden: _shown, ...rest } = model;
      return { ...rest };
    });
    sheet.columns.splice(at - 1, 0, ...fresh);
  }
  sheet.columnCount += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  mapEverything(workbook, sheet, 'columns', insertion(at, count));
  touch(workbook, sheet);
}

export function deleteColumns(workbook: WorkbookData, sheet: SheetData, at: number, count: number): void {
  keepMergedValues(sheet, 'columns', at, count);
  for (const row of sheet.rows) row?.cells.splice(at - 1, count);
  sheet.columns.splice(at - 1, count);
  sheet.columnCount -= count;
  const frozenGone = Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
  sheet.frozenColumns -= frozenGone;
  mapEverything(workbook, sheet, 'columns', deletion(at, count));
  touch(workbook, sheet);
}

/** Puts `count` columns from `from` before column `to` (old numbering; `to` is not inside the block). */
export function moveColumns(
  workbook: WorkbookData,
  sheet: SheetData,
  from: number,
  count: number,
  to: number,
): void {
  const last = from + count - 1;
  if (to >= from && to <= last + 1) return;
  const shift = <T>(list: (T | null)[]): void => {
    if (list.length < from && list.length < to) return;
    while (list.length < Math.max(last, to - 1)) list.push(null);
    const block = list.splice(from - 1, count);
    list.splice((to > last ? to - count : to) - 1, 0, ...block);
  };
  for (const row of sheet.rows) if (row) shift(row.cells);
  shift(sheet.columns);
  mapEverything(workbook, sheet, 'columns', movement(from, count, to));
  touch(workbook, sheet);
}
