// Finds the blocks that must be written so that a tab says what it should.
import { numberRuns } from '../../core/number-runs';
import { type CellValue, isMoment, withoutGuard } from '../../tables/cell';
import type { CellBlock } from '../ports';

/** A cell as Sheets returns it: the guard apostrophe of inert text is not part of it. */
function comparable(cell: CellValue | undefined): string {
  return isMoment(cell) ? cell.at : String(withoutGuard(cell ?? ''));
}

/**
 * Compares the rows of a tab with what they should be, from 1-based row `firstRow`. Each run of neighbouring columns that
 * differ makes one block, from the first to the last row that differs: few writes, however many rows there are. Columns
 * not in `ours` (1-based) are never touched.
 */
export function changedBlocks(
  standing: readonly (readonly CellValue[])[],
  wanted: readonly (readonly CellValue[])[],
  firstRow: number,
  ours: ReadonlySet<number>,
): readonly CellBlock[] {
  const changedRows = new Map<number, { first: number; last: number }>();
  wanted.forEach((cells, row) => {
    cells.forEach((cell, index) => {
      if (!ours.has(index + 1) || comparable(standing[row]?.[index]) === comparable(cell)) return;
      const span = changedRows.get(index + 1);
      changedRows.set(index + 1, { first: span?.first ?? row, last: row });
    });
  });
  return numberRuns(changedRows.keys()).map(([first, last]) => {
    const spans = [...changedRows]
      .filter(([column]) => column >= first && column <= last)
      .map(([, span]) => span);
    const top = Math.min(...spans.map((span) => span.first));
    const bottom = Math.max(...spans.map((span) => span.last));
    const values = wanted.slice(top, bottom + 1).map((cells) => cells.slice(first - 1, last));
    return { row: firstRow + top, column: first, values };
  });
}
