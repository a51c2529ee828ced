// Applies changed cells to a tab, and finds cells in it.
import type { WireCell, WireCells, WireRange, WireSheet } from '../../server/wire/protocol';

/** The tab with the changes applied; the given one stays as it was. */
export function withChanges(sheet: WireSheet, change: WireCells): WireSheet {
  const rows = [...sheet.rows];
  const fresh = new Map<number, (WireCell | null)[]>();
  for (const [row, column, cell] of change.cells) {
    const cells = fresh.get(row) ?? [...(rows[row - 1] ?? [])];
    fresh.set(row, cells);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }
  for (const [row, cells] of fresh) {
    while (rows.length < row) rows.push(null);
    rows[row - 1] = cells;
  }
  return { ...sheet, styles: change.styles, lists: change.lists, rows };
}

/** The cell at a 1-based place, or null where it is blank. */
export function cellAt(sheet: WireSheet | undefined, row: number, column: number): WireCell | null {
  return sheet?.rows[row - 1]?.[column - 1] ?? null;
}

/** The first cell of a range that is not hidden; undefined when nothing of it is seen. */
export function firstSeenIn(
  { hiddenRows, hiddenColumns }: Pick<WireSheet, 'hiddenRows' | 'hiddenColumns'>,
  range: WireRange,
): { readonly row: number; readonly column: number } | undefined {
  const row = firstMissing(range.row, range.lastRow, hiddenRows);
  const column = firstMissing(range.column, range.lastColumn, hiddenColumns);
  return row === undefined || column === undefined ? undefined : { row, column };
}

function firstMissing(first: number, last: number, hidden: readonly number[]): number | undefined {
  for (let index = first; index <= last; index += 1) if (!hidden.includes(index)) return index;
  return undefined;
}
