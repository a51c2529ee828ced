// Turns rows of Kunjungan that are to change into as few writes as possible.
import { numberRuns } from '../../core/number-runs';
import type { UnitCode } from '../../core/office/unit';
import type { VisitRow } from '../../core/visits/visit';
import { asWrittenAgain } from '../../tables/cell';
import { encodeVisit } from '../../tables/visits/visit-table';
import { type Office, requireTab } from '../office/read-office';
import type { CellBlock, CellValue, TabPlace } from '../ports';

/**
 * The rows (1-based) with what is to stand there, null to empty them; rows in between are written as they stand. One
 * block for each run of our columns: one in all, unless staff put columns of their own between them.
 */
export function visitBlocks(
  office: Pick<Office, 'layout' | 'unitRows' | 'visitCells'>,
  changed: ReadonlyMap<number, VisitRow | null>,
): readonly CellBlock[] {
  if (changed.size === 0) return [];
  const place = requireTab(office.layout, 'visits');
  const labels = new Map<UnitCode, string>(
    office.unitRows.map(({ value }) => [value.unit.code, value.label]),
  );
  const standing = (row: number): readonly CellValue[] => office.visitCells[row - place.headRow] ?? [];
  const wanted = new Map(
    [...changed].map(([row, visit]) => {
      const cells = visit === null ? [] : encodeVisit(place, visit, labels.get(visit.unit) ?? visit.unit);
      const kept = new Set(visit === null ? [] : keptColumns(place, visit));
      return [
        row,
        cells.map((cell, index) => (kept.has(index + 1) ? asWrittenAgain(standing(row)[index] ?? '') : cell)),
      ] as const;
    }),
  );
  const [first, last] = [Math.min(...wanted.keys()), Math.max(...wanted.keys())];
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return numberRuns(place.columnsByKey.values()).map(([from, to]) => ({
    row: first,
    column: from,
    values: rows.map((row) =>
      Array.from({ length: to - from + 1 }, (_, index): CellValue => {
        const column = from + index - 1;
        const cells = wanted.get(row);
        return cells ? (cells[column] ?? '') : asWrittenAgain(standing(row)[column] ?? '');
      }),
    ),
  }));
}

/** What people typed there stays: under Kunci, and an outcome that does not count yet. */
function keptColumns({ columnsByKey }: TabPlace, { isLocked, outcome }: VisitRow): readonly number[] {
  const keys = [...(isLocked ? ['lock'] : []), ...(outcome === null ? ['outcome'] : [])];
  return keys.flatMap((key) => columnsByKey.get(key) ?? []);
}
