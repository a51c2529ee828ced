// Tells whose name, number and address each column of a list of people holds.

import { positionKey } from '../../contacts/position';
import type { DroppedColumn, DropReason } from '../list-result';
import { type Column, dropped } from '../table-head';

/** The columns of one of the people that each row names. */
export interface PersonColumns {
  /** Positions that the headers name; none in a list with one person per row. */
  readonly holders: readonly string[];
  readonly names: readonly number[];
  readonly positions: readonly number[];
  readonly emails: readonly number[];
  readonly phones: readonly number[];
  readonly reminded: readonly number[];
}

export interface PeopleColumns {
  readonly people: readonly PersonColumns[];
  readonly dropped: readonly (Column & { readonly reason: DropReason })[];
}

interface Group {
  readonly key: string;
  readonly holders: readonly string[];
  /** The column of the name; -1 where only a number or an address has this owner. */
  readonly head: number;
  readonly columns: Column[];
}

/**
 * `Nama Kades | No. HP | Nama Sekdes | No. HP`: each number belongs to the person on its left. Where one number stands
 * behind several people and only once, nobody knows whose it is: it is dropped, and said.
 */
export function groupPeople(columns: readonly Column[]): PeopleColumns {
  const groups: Group[] = [];
  const lost: Column[] = [];
  for (const column of columns.filter(({ kind }) => kind === 'person')) {
    const key = keyOf(column);
    if (groups.some((group) => group.key === key)) lost.push(dropped(column, 'second'));
    else groups.push({ key, holders: column.holders, head: column.column, columns: [column] });
  }
  const others = columns.filter(({ kind }) => /^(?:position|email|phone|reminded)$/u.test(kind));
  for (const column of others.filter(({ holders }) => holders.length > 0)) {
    const group = groups.find(({ key }) => key === keyOf(column));
    if (group !== undefined) group.columns.push(column);
    else groups.push({ key: keyOf(column), holders: column.holders, head: -1, columns: [column] });
  }
  const free = others.filter(({ holders }) => holders.length === 0);
  for (const column of free) {
    const owner = ownerOf(column, groups, free);
    if (owner !== null) owner.columns.push(column);
    else if (groups.length === 0) groups.push({ key: '', holders: [], head: -1, columns: [column] });
    else lost.push(dropped(column, 'unclear-owner'));
  }
  const people = groups.map((group) => personOf(group, lost));
  const other = columns.filter(({ kind }) => kind === 'dropped');
  const all = [...other, ...lost].sort((left, right) => left.column - right.column);
  return {
    people,
    dropped: all.flatMap((column) => (column.reason === '' ? [] : [{ ...column, reason: column.reason }])),
  };
}

/** Dropped columns with their header or, where they have none, the first cell. */
export function titlesOf(
  columns: readonly (Column & { readonly reason: DropReason })[],
  firstCell: (column: number) => string,
): readonly DroppedColumn[] {
  return columns.map(({ column, header, reason }) => ({
    column,
    title: header || firstCell(column),
    reason,
  }));
}

function keyOf({ holders }: Column): string {
  return holders.map(positionKey).join('/');
}

/** The person on the left; null where that is not clear. */
function ownerOf(column: Column, groups: readonly Group[], free: readonly Column[]): Group | null {
  if (groups.length === 1) return groups[0] ?? null;
  const heads = groups.filter(({ head }) => head >= 0).sort((left, right) => left.head - right.head);
  if (heads.length < groups.length) return null;
  const place = heads.filter(({ head }) => head < column.column).length - 1;
  const owner = heads[place];
  const stand = heads[0]?.head ?? 0;
  if (owner === undefined || free.some((other) => other.kind === column.kind && other.column < stand))
    return null;
  const hasOwn = (number: number): boolean => {
    const from = heads[number]?.head ?? 0;
    const to = heads[number + 1]?.head ?? Number.POSITIVE_INFINITY;
    return (
      heads[number]?.columns.some(({ kind }) => kind === column.kind) === true ||
      free.some((other) => other.kind === column.kind && other.column > from && other.column < to)
    );
  };
  const isLast = place === heads.length - 1;
  return !isLast || heads.every((_, number) => hasOwn(number)) ? owner : null;
}

/** Of several columns of a kind the first counts, of numbers the one for WhatsApp; addresses count all. */
function personOf({ holders, columns }: Group, lost: Column[]): PersonColumns {
  const placesOf = (kind: Column['kind'], most: number): readonly number[] => {
    const all = columns
      .filter((column) => column.kind === kind)
      .sort((left, right) => right.rank - left.rank || left.column - right.column);
    lost.push(...all.slice(most).map((column) => dropped(column, 'second')));
    return all.slice(0, most).map(({ column }) => column);
  };
  return {
    holders,
    names: placesOf('person', 1),
    positions: placesOf('position', 1),
    emails: placesOf('email', columns.length),
    phones: placesOf('phone', 1),
    reminded: placesOf('reminded', 1),
  };
}
