// Chooses one column for each key, where a column was copied, lost its key or was deleted.
import { textOfCell } from '../cell';
import type { KnownTab, NotedColumn, Rows, ShapeFault, TabShape } from './known-tab';

/** Between the texts of two header rows. */
const headerJoint = '\n';

/** Keys as they stand in the row of keys. */
export interface FoundKeys {
  /** Each key with every column that carries it, 1-based, from left to right. */
  readonly columnsByKey: ReadonlyMap<string, readonly number[]>;
  readonly waiting: readonly number[];
}

/** One column for each key: keys first, then headers for keys that were lost; what is doubled or gone is said. */
export function chooseColumns(
  rows: Rows,
  known: KnownTab,
  headRow: number,
  { columnsByKey, waiting }: FoundKeys,
): Pick<TabShape, 'columnsByKey' | 'faults'> {
  const faults: ShapeFault[] = [];
  const chosen = new Map<string, number>();
  const notedByKey = new Map(known.noted.map((column) => [column.key, column]));
  const header = (position: number): string => headerAt(rows, headRow, known.headerRows, position);
  for (const [key, positions] of columnsByKey) {
    const ours = originalOf(positions, notedByKey.get(key), header);
    chosen.set(key, ours);
    for (const column of positions) if (column !== ours) faults.push({ kind: 'key-doubled', key, column });
  }
  const taken = new Set([...[...columnsByKey.values()].flat(), ...waiting]);
  const width = Math.max(0, ...rows.slice(headRow, headRow + known.headerRows).map((cells) => cells.length));
  for (const noted of known.noted) {
    if (chosen.has(noted.key)) continue;
    const free = Array.from({ length: width }, (_, index) => index + 1).filter(
      (position) => !taken.has(position) && noted.header !== '' && header(position) === noted.header,
    );
    const [found] = free.filter((position) => standsBetweenNeighbours(position, noted, known.noted, chosen));
    if (found === undefined) {
      faults.push({ kind: 'column-missing', key: noted.key, header: noted.header });
      continue;
    }
    chosen.set(noted.key, found);
    taken.add(found);
    faults.push({ kind: 'key-lost', key: noted.key, column: found });
  }
  return { columnsByKey: chosen, faults };
}

/** Of a column and its copies the one with the noted header, then the one nearest to the noted place. */
function originalOf(
  positions: readonly number[],
  noted: NotedColumn | undefined,
  header: (position: number) => string,
): number {
  const [first = 1] = positions;
  if (noted === undefined || positions.length === 1) return first;
  const named = positions.filter((position) => header(position) === noted.header);
  const distance = (position: number): number => Math.abs(position - noted.position);
  return (named.length > 0 ? named : positions).reduce((best, position) =>
    distance(position) < distance(best) ? position : best,
  );
}

/**
 * A header alone could be staff's own column of the same name: it is ours only where the nearest columns of ours on
 * both sides still stand on both sides.
 */
function standsBetweenNeighbours(
  position: number,
  noted: NotedColumn,
  all: readonly NotedColumn[],
  chosen: ReadonlyMap<string, number>,
): boolean {
  if (chosen.size === 0) return true;
  const index = all.findIndex(({ key }) => key === noted.key);
  const placeOf = ({ key }: NotedColumn): number | undefined => chosen.get(key);
  const left = all.slice(0, index).map(placeOf).filter(isPlace).pop() ?? 0;
  const right =
    all
      .slice(index + 1)
      .map(placeOf)
      .find(isPlace) ?? Number.POSITIVE_INFINITY;
  return left < right ? left < position && position < right : true;
}

function isPlace(position: number | undefined): position is number {
  return position !== undefined;
}

/** The text of a column's header rows, joined. */
export function headerAt(rows: Rows, headRow: number, headerRows: number, position: number): string {
  return Array.from({ length: headerRows }, (_, line) => textOfCell(rows[headRow + line]?.[position - 1]))
    .join(headerJoint)
    .trim();
}
