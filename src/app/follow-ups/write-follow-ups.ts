// Writes rows of Tindak Lanjut, and gives the workbook as it then stands.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import { asWrittenAgain } from '../../tables/cell';
import { encodeFollowUp } from '../../tables/follow-ups/follow-up-table';
import type { Placed } from '../../tables/row-reader';
import { changedBlocks } from '../office/changed-blocks';
import type { Office } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import type { CellValue, Ports } from '../ports';

interface RowsToWrite {
  readonly changed: readonly Placed<FollowUp>[];
  /** They go below the last row. */
  readonly added: readonly FollowUp[];
}

/**
 * Only what changes is written: a cell that cannot be read stays as it was typed. Nothing without the tab, or without a
 * change.
 */
export function writeFollowUps(
  { workbook }: Pick<Ports, 'workbook'>,
  office: Office,
  { changed, added }: RowsToWrite,
): Office {
  const place = office.layout.tabsByKey.get('followUps');
  if (place === undefined || changed.length + added.length === 0) return office;
  const { followUpCells, followUpRows } = office;
  const ours = new Set(place.columnsByKey.values());
  const before = new Map(followUpRows.map(({ value, row }) => [row, encodeFollowUp(place, value)]));
  const wanted = followUpCells.map((cells): CellValue[] => cells.map(asWrittenAgain));
  for (const { value, row } of changed)
    encodeFollowUp(place, value).forEach((cell, index) => {
      const isSame = JSON.stringify(before.get(row)?.[index]) === JSON.stringify(cell);
      if (!isSame) (wanted[row - place.headRow] ?? [])[index] = cell;
    });
  for (const block of changedBlocks(followUpCells, wanted, place.headRow, ours))
    workbook.writeBlock(place, block);
  const below = rowBelow(place, followUpCells);
  const cells = added.map((value) => encodeFollowUp(place, value));
  if (cells.length > 0) workbook.writeBlock(place, { row: below, column: 1, values: cells });
  const changedByRow = new Map(changed.map((placed) => [placed.row, placed]));
  return {
    ...office,
    followUpCells: [...wanted, ...cells],
    followUpRows: [
      ...followUpRows.map((placed) => changedByRow.get(placed.row) ?? placed),
      ...added.map((value, index) => ({ value, row: below + index })),
    ],
  };
}
