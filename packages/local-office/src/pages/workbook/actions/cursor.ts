// Finds where the cursor goes when an arrow key is pressed.
import type { WireRange, WireSheet } from '../../../server/wire/protocol';
import { covers } from '../../../workbook/grid-range';
import { dataRegion } from '../../../workbook/ranges/data-region';
import { cellAt, firstSeenIn } from '../sheet-changes';
import type { Direction, Move } from './grid-keys';

/** The selection's fixed corner and the one that moves; the same cell when nothing is extended. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
  readonly headRow: number;
  readonly headColumn: number;
}

/** Rows that PageUp and PageDown move by. */
const pageRows = 20;

/** The next cursor; it skips hidden rows and columns, and stays on the sheet. */
export function movedCursor(sheet: WireSheet, cursor: Cursor, { direction, extend, far }: Move): Cursor {
  const from = extend
    ? { row: cursor.headRow, column: cursor.headColumn }
    : { row: cursor.row, column: cursor.column };
  const to = target(sheet, from, direction, far);
  return extend
    ? { ...cursor, headRow: to.row, headColumn: to.column }
    : { row: to.row, column: to.column, headRow: to.row, headColumn: to.column };
}

/** The rectangle between both corners. */
export function rangeOfCursor(cursor: Cursor): WireRange {
  return {
    row: Math.min(cursor.row, cursor.headRow),
    column: Math.min(cursor.column, cursor.headColumn),
    lastRow: Math.max(cursor.row, cursor.headRow),
    lastColumn: Math.max(cursor.column, cursor.headColumn),
  };
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function target(sheet: WireSheet, from: Spot, direction: Direction, far: boolean): Spot {
  switch (direction) {
    case 'home':
      return {
        row: far ? (firstOfAll(sheet)?.row ?? 1) : from.row,
        column: firstOfAll(sheet)?.column ?? 1,
      };
    case 'end':
      return far
        ? { row: Math.max(sheet.rows.length, 1), column: widest(sheet) }
        : { row: from.row, column: widest(sheet) };
    case 'pageUp':
      return repeated(sheet, from, -1, 0, pageRows);
    case 'pageDown':
      return repeated(sheet, from, 1, 0, pageRows);
    case 'up':
      return far ? edge(sheet, from, -1, 0) : step(sheet, from, -1, 0);
    case 'down':
      return far ? edge(sheet, from, 1, 0) : step(sheet, from, 1, 0);
    case 'left':
      return far ? edge(sheet, from, 0, -1) : step(sheet, from, 0, -1);
    case 'right':
      return far ? edge(sheet, from, 0, 1) : step(sheet, from, 0, 1);
  }
}

function firstOfAll(sheet: WireSheet): Spot | undefined {
  return firstSeenIn(sheet, { row: 1, column: 1, lastRow: sheet.rowCount, lastColumn: sheet.columnCount });
}

/** The filled cells around a range, as Ctrl+A and a sort by hand take them. */
export function regionAround(sheet: WireSheet, range: WireRange): WireRange {
  return dataRegion(range, {
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    isFilled: (row, column) => {
      const cell = cellAt(sheet, row, column);
      return cell !== null && (Boolean(cell.text) || cell.checked !== undefined);
    },
  });
}

/** What Ctrl+A selects: the filled cells around the selection, and the whole tab when those are selected already. */
export function rangeOfSelectAll(sheet: WireSheet, range: WireRange): WireRange {
  const region = regionAround(sheet, range);
  const isSelected = covers(range, region);
  return isSelected ? { row: 1, column: 1, lastRow: sheet.rowCount, lastColumn: sheet.columnCount } : region;
}

function widest(sheet: WireSheet): number {
  return Math.max(1, ...sheet.rows.map((cells) => cells?.length ?? 0));
}

function step(sheet: WireSheet, from: Spot, down: number, right: number): Spot {
  let { row, column } = from;
  do {
    row += down;
    column += right;
  } while (sheet.hiddenRows.includes(row) || sheet.hiddenColumns.includes(column));
  const inside = row >= 1 && row <= sheet.rowCount && column >= 1 && column <= sheet.columnCount;
  return inside ? { row, column } : from;
}

function repeated(sheet: WireSheet, from: Spot, down: number, right: number, times: number): Spot {
  let spot = from;
  for (let turn = 0; turn < times; turn += 1) spot = step(sheet, spot, down, right);
  return spot;
}

/** Ctrl+arrow: to the end of a filled run, else to the next filled cell, else to the edge of the sheet. */
function edge(sheet: WireSheet, from: Spot, down: number, right: number): Spot {
  const filled = (spot: Spot): boolean => Boolean(cellAt(sheet, spot.row, spot.column)?.text);
  let spot = step(sheet, from, down, right);
  const inRun = filled(from) && filled(spot);
  for (;;) {
    const next = step(sheet, spot, down, right);
    if (next.row === spot.row && next.column === spot.column) return spot;
    if (inRun && !filled(next)) return spot;
    if (!inRun && filled(spot)) return spot;
    spot = next;
  }
}
