// Sorts rows.
import { cellAt, isDrawing, isError, putCell, touch } from '../cells';
import { shiftFormula } from '../formulas/formula-references';
import type { SheetValues } from '../formulas/recalculate';
import type { Rect } from '../grid-range';
import type { Cell, CellValue, SheetData, WorkbookData } from '../workbook-data';

export interface SortKey {
  /** 1-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers (and dates) before texts before FALSE, TRUE before errors; blanks are last in either direction. */
function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  if (typeof value === 'boolean') return 2;
  return 3;
}

const collator = new Intl.Collator('id', { numeric: false, sensitivity: 'accent' });

function isBlank(value: CellValue): boolean {
  return value === null || value === '' || isDrawing(value);
}

export function compareValues(a: CellValue, b: CellValue): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return isError(a) && isError(b) ? collator.compare(a.error, b.error) : 0;
}

/** Orders the rows of a rectangle by keys; equal rows keep their order. Validations stay where they are. */
export function sortRows(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  keys: readonly SortKey[],
  values: SheetValues,
): void {
  const rows = [];
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    const cells: (Cell | null)[] = [];
    for (let column = rect.column; column <= rect.lastColumn; column += 1)
      cells.push(cellAt(sheet, row, column));
    rows.push({ row, cells, keys: keys.map((key) => values.value(row, key.column)) });
  }
  rows.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const left = a.keys[index] ?? null;
      const right = b.keys[index] ?? null;
      if (isBlank(left) || isBlank(right)) {
        if (isBlank(left) && isBlank(right)) continue;
        return isBlank(left) ? 1 : -1;
      }
      const order = compareValues(left, right);
      if (order !== 0) return key.ascending ? order : -order;
    }
    return a.row - b.row;
  });
  putRows(workbook, sheet, rect, rows);
}

/** Puts rows in a new order; their formulas shift as copied ones do. */
export function putRows(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  rows: readonly { readonly row: number; readonly cells: readonly (Cell | null)[] }[],
): void {
  const rules = rows.map((_, index) =>
    Array.from({ length: rect.lastColumn - rect.column + 1 }, (__, at) => {
      return cellAt(sheet, rect.row + index, rect.column + at)?.d;
    }),
  );
  rows.forEach((from, index) => {
    const row = rect.row + index;
    from.cells.forEach((cell, at) => {
      const rule = rules[index]?.[at];
      const { d: _own, ...rest } = cell ?? { v: null };
      const shifted = rest.f === undefined ? rest : { ...rest, f: shiftFormula(rest.f, row - from.row, 0) };
      putCell(sheet, row, rect.column + at, rule === undefined ? shifted : { ...shifted, d: rule });
    });
  });
  touch(workbook, sheet);
}
