// Finds a tab's header row and columns by the keys in its hidden first row, wherever people moved them.
import { type CellValue, textOfCell } from '../cell';
import { chooseColumns, type FoundKeys, headerAt } from './choose-columns';
import {
  KEY_ROWS,
  type KnownTab,
  type NotedColumn,
  type Rows,
  type TabShape,
  WAITING_KEY,
} from './known-tab';

/** Reads the shape of a tab from all its values, as they were read from its first row on. */
export function readTabShape(rows: Rows, known: KnownTab): TabShape {
  const keyRow = findKeyRow(rows, known);
  const headRow = findHeadRow(rows, known, keyRow);
  if (keyRow === null) return shapeWithoutKeys(rows, known, headRow);
  const columns = readKeys(rows[keyRow] ?? [], known);
  const chosen = chooseColumns(rows, known, headRow ?? keyRow + KEY_ROWS, columns);
  const head = headRow ?? keyRow + KEY_ROWS;
  const aboveHeaders = rows.slice(0, head).filter((_, index) => index !== keyRow);
  const isInOrder = keyRow < head && !holdsData(aboveHeaders, chosen.columnsByKey);
  return {
    keyRow,
    headRow: head,
    columnsByKey: chosen.columnsByKey,
    waiting: columns.waiting,
    faults: [...(isInOrder ? [] : [{ kind: 'out-of-order' } as const]), ...chosen.faults],
  };
}

/** The columns as they are to be noted, from left to right. */
export function notedColumns(rows: Rows, shape: TabShape, headerRows: number): readonly NotedColumn[] {
  return [...shape.columnsByKey]
    .map(([key, position]) => ({
      key,
      position,
      header: headerAt(rows, shape.headRow, headerRows, position),
    }))
    .sort((left, right) => left.position - right.position);
}

/** The first row nearly always; else the row with the most keys, since a stray key may stand in any row. */
function findKeyRow(rows: Rows, { slug, noted }: KnownTab): number | null {
  const prefix = `${slug}.`;
  const countIn = (cells: readonly CellValue[]): number =>
    cells.reduce<number>((sum, cell) => sum + (isKeyText(cell, prefix) ? 1 : 0), 0);
  if (countIn(rows[0] ?? []) > noted.length / 2) return 0;
  let best: number | null = null;
  let most = 0;
  rows.forEach((cells, index) => {
    const count = countIn(cells);
    if (count > most) [best, most] = [index, count];
  });
  return best;
}

function isKeyText(cell: CellValue, prefix: string): boolean {
  return typeof cell === 'string' && cell.startsWith(prefix) && !/\s/u.test(cell);
}

/** Where the headers stand; null where nothing tells. */
function findHeadRow(rows: Rows, known: KnownTab, keyRow: number | null): number | null {
  const expected = (keyRow ?? -KEY_ROWS) + KEY_ROWS;
  if (known.headerRows === 0) return keyRow === null ? null : expected;
  const enough = Math.max(1, Math.ceil(known.noted.filter(({ header }) => header !== '').length / 2));
  const scoreAt = (row: number): number => headerScore(rows, known, row);
  if (known.noted.length > 0) {
    if (scoreAt(expected) >= enough) return expected;
    let best = -1;
    let most = 0;
    rows.forEach((_, row) => {
      const score = scoreAt(row);
      if (score > most) [best, most] = [row, score];
    });
    if (most >= enough) return best;
  }
  if (keyRow === null) return null;
  // All headers were reworded, or the tab is new: the first row below the keys that says anything.
  const first = rows.findIndex((cells, row) => row > keyRow && !isBlankRow(cells));
  if (first < 0) return expected;
  // Of a tab that is half made, the last line of headers stands alone.
  const isLastLine = first > expected && first < expected + known.headerRows && isBlankRow(rows[first + 1]);
  return isLastLine ? expected : first;
}

/** How many of the noted headers stand in this row, wherever in it. */
function headerScore(rows: Rows, { noted, headerRows }: KnownTab, row: number): number {
  const width = rows[row]?.length ?? 0;
  const standing = new Set(
    Array.from({ length: width }, (_, index) => headerAt(rows, row, headerRows, index + 1)),
  );
  return noted.filter(({ header }) => header !== '' && standing.has(header)).length;
}

/** No row of keys: the columns are those whose headers stand as noted. */
function shapeWithoutKeys(rows: Rows, known: KnownTab, headRow: number | null): TabShape {
  const empty = { keyRow: null, headRow: headRow ?? 0, columnsByKey: new Map(), waiting: [] };
  if (headRow === null) return { ...empty, faults: [{ kind: 'unknown-tab' }] };
  const none = { columnsByKey: new Map<string, readonly number[]>(), waiting: [] };
  const { columnsByKey, faults } = chooseColumns(rows, known, headRow, none);
  const missing = faults.filter(({ kind }) => kind === 'column-missing');
  return { ...empty, columnsByKey, faults: [{ kind: 'keys-lost' }, ...missing] };
}

function readKeys(cells: readonly CellValue[], { slug, columnOf }: KnownTab): FoundKeys {
  const prefix = `${slug}.`;
  const columnsByKey = new Map<string, readonly number[]>();
  const waiting: number[] = [];
  cells.forEach((cell, index) => {
    if (!isKeyText(cell, prefix)) return;
    const stored = String(cell).slice(prefix.length);
    const key = columnOf(stored);
    if (stored === WAITING_KEY) waiting.push(index + 1);
    else if (key !== undefined) columnsByKey.set(key, [...(columnsByKey.get(key) ?? []), index + 1]);
  });
  return { columnsByKey, waiting };
}

/** Whether rows above the headers are rows of a table and no title: two cells of our columns say something. */
function holdsData(rows: Rows, columnsByKey: ReadonlyMap<string, number>): boolean {
  const columns = [...columnsByKey.values()];
  return rows.some((cells) => columns.filter((column) => textOfCell(cells[column - 1]) !== '').length > 1);
}

function isBlankRow(cells: readonly CellValue[] | undefined): boolean {
  return cells === undefined || cells.every((cell) => textOfCell(cell) === '');
}
