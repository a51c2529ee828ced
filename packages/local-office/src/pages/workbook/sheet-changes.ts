// Applies changed cells to a tab.
import type { WireCell, WireCells, WireSheet } from '../../server/wire/protocol';

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
