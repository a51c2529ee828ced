// Brings the rows of a view below its headers.
import type { CellValue, Ports, TabPlace } from '../ports';
import { changedBlocks } from './changed-blocks';

/** Writes only what differs, and blanks what stands below the last row; one read. */
export function writeViewRows(
  workbook: Pick<Ports['workbook'], 'readRows' | 'writeBlock'>,
  place: TabPlace,
  rows: readonly (readonly CellValue[])[],
): void {
  const standing = workbook.readRows(place).slice(1);
  const ours = [...place.columnsByKey.values()];
  const blank = Array<string>(Math.max(0, ...ours)).fill('');
  const left = Array.from({ length: Math.max(0, standing.length - rows.length) }, () => blank);
  for (const block of changedBlocks(standing, [...rows, ...left], place.headRow + 1, new Set(ours)))
    workbook.writeBlock(place, block);
}
