// How do many rows of Laporan come into the tab in a few writes?
import type { CellValue, Ports, TabPlace } from '../ports';

/** A row of the tab and the cells that it is to hold. */
interface RowCells {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** Rows apart are written one by one up to here; beyond, the rows between the nearest of them are written along. */
const mostBlocks = 4;

/**
 * Writes rows of a tab of ours, neighbours in one go, at most four blocks whatever their number: a row between two
 * changed ones is written again as it was read. Columns that staff have put between ours are left alone.
 */
export function writeRows(
  { workbook }: Pick<Ports, 'workbook'>,
  place: TabPlace,
  rows: readonly RowCells[],
  standing: readonly (readonly CellValue[])[] = [],
): void {
  const wanted = new Map(rows.map(({ row, cells }) => [row, cells]));
  const columns = runsOf([...place.columnsByKey.values()], 1);
  for (const [top, bottom] of rowRuns([...wanted.keys()])) {
    for (const [left, right] of columns) {
      const values = Array.from({ length: bottom - top + 1 }, (_, index) => {
        const cells = wanted.get(top + index) ?? standing[top + index - 1] ?? [];
        return Array.from({ length: right - left + 1 }, (_, column) => cells[left - 1 + column] ?? '');
      });
      workbook.writeBlock(place, { row: top, column: left, values });
    }
  }
}

type Run = readonly [number, number];

/** Runs of rows, the nearest joined until they are few enough. */
function rowRuns(rows: readonly number[]): readonly Run[] {
  const apart = runsOf(rows, 1);
  if (apart.length <= mostBlocks) return apart;
  const gaps = apart.slice(1).map(([first], index) => first - (apart[index]?.[1] ?? first));
  // As wide as the widest gap that can't be left open: joining all that are not wider leaves four runs at most.
  return runsOf(rows, [...gaps].sort((left, right) => right - left)[mostBlocks - 1] ?? 1);
}

/** Runs of numbers that follow each other at most `step` apart, as first and last. */
function runsOf(numbers: readonly number[], step: number): readonly Run[] {
  const runs: [number, number][] = [];
  for (const value of [...numbers].sort((left, right) => left - right)) {
    const run = runs[runs.length - 1];
    if (run && value - run[1] <= step) run[1] = value;
    else runs.push([value, value]);
  }
  return runs;
}
