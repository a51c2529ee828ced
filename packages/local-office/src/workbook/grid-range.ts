// Compares rectangles, and closes their open ends.
import type { GridRange } from './workbook-data';

/** A rectangle without open ends; 1-based, both ends inside. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Closes open ends at the edge of the grid (at least one row and column). */
export function boundRange(range: GridRange, size: GridSize): Rect {
  return {
    row: range.row,
    column: range.column,
    lastRow: range.lastRow ?? Math.max(range.row, size.rowCount),
    lastColumn: range.lastColumn ?? Math.max(range.column, size.columnCount),
  };
}

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return {
    row,
    column,
    lastRow: row + rows - 1,
    lastColumn: column + columns - 1,
  };
}

function open(end: number | null): number {
  return end ?? Number.POSITIVE_INFINITY;
}

export function intersects(a: GridRange, b: GridRange): boolean {
  return (
    a.row <= open(b.lastRow) &&
    b.row <= open(a.lastRow) &&
    a.column <= open(b.lastColumn) &&
    b.column <= open(a.lastColumn)
  );
}

/** True when `inner` lies wholly in `outer`. */
export function covers(outer: GridRange, inner: GridRange): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    open(outer.lastRow) >= open(inner.lastRow) &&
    open(outer.lastColumn) >= open(inner.lastColumn)
  );
}

export function contains(range: GridRange, row: number, column: number): boolean {
  return (
    row >= range.row &&
    column >= range.column &&
    row <= open(range.lastRow) &&
    column <= open(range.lastColumn)
  );
}

/** The parts of `range` outside `hole`, at most four. */
export function subtract(range: Rect, hole: Rect): Rect[] {
  if (!intersects(range, hole)) return [range];
  const parts: Rect[] = [];
  const top = Math.max(range.row, hole.row);
  const bottom = Math.min(range.lastRow, hole.lastRow);
  if (range.row < top) parts.push({ ...range, lastRow: top - 1 });
  if (range.lastRow > bottom) parts.push({ ...range, row: bottom + 1 });
  const middle = { ...range, row: top, lastRow: bottom };
  if (range.column < hole.column) parts.push({ ...middle, lastColumn: hole.column - 1 });
  if (range.lastColumn > hole.lastColumn) parts.push({ ...middle, column: hole.lastColumn + 1 });
  return parts;
}
