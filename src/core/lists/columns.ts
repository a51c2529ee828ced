// Decides what each column of a pasted table holds, by the words of its header and by what its cells look like.
import { type CellShape, shapeOf, shapeOfMost } from './cell-shape';
import type { HeaderMeaning } from './header-words';
import type { Purpose } from './list-result';
import { type Column, type ColumnKind, cellsOf, dropped, type ListTable } from './table-head';
import { isConstant, settleUnits } from './unit-columns';
import type { UnitIndex } from './unit-index';

/** The columns in their order. Columns of units and of words are told apart last, when all others are known. */
export function decideColumns(table: ListTable, index: UnitIndex, purpose: Purpose): readonly Column[] {
  const width = Math.max(table.headers.length, ...table.data.map((row) => table.cells[row]?.length ?? 0), 0);
  const first = Array.from({ length: width }, (_, column) => decideColumn(table, column, index, purpose));
  const number = first.find(({ kind }) => kind === 'number');
  const single = first.map((column) =>
    column.kind === 'number' && column !== number && column.header === ''
      ? { ...column, ...dropped(column, 'not-ours') }
      : column,
  );
  const units = settleUnits(single, table, index, purpose);
  return purpose === 'units' ? settleNames(units) : settlePersons(units, table);
}

/**
 * Whether a table without headers has columns at all: none is unclear, and most cells of each look alike. Else its rows
 * are lines that only happen to hold the same signs.
 */
export function hasColumns(columns: readonly Column[], table: ListTable, index: UnitIndex): boolean {
  const hasUnit = columns.some(({ kind }) => kind === 'unit' || kind === 'code') || table.alone.length > 0;
  if (!hasUnit) return false;
  return columns.every(({ column, kind }) => {
    if (kind === 'words') return false;
    if (!/^(?:unit|code|email|phone|position)$/u.test(kind)) return true;
    const cells = cellsOf(table, column);
    return cells.filter((cell) => shapeOf(cell, index) === kind).length * 3 >= cells.length * 2;
  });
}

/**
 * Whether the headers stand over other columns than their own: cells without a header beside headers whose cells are
 * something else. Nothing in such a table can be believed.
 */
export function isShifted(columns: readonly Column[], table: ListTable): boolean {
  const hasUnheaded = columns.some(
    ({ column, header }) => header === '' && cellsOf(table, column).length * 2 >= table.data.length,
  );
  return table.headers.length > 0 && hasUnheaded && columns.some(({ fitsHeader }) => !fitsHeader);
}

/**
 * Whether a row has more cells than the headers; or, where there are none, more than most rows while what stands in its
 * columns is something else: a comma that belongs to a name has pushed the rest aside.
 */
export function isWider(
  row: readonly string[],
  columns: readonly Column[],
  table: ListTable,
  index: UnitIndex,
): boolean {
  const { headers } = table;
  if (headers.length > 0) return row.slice(headers.length).some((cell) => cell !== '');
  const widths = table.data
    .map((number) => widthOf(table.cells[number] ?? []))
    .sort((left, right) => left - right);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  if (widthOf(row) <= usual) return false;
  return columns.some(({ column, kind }) => {
    const cell = row[column] ?? '';
    return cell !== '' && /^(?:unit|code|email|phone|position)$/u.test(kind) && shapeOf(cell, index) !== kind;
  });
}

function widthOf(row: readonly string[]): number {
  return row.reduce((width, cell, column) => (cell === '' ? width : column + 1), 0);
}

function decideColumn(table: ListTable, column: number, index: UnitIndex, purpose: Purpose): Column {
  const { title = '', meaning = null } = table.headers[column] ?? {};
  const cells = cellsOf(table, column);
  const found =
    cells.length === 0
      ? 'blank'
      : meaning !== null
        ? byHeader(meaning, shapeOfMost(cells, index), index)
        : byContent(cells, shapeOfMost(cells, index), { hasHeader: title !== '', isFirst: column === 0 });
  const holders = meaning?.holders ?? [];
  const fitsHeader = cells.length === 0 || meaning === null || fits(meaning.kind, found);
  const base = { column, header: title, holders, rank: meaning?.rank ?? 0, fitsHeader };
  const kind = found === 'bare-name' ? (purpose === 'units' ? 'unit' : 'person') : found;
  return kind === 'not-ours' || kind === 'not-understood'
    ? { ...base, kind: 'dropped', reason: kind }
    : { ...base, kind, reason: '' };
}

type Found = Exclude<ColumnKind, 'dropped'> | 'bare-name' | 'not-ours' | 'not-understood';

/** Whether what was found is what the header says. */
function fits(kind: HeaderMeaning['kind'], found: Found): boolean {
  if (kind === 'unused' || kind === 'parent' || kind === 'kind') return true;
  if (kind === 'bare-name') return found === 'bare-name' || found === 'unit';
  return found === kind || (kind === 'phone' && found === 'person');
}

/** The header counts unless the cells contradict it: then what cannot be mistaken counts, or the column is dropped. */
function byHeader({ kind }: HeaderMeaning, shape: CellShape | null, index: UnitIndex): Found {
  if (kind === 'unused') return 'not-ours';
  if (kind === 'parent' || kind === 'parent-code' || kind === 'reminded') return kind;
  if (shape === 'email') return 'email';
  if (kind === 'kind') return shape === 'kind' ? 'kind' : 'not-ours';
  if (kind === 'code') return shape === 'unit' ? 'unit' : 'code';
  if (kind === 'phone' && shape === 'code') return 'code';
  if (kind === 'phone' && shape === 'position') return 'not-understood';
  if (kind === 'phone') return shape === 'words' ? 'person' : 'phone';
  if (shape === 'phone') return 'phone';
  if (kind === 'email') return shape === 'other' || shape === 'number' ? 'not-understood' : 'email';
  if (shape === 'code') return 'code';
  if (kind === 'number') return byContentOf(shape, false);
  if (kind === 'unit')
    return index.place.tier !== 'desa' && (shape === 'number' || shape === 'other')
      ? 'not-understood'
      : 'unit';
  if (shape === 'number' || shape === 'other' || shape === 'parent-code') return 'not-understood';
  if (kind === 'position') return 'position';
  return shape === 'position' ? 'position' : shape === 'unit' ? 'unit' : kind;
}

interface Place {
  readonly hasHeader: boolean;
  readonly isFirst: boolean;
}

/** Without a header that is understood, only what cannot be mistaken counts. */
function byContent(cells: readonly string[], shape: CellShape | null, place: Place): Found {
  const { hasHeader, isFirst } = place;
  if (shape === 'number')
    return !hasHeader && ((isFirst && /^\D*0*1\D*$/u.test(cells.join(' '))) || isRunning(cells))
      ? 'number'
      : 'not-ours';
  if (shape === null || shape === 'words') {
    if (hasHeader) return 'not-understood';
    return cells.some((cell) => /\p{L}/u.test(cell)) ? 'words' : 'not-understood';
  }
  return byContentOf(shape, hasHeader);
}

function byContentOf(shape: CellShape | null, hasHeader: boolean): Found {
  if (shape === null || shape === 'signs') return hasHeader ? 'not-understood' : 'number';
  if (shape === 'other') return 'not-ours';
  return shape;
}

/** The numbers of a list: each one more than the one above, but for rows that were taken out. */
function isRunning(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(cell.replace(/\D/gu, '')));
  const steps = numbers.slice(1).map((number, place) => number - (numbers[place] ?? 0));
  return (
    steps.length > 0 &&
    steps.every((step) => step > 0) &&
    steps.filter((step) => step === 1).length * 2 > steps.length
  );
}

/** In a list of units, words without a header are their names where nothing else is, and only once. */
function settleNames(columns: readonly Column[]): readonly Column[] {
  const hasUnit = columns.some(({ kind }) => kind === 'unit');
  const words = columns.filter(({ kind }) => kind === 'words');
  return columns.map((column): Column => {
    if (column.kind === 'words' && !hasUnit && words.length === 1) return { ...column, kind: 'unit' };
    if (column.kind === 'words' && hasUnit) return dropped(column, 'not-understood');
    return /^(?:person|position|email|phone|reminded)$/u.test(column.kind)
      ? dropped(column, 'not-ours')
      : column;
  });
}

/** In a list of people, words without a header are a person where nothing else is, and only once. */
function settlePersons(columns: readonly Column[], table: ListTable): readonly Column[] {
  const hasPerson = columns.some(({ kind }) => kind === 'person');
  const words = columns.filter(({ kind }) => kind === 'words');
  const varied = words.filter(({ column }) => {
    const cells = cellsOf(table, column);
    return cells.length < 3 || !isConstant(cells);
  });
  const only = varied.length === 1 ? varied[0] : undefined;
  return columns.map((column): Column => {
    if (column.kind !== 'words') return column;
    if (!hasPerson && column === only) return { ...column, kind: 'person' };
    return hasPerson || only !== undefined ? dropped(column, 'not-understood') : column;
  });
}
