// Lays the results of array formulas into the cells around them.
import { cellAt } from '../cells';
import type { Rect } from '../grid-range';
import type { CellError, CellValue, SheetData } from '../workbook-data';
import type { ValueGrid } from './formula-engine';
import type { ResultGrid } from './formula-result';

/** The outcome of a cell's formula. */
export interface Computed {
  readonly value: CellValue;
  readonly format: string | undefined;
}

/** An array formula and the cells that its result takes. */
export interface Spill {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly area: Rect;
}

/** What the formulas of one tab gave, by `spillKey`. */
export interface SheetCache {
  readonly computed: Map<number, Computed>;
  readonly spilled: Map<number, CellValue>;
  readonly spillFormats: Map<number, string | undefined>;
}

/** More than any tab has columns. */
export const columnsPerRow = 32_768;

/** A cell's place on its sheet as one number. */
export function spillKey(row: number, column: number): number {
  return row * columnsPerRow + column;
}

/** The cells that an array takes from its formula's cell on. */
export function areaOfGrid(row: number, column: number, grid: ValueGrid): Rect {
  const width = Math.max(1, ...grid.map((line) => line.length));
  return { row, column, lastRow: row + grid.length - 1, lastColumn: column + width - 1 };
}

/** Fills the cells beside and below the formula's own; gives `#REF!` instead when there is no room. */
export function spillArray(
  sheet: SheetData,
  { row, column, area }: Spill,
  { grid, format, formats }: ResultGrid,
  cache: SheetCache,
): CellError | undefined {
  const refusal = obstacle(sheet, area, cache);
  if (refusal) return refusal;
  for (let r = 0; r <= area.lastRow - row; r += 1) {
    for (let c = 0; c <= area.lastColumn - column; c += 1) {
      if (r === 0 && c === 0) continue;
      const key = spillKey(row + r, column + c);
      const own = formats === undefined ? format : formats[r]?.[c];
      cache.spilled.set(key, grid[r]?.[c] ?? null);
      cache.spillFormats.set(key, own === '' ? undefined : own);
    }
  }
  return undefined;
}

function obstacle(sheet: SheetData, area: Rect, cache: SheetCache): CellError | undefined {
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      if (row === area.row && column === area.column) continue;
      const cell = cellAt(sheet, row, column);
      const isFilled = cell && (cell.v !== null || cell.f !== undefined);
      if (isFilled || cache.spilled.has(spillKey(row, column))) {
        return {
          error: '#REF!',
          message: 'Array result was not expanded because it would overwrite data.',
        };
      }
    }
  }
  if (area.lastRow > sheet.rowCount || area.lastColumn > sheet.columnCount) {
    return { error: '#REF!', message: 'Result was not automatically expanded, please insert more cells.' };
  }
  return undefined;
}
