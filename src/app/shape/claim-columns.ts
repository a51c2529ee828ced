// Takes waiting columns into use.
import { numberRuns } from '../../core/number-runs';
import { storedKey } from '../../tables/shape/tab-keys';
import type { ColumnClaim, TabPlace } from '../ports';
import type { SheetStylePort } from '../ports-sheets';
import type { KeyedCells } from './keyed-cells';
import { shapeIn } from './keyed-tab';

/**
 * Claims waiting columns from the left: shown, moved where they belong, and last of all written with key and headers, so
 * that a column that has its key is complete.
 */
export function claimColumns(
  { cells, sheets }: { readonly cells: KeyedCells; readonly sheets: SheetStylePort },
  place: TabPlace,
  claims: readonly ColumnClaim[],
): TabPlace {
  const tab = cells.tabOf(place);
  cells.readRows(place);
  const { keyRow, headRow, waiting } = shapeIn(tab);
  if (claims.length > waiting.length) throw new Error('no spare column left');
  const taken = waiting.slice(0, claims.length);
  for (const [first, last] of numberRuns(taken)) sheets.showColumns(place.sheetId, first, last - first + 1);
  const positions = moveClaimed(sheets, place, claims, taken);
  const top = keyRow ?? 0;
  for (const [first, last] of numberRuns(positions)) {
    const claimed = Array.from(
      { length: last - first + 1 },
      (_, index) => claims[positions.indexOf(first + index)],
    );
    const keys = claimed.map((claim) => storedKey(place.key, claim?.key ?? ''));
    const headers = Array.from({ length: claims[0]?.headers.length ?? 0 }, (_, line) =>
      claimed.map((claim) => claim?.headers[line] ?? ''),
    );
    const between = Array.from({ length: headRow - top - 1 }, () => claimed.map(() => ''));
    cells.writeBlock(place, { row: top + 1, column: first, values: [keys, ...between, ...headers] });
  }
  tab.reading = undefined;
  return place;
}

/** Moves each claimed column that belongs before another one; gives where each stands in the end. */
function moveClaimed(
  sheets: SheetStylePort,
  { sheetId }: TabPlace,
  claims: readonly ColumnClaim[],
  taken: readonly number[],
): readonly number[] {
  const positions = [...taken];
  let moved = 0;
  claims.forEach(({ before }, index) => {
    const from = positions[index] ?? 0;
    if (before === undefined || before + moved >= from) return;
    const to = before + moved;
    sheets.moveColumn(sheetId, from, to);
    moved += 1;
    positions.forEach((position, other) => {
      if (other !== index && position >= to && position < from) positions[other] = position + 1;
    });
    positions[index] = to;
  });
  return positions;
}
