// Finds the headers of a pasted table and tells its rows of data from titles, totals and notes.

import { isNothing } from '../clean-text';
import { positionsInHeader } from '../contacts/position';
import type { OfficeTier } from '../office/unit';
import { shapeOf } from './cell-shape';
import { type HeaderMeaning, meaningOf, plainHeader } from './header-words';
import type { DropReason, Rows } from './list-result';
import { findUnits, type UnitIndex } from './unit-index';

/** The header of a column; where two rows of headers stand above each other, both. */
export interface Header {
  readonly title: string;
  readonly meaning: HeaderMeaning | null;
}

/** A table with its rows told apart. Rows are 0-based; blank rows stand in neither list. */
export interface ListTable {
  /** Clean cells; '' also for `-`, `belum ada` and the like. */
  readonly cells: Rows;
  /** By column; empty where the list has no headers. */
  readonly headers: readonly Header[];
  readonly data: readonly number[];
  /** Rows in which one unit stands alone: a heading, where the table has no column of units. */
  readonly alone: readonly number[];
  readonly passedOver: readonly number[];
}

/** What a column of a table holds. */
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
  /** Whether the cells are what the header says; true where nothing can be said of it. */
  readonly fitsHeader: boolean;
}

/** Filled cells of a column, in the order of the rows of data. */
export function cellsOf(table: ListTable, column: number): readonly string[] {
  return table.data.map((row) => table.cells[row]?.[column] ?? '').filter((cell) => cell !== '');
}

/** A column as it is dropped, with the reason. */
export function dropped(column: Column, reason: DropReason): Column {
  return { ...column, kind: 'dropped', reason };
}

/** The most rows that may stand above the headers. */
const mostTitles = 12;

/** Tells the rows apart; what a cell says of nothing is blank. */
export function readTable(rows: Rows, index: UnitIndex): ListTable {
  const cells = rows.map((row) => row.map((cell) => (isNothing(cell) ? '' : cell)));
  const filled = cells.flatMap((row, number) => (row.some((cell) => cell !== '') ? [number] : []));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const head = findHead(cells, filled, { width, index });
  const headers = head === null ? [] : headersOf(cells, head, index.place.tier);
  const data: number[] = [];
  const alone: number[] = [];
  const passedOver: number[] = [];
  for (const number of filled) {
    const row = cells[number] ?? [];
    if (head !== null && number >= head.first && number <= head.last) continue;
    const isAbove = head !== null && number < head.first && !isData(row, index);
    const isFirst = data.length + alone.length === 0;
    const isRepeated =
      head !== null &&
      ((isHeaderRow(row, { width, index }) && isAgain(row, cells, head)) || isNumbering(row, isFirst));
    if (isAbove || isRepeated || isTotal(row, index) || isNote(row, width, index)) passedOver.push(number);
    else if (isAlone(row, width, index)) alone.push(number);
    else data.push(number);
  }
  return { cells, headers, data, alone, passedOver };
}

interface Head {
  readonly first: number;
  readonly last: number;
}

interface Look {
  readonly width: number;
  readonly index: UnitIndex;
}

/** The first row of headers, and the second where headers are merged; null where data comes first. */
function findHead(cells: Rows, filled: readonly number[], look: Look): Head | null {
  for (const [place, number] of filled.slice(0, mostTitles).entries()) {
    const row = cells[number] ?? [];
    if (isHeaderRow(row, look)) {
      const next = filled[place + 1] ?? -1;
      const isDouble = isBelowMerged(row, cells[next] ?? []) && isHeaderRow(cells[next] ?? [], look);
      return { first: number, last: isDouble ? next : number };
    }
    if (isData(row, look.index)) return null;
  }
  return null;
}

/** Merged headers are pasted as their text and blanks; where nothing is blank, the row below holds data. */
function isBelowMerged(top: readonly string[], below: readonly string[]): boolean {
  return below.some((cell, column) => cell !== '' && (top[column] ?? '') === '');
}

/** At least half of its cells are words of headers, one of them not a position, and none is data. */
function isHeaderRow(row: readonly string[], { width, index }: Look): boolean {
  const filled = row.filter((cell) => cell !== '');
  if (filled.length < Math.min(2, width) || countData(row, index) > 0) return false;
  if (filled.some((cell) => /^\d+$/u.test(cell))) return false;
  const meanings = filled.map((cell) => meaningOf(cell, index.place.tier));
  const isPlain = filled.some((cell, place) => {
    const meaning = meanings[place] ?? null;
    return (
      meaning !== null && (meaning.kind !== 'person' || positionsInHeader(plainHeader(cell)).length === 0)
    );
  });
  return isPlain && meanings.filter((meaning) => meaning !== null).length * 2 >= filled.length;
}

/** Several cells, one of them a code, a unit, an address or a number; `Kecamatan | Kasiman` is a title. */
function isData(row: readonly string[], index: UnitIndex): boolean {
  const filled = row.filter((cell) => cell !== '');
  return filled.length > 1 && !isTitle(filled[0] ?? '') && countData(row, index) > 0;
}

/** How many cells are codes, units, addresses or numbers. */
function countData(row: readonly string[], index: UnitIndex): number {
  return row.filter((cell) => {
    const shape = shapeOf(cell, index);
    return shape === 'code' || shape === 'unit' || shape === 'email' || shape === 'phone';
  }).length;
}

function headersOf(cells: Rows, { first, last }: Head, tier: OfficeTier): readonly Header[] {
  const top = cells[first] ?? [];
  const below = last > first ? (cells[last] ?? []) : [];
  let group = '';
  return Array.from({ length: Math.max(top.length, below.length) }, (_, column): Header => {
    const sub = below[column] ?? '';
    const own = top[column] ?? '';
    // A merged cell is pasted as its text and blanks: the blanks above another header belong to it.
    group = own !== '' ? own : sub === '' ? '' : group;
    if (sub === '') return { title: own, meaning: meaningOf(own, tier) };
    const title = group === '' ? sub : `${group} ${sub}`;
    const meaning = meaningOf(sub, tier);
    const isOwned = positionsInHeader(plainHeader(group)).length > 0 && meaning?.holders.length === 0;
    const takesOwner = isOwned && /^(?:bare-name|person|phone|email)$/u.test(meaning.kind);
    return { title, meaning: meaning === null || takesOwner ? meaningOf(title, tier) : meaning };
  });
}

/** Whether at least half of the cells are the headers once more; a person may be called like another header. */
function isAgain(row: readonly string[], cells: Rows, { first, last }: Head): boolean {
  const filled = row.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column }]));
  const same = filled.filter(({ cell, column }) =>
    [first, last].some((head) => plainHeader(cells[head]?.[column] ?? '') === plainHeader(cell)),
  );
  return same.length * 2 >= filled.length;
}

/** `1 2 3 4` or `(1) (2) (3)` right below the headers. */
function isNumbering(row: readonly string[], isFirst: boolean): boolean {
  const filled = row.filter((cell) => cell !== '');
  return (
    isFirst &&
    filled.length > 2 &&
    row.every((cell, column) => cell === '' || cell.replace(/[().\s]/gu, '') === `${column + 1}`)
  );
}

/** A total, an average, a signature: it says so in its first words. */
function isTotal(row: readonly string[], index: UnitIndex): boolean {
  const first = row.find((cell) => cell !== '' && !/^\d{1,4}[.)]?$/u.test(cell)) ?? '';
  return (
    /^(?:sub ?-?total|total|grand total|jumlah|jml|rata-?\s?rata|keterangan|ket|catatan|sumber|mengetahui|tembusan)\b/iu.test(
      first,
    ) && countData(row, index) === 0
  );
}

function isAlone(row: readonly string[], width: number, index: UnitIndex): boolean {
  const [only = '', ...more] = row.filter((cell) => cell !== '');
  return width > 2 && more.length === 0 && shapeOf(only, index) === 'unit';
}

/** One cell of words, without numbers, addresses and units, in a table that has room for more. */
function isNote(row: readonly string[], width: number, index: UnitIndex): boolean {
  const [only = '', ...more] = row.filter((cell) => cell !== '');
  if (width > 2 && more.length === 0 && /^(?:(?:plt|plh|pj|a\.?n)\.? )?camat\b[^\d@]*$/iu.test(only))
    return true;
  return (
    width > 2 &&
    more.length === 0 &&
    /^(?:words|parent|kind|signs|other)$/u.test(shapeOf(only, index) ?? '') &&
    !/\d{6}|@/u.test(only.replace(/[\s-]/gu, '')) &&
    (isTitle(only) || findUnits(index, only).length === 0)
  );
}

/** Whether a line is the title of a list: `Daftar kontak desa se-Kecamatan Kasiman`. */
export function isTitle(text: string): boolean {
  return /^(?:daftar|data|rekap\w*|nama(?:-nama)? (?:desa|kelurahan|kecamatan|kampung)|kontak|nomor|update|list|jadwal|laporan|lampiran|pemerintah|kecamatan|kabupaten|tahun|sumber|berikut)(?![\p{L}\p{N}])/iu.test(
    text,
  );
}
