// Writes many rows of Laporan in a few calls.
import { numberRuns } from '../../core/number-runs';
import type { CellValue, Ports, TabPlace } from '../ports';

/** A row of the tab, and its wanted cells. */
interface RowCells {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** The most separate runs of rows that are written as they are; beyond that the nearest runs are joined. */
const mostBlocks = 4;

/**
 * Writes rows of a tab of ours, neighbouring rows together, in at most four blocks however many rows there are: a row
 * between two changed ones is written again as it was read. Columns that staff have put between ours are left alone.
 */
export function writeRows(
  { workbook }: Pick<Ports, 'workbook'>,
  place: TabPlace,
  rows: readonly RowCells[],
  standing: readonly (readonly CellValue[])[] = [],
): void {
  const wanted = new Map(rows.map(({ row, cells }) => [row, cells]));
  const columns = numberRuns(place.columnsByKey.values());
  for (const [top, bottom] of rowRuns([...wanted.keys()])) {
    for (const [left, right] of columns) {
      const values = Array.from({ length: bottom - top + 1 }, (_, index) => {
        const cells = wanted.get(top + index) ?? standing[top + index - place.headRow] ?? [];
        return Array.from({ length: right - left + 1 }, (_, column) => cells[left - 1 + column] ?? '');
      });
      workbook.writeBlock(place, { row: top, column: left, values });
    }
  }
}

type Run = readonly [number, number];

/** Runs of rows, the nearest joined until they are few enough. */
function rowRuns(rows: readonly number[]): readonly Run[] {
  const apart = numberRuns(rows);
  if (apart.length <= mostBlocks) return apart;
  const gaps = apart.slice(1).map(([first], index) => first - (apart[index]?.[1] ?? first));
  // The widest gap that has to be closed: closing all that are no wider leaves four runs at most.
  return numberRuns(rows, [...gaps].sort((left, right) => right - left)[mostBlocks - 1] ?? 1);
}
