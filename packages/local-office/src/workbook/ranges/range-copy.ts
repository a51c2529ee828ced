// Copies cells, moves them and pushes them aside.
import {
  cellAt,
  putCell,
  styleIndex,
  styleOf,
  touch,
  withNote,
  withStyle,
  withValidation,
  withValue,
} from '../cells';
import { shiftFormula } from '../formulas/formula-references';
import { covers, intersects, type Rect, rectOf } from '../grid-range';
import type { Cell, CellStyle, CellValue, SheetData, WorkbookData } from '../workbook-data';
import { forEachPlace, mapPlaces } from './range-edit';

/** What a copy takes along; see SpreadsheetApp.CopyPasteType. */
export interface CopyOptions {
  readonly values: 'values' | 'formulas' | 'none';
  readonly formats: boolean;
  readonly borders: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
  readonly conditionalFormats: boolean;
  readonly merges: boolean;
}

const copyEverything: CopyOptions = {
  values: 'formulas',
  formats: true,
  borders: true,
  notes: true,
  validations: true,
  conditionalFormats: true,
  merges: true,
};

function withoutBorders({ top: _t, bottom: _b, left: _l, right: _r, ...style }: CellStyle): CellStyle {
  return style;
}

export interface Place {
  readonly sheet: SheetData;
  readonly rect: Rect;
}

/**
 * Copies a rectangle, repeated as often as it fits completely into the target, at least once. `shownValue` gives
 * what a formula cell shows, for pasting values only.
 */
export function copyCells(
  workbook: WorkbookData,
  from: Place,
  to: Place,
  shownValue: (row: number, column: number) => CellValue,
  options: CopyOptions = copyEverything,
  transposed = false,
): Rect {
  const source = mapPlaces(from.rect, (row, column) => ({
    cell: cellAt(from.sheet, row, column),
    shown: options.values === 'values' ? shownValue(row, column) : null,
    row,
    column,
  }));
  const grid = transposed ? (source[0] ?? []).map((_, column) => source.map((line) => line[column])) : source;
  const height = grid.length;
  const width = grid[0]?.length ?? 0;
  const targetHeight = to.rect.lastRow - to.rect.row + 1;
  const targetWidth = to.rect.lastColumn - to.rect.column + 1;
  const rows = Math.max(1, Math.floor(targetHeight / height)) * height;
  const columns = Math.max(1, Math.floor(targetWidth / width)) * width;
  const target = rectOf(to.rect.row, to.rect.column, rows, columns);
  forEachPlace(target, (row, column) => {
    const taken = grid[(row - target.row) % height]?.[(column - target.column) % width];
    if (!taken) return;
    const { cell, shown } = taken;
    let next: Cell = cellAt(to.sheet, row, column) ?? { v: null };
    if (options.values === 'formulas') {
      const formula =
        cell?.f === undefined ? undefined : shiftFormula(cell.f, row - taken.row, column - taken.column);
      next = withValue(next, cell?.v ?? null, formula);
      if (cell?.t) next = { ...next, t: cell.t };
    }
    if (options.values === 'values') next = withValue(next, shown);
    if (options.formats) {
      const style = styleOf(workbook, cell);
      const own = styleOf(workbook, next);
      const { top, bottom, left, right } = own;
      const kept = {
        ...(top && { top }),
        ...(bottom && { bottom }),
        ...(left && { left }),
        ...(right && { right }),
      };
      next = withStyle(
        next,
        options.borders ? (cell?.s ?? 0) : styleIndex(workbook, { ...withoutBorders(style), ...kept }),
      );
    }
    if (options.notes) next = withNote(next, cell?.n ?? '');
    if (options.validations) next = withValidation(next, cell?.d);
    putCell(to.sheet, row, column, next);
  });
  if (options.merges && !transposed) copyMerges(from, to.sheet, target, height, width);
  if (options.conditionalFormats) copyConditionalFormats(from, { sheet: to.sheet, rect: target });
  touch(workbook, to.sheet);
  return target;
}

function copyMerges(from: Place, sheet: SheetData, target: Rect, height: number, width: number): void {
  const inside = from.sheet.merges.filter((merge) => covers(from.rect, merge));
  if (inside.length === 0) return;
  const copies: Rect[] = [];
  for (let row = target.row; row <= target.lastRow; row += height) {
    for (let column = target.column; column <= target.lastColumn; column += width) {
      for (const merge of inside) {
        const down = row - from.rect.row;
        const right = column - from.rect.column;
        copies.push({
          row: merge.row + down,
          column: merge.column + right,
          lastRow: (merge.lastRow ?? merge.row) + down,
          lastColumn: (merge.lastColumn ?? merge.column) + right,
        });
      }
    }
  }
  sheet.merges = [
    ...sheet.merges.filter((merge) => !copies.some((copy) => intersects(copy, merge))),
    ...copies,
  ];
}

/** The rules that hold for the whole source then hold for the target too. */
function copyConditionalFormats(from: Place, to: Place): void {
  const rules = from.sheet.conditionalFormats.filter((rule) =>
    rule.ranges.some((range) => covers(range, from.rect)),
  );
  for (const rule of rules) {
    if (from.sheet.id === to.sheet.id) {
      if (rule.ranges.some((range) => covers(range, to.rect))) continue;
      to.sheet.conditionalFormats = to.sheet.conditionalFormats.map((known) =>
        known === rule ? { ...known, ranges: [...known.ranges, to.rect] } : known,
      );
    } else {
      to.sheet.conditionalFormats = [...to.sheet.conditionalFormats, { ...rule, ranges: [to.rect] }];
    }
  }
}

/** Cuts a rectangle and pastes it with everything at (row, column) of another place (Range.moveTo). */
export function moveCells(
  workbook: WorkbookData,
  from: Place,
  sheet: SheetData,
  row: number,
  column: number,
): void {
  const cells = mapPlaces(from.rect, (r, c) => cellAt(from.sheet, r, c));
  const down = row - from.rect.row;
  const right = column - from.rect.column;
  const target = rectOf(row, column, cells.length, cells[0]?.length ?? 1);
  forEachPlace(from.rect, (r, c) => putCell(from.sheet, r, c, null));
  const merges = from.sheet.merges.filter((merge) => covers(from.rect, merge));
  from.sheet.merges = from.sheet.merges.filter((merge) => !covers(from.rect, merge));
  sheet.merges = [
    ...sheet.merges.filter((merge) => !intersects(target, merge)),
    ...merges.map((merge) => ({
      row: merge.row + down,
      column: merge.column + right,
      lastRow: (merge.lastRow ?? merge.row) + down,
      lastColumn: (merge.lastColumn ?? merge.column) + right,
    })),
  ];
  forEachPlace(target, (r, c) => putCell(sheet, r, c, cells[r - row]?.[c - column] ?? null));
  touch(workbook, from.sheet);
  touch(workbook, sheet);
}

/** Inserts or deletes cells within a block: the cells beside or below shift (Range.insertCells). */
export function shiftCells(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  direction: 'rows' | 'columns',
  kind: 'insert' | 'delete',
): void {
  const height = rect.lastRow - rect.row + 1;
  const width = rect.lastColumn - rect.column + 1;
  const lastRow = direction === 'rows' ? Math.max(sheet.rows.length, rect.lastRow) : rect.lastRow;
  const widest = Math.max(rect.lastColumn, ...sheet.rows.map((row) => row?.cells.length ?? 0));
  const lastColumn = direction === 'columns' ? widest : rect.lastColumn;
  const area = { row: rect.row, column: rect.column, lastRow, lastColumn };
  const before = mapPlaces(area, (row, column) => cellAt(sheet, row, column));
  const step = kind === 'insert' ? -1 : 1;
  const down = direction === 'rows' ? step * height : 0;
  const right = direction === 'columns' ? step * width : 0;
  const room = {
    ...area,
    lastRow: kind === 'insert' && direction === 'rows' ? Math.min(sheet.rowCount, lastRow + height) : lastRow,
    lastColumn:
      kind === 'insert' && direction === 'columns'
        ? Math.min(sheet.columnCount, lastColumn + width)
        : lastColumn,
  };
  forEachPlace(room, (row, column) => {
    const cell = before[row - area.row + down]?.[column - area.column + right] ?? null;
    putCell(sheet, row, column, cell);
  });
  touch(workbook, sheet);
}
