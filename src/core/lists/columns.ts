// Decides what each column of a pasted table holds, by the words of its header and by what its cells look like.
import { type CellShape, shapeOfMost } from './cell-shape';
import type { HeaderMeaning } from './header-words';
import type { DropReason } from './list-result';
import type { ListTable } from './table-head';
import { codeOfCell, readUnitCell, type UnitIndex } from './unit-index';

export type ColumnKind =
  | 'blank'
  | 'number'
  | 'code'
  | 'parent-code'
  | 'unit'
  | 'parent'
  | 'kind'
  | 'person'
  | 'position'
  | 'email'
  | 'phone'
  | 'reminded'
  /** Words that no header explains. */
  | 'words'
  | 'dropped';

export interface Column {
  readonly column: number;
  /** The header; '' where there is none. */
  readonly header: string;
  readonly kind: ColumnKind;
  readonly holders: readonly string[];
  readonly rank: number;
  /** Why it is dropped; '' while it is not. */
  readonly reason: DropReason | '';
}

/** What a list is read for: it decides what a column `Nama` holds. */
export type Purpose = 'people' | 'units';

/** The columns in their order. Columns of units and of words are told apart last, when all others are known. */
export function decideColumns(table: ListTable, index: UnitIndex, purpose: Purpose): readonly Column[] {
  const width = Math.max(table.headers.length, ...table.data.map((row) => table.cells[row]?.length ?? 0), 0);
  const first = Array.from({ length: width }, (_, column) => decideColumn(table, column, index, purpose));
  const units = settleUnits(first, table, index);
  return purpose === 'units' ? settleNames(units) : settlePersons(units, table);
}

/** Filled cells of a column, in the order of the rows of data. */
export function cellsOf(table: ListTable, column: number): readonly string[] {
  return table.data.map((row) => table.cells[row]?.[column] ?? '').filter((cell) => cell !== '');
}

/** A column as it is dropped, with the reason. */
export function dropped(column: Column, reason: DropReason): Column {
  return { ...column, kind: 'dropped', reason };
}

type Undecided = Column & { readonly isNamed: boolean };

function decideColumn(table: ListTable, column: number, index: UnitIndex, purpose: Purpose): Undecided {
  const { title = '', meaning = null } = table.headers[column] ?? {};
  const cells = cellsOf(table, column);
  const found =
    cells.length === 0
      ? 'blank'
      : meaning !== null
        ? byHeader(meaning, shapeOfMost(cells, index), index)
        : byContent(cells, shapeOfMost(cells, index), title !== '');
  const holders = meaning?.holders ?? [];
  const isNamed = meaning?.kind === 'unit' || (purpose === 'units' && meaning?.kind === 'bare-name');
  const base = { column, header: title, holders, rank: meaning?.rank ?? 0, isNamed };
  const kind = found === 'bare-name' ? (purpose === 'units' ? 'unit' : 'person') : found;
  return kind === 'not-ours' || kind === 'not-understood'
    ? { ...base, kind: 'dropped', reason: kind }
    : { ...base, kind, reason: '' };
}

type Found = Exclude<ColumnKind, 'dropped'> | 'bare-name' | 'not-ours' | 'not-understood';

/** The header counts unless the cells contradict it: then what cannot be mistaken counts, or the column is dropped. */
function byHeader({ kind }: HeaderMeaning, shape: CellShape | null, index: UnitIndex): Found {
  if (kind === 'unused') return 'not-ours';
  if (kind === 'parent' || kind === 'parent-code' || kind === 'reminded') return kind;
  if (shape === 'email') return 'email';
  if (kind === 'kind') return shape === 'kind' ? 'kind' : 'not-ours';
  if (kind === 'code') return shape === 'unit' ? 'unit' : 'code';
  if (kind === 'phone') return shape === 'words' || shape === 'position' ? 'person' : 'phone';
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

/** Without a header that is understood, only what cannot be mistaken counts. */
function byContent(cells: readonly string[], shape: CellShape | null, hasHeader: boolean): Found {
  if (shape === 'number') return !hasHeader && isRunning(cells) ? 'number' : 'not-ours';
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

/** Numbers of a list: from 1 or more upwards, none twice. */
function isRunning(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(cell.replace(/\D/gu, '')));
  return numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0));
}

/** Which of the columns that name units names those of the rows; the others are areas above, people, or dropped. */
function settleUnits(columns: readonly Undecided[], table: ListTable, index: UnitIndex): readonly Column[] {
  const units = columns.filter(({ kind }) => kind === 'unit');
  const named = units.filter(({ isNamed }) => isNamed);
  const kept = named.length > 0 ? named : withoutParents(units, columns, table, index);
  return columns.map((column): Column => {
    if (column.kind !== 'unit' || kept.includes(column)) return column;
    const meaning = table.headers[column.column]?.meaning ?? null;
    if (meaning?.kind === 'person' || meaning?.kind === 'bare-name') return { ...column, kind: 'person' };
    if (named.length === 0 && kept.length === 0) return { ...column, kind: 'words' };
    const cells = cellsOf(table, column.column);
    return isConstant(cells) || cells.every((cell) => isOfficeName(cell, index))
      ? { ...column, kind: 'parent' }
      : dropped(column, 'not-understood');
  });
}

/**
 * Of several columns with names of units and no header: not the ones that repeat one name in every row, nor those that
 * contradict the codes; none where it stays unclear.
 */
function withoutParents(
  units: readonly Undecided[],
  columns: readonly Undecided[],
  table: ListTable,
  index: UnitIndex,
): readonly Undecided[] {
  if (units.length < 2) return units;
  const code = columns.find(({ kind }) => kind === 'code');
  if (code !== undefined) {
    const agreeing = units.filter(({ column }) =>
      table.data.some((row) => agrees(table.cells[row] ?? [], code.column, column, index)),
    );
    if (agreeing.length > 0) return agreeing;
  }
  const varied = units.filter(({ column }) => !isConstant(cellsOf(table, column)));
  const office = units.filter(
    ({ column }) => !cellsOf(table, column).every((cell) => isOfficeName(cell, index)),
  );
  if (varied.length === 1) return varied;
  return office.length === 1 ? office : [];
}

function agrees(row: readonly string[], code: number, name: number, index: UnitIndex): boolean {
  const said = codeOfCell(index, row[code] ?? '');
  const mention = readUnitCell(index, row[name] ?? '');
  return mention.kind === 'units' && mention.units.some((unit) => unit.code === said);
}

function isOfficeName(cell: string, { place }: UnitIndex): boolean {
  return place.officeName !== '' && cell.toLowerCase() === place.officeName.toLowerCase();
}

function isConstant(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell.toLowerCase() === cells[0]?.toLowerCase());
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
