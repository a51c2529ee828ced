// Functions that sort the rows of a table and drop equal ones.
import { booleanArg, numberArg } from '../../arguments';
import { compareValues } from '../../coerce';
import type { EvalContext, FunctionTable } from '../../function';
import { formattedRows, rowsOf, widthOf } from '../../rows';
import { fail, isError, type Matrix, plain, type Scalar, type Value } from '../../value';
import { reshaping, transpose } from './array';

/** Order for sorting: blanks stand last either way, errors after texts. */
function sortOrder(left: Scalar, right: Scalar, isAscending: boolean): number {
  const [a, b] = [sortRank(left), sortRank(right)];
  if (a !== b || a > 0) {
    if (a === 2 || b === 2) return a - b;
    return isAscending ? a - b : b - a;
  }
  const order = compareValues(left, right);
  return isAscending ? order : -order;
}

function sortRank(value: Scalar): number {
  return value === null || value === '' ? 2 : isError(value) ? 1 : 0;
}

interface SortKey {
  readonly cells: readonly Scalar[];
  readonly isAscending: boolean;
}

function sortKeys(rows: Matrix, pairs: readonly Value[], ctx: EvalContext): SortKey[] {
  if (pairs.length === 0) {
    return Array.from({ length: widthOf(rows) }, (_, column) => ({
      cells: rows.map((row) => row[column] ?? null),
      isAscending: true,
    }));
  }
  const keys: SortKey[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const by = pairs[index] ?? null;
    const isAscending = booleanArg([pairs[index + 1] ?? true], 0, ctx, true);
    const given = rowsOf(by);
    if (given.length === rows.length && rows.length > 1) {
      keys.push({ cells: given.map((row) => row[0] ?? null), isAscending });
      continue;
    }
    const column = Math.trunc(numberArg([by], 0, ctx));
    if (column < 1 || column > widthOf(rows)) {
      return fail(
        '#VALUE!',
        `Function SORT parameter ${index + 2} value is ${column}. Valid values are between 1 and ${widthOf(rows)} inclusive.`,
      );
    }
    keys.push({ cells: rows.map((row) => row[column - 1] ?? null), isAscending });
  }
  return keys;
}

/** Rows in the order of their keys; equal rows keep their order. */
function sorted(rows: Matrix, keys: readonly SortKey[]): Matrix {
  return rows
    .map((row, index) => ({ row, index }))
    .sort((left, right) => {
      for (const { cells, isAscending } of keys) {
        const order = sortOrder(cells[left.index] ?? null, cells[right.index] ?? null, isAscending);
        if (order !== 0) return order;
      }
      return left.index - right.index;
    })
    .map(({ row }) => row);
}

/** A text that equal rows share; numbers and texts differ, case counts. */
function rowKey(row: readonly Scalar[]): string {
  return JSON.stringify(row.map((cell) => plain(cell)));
}

function unique(rows: Matrix, isExactlyOnce: boolean): Matrix {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1);
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = rowKey(row);
    if (seen.has(key) || (isExactlyOnce && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
}

function sortn([source = null, count, ties, ...pairs]: readonly Value[], ctx: EvalContext): Matrix {
  const rows = formattedRows(source);
  const limit = numberArg([count ?? null], 0, ctx, 1);
  const mode = numberArg([ties ?? null], 0, ctx, 0);
  const keys = sortKeys(rows, pairs, ctx);
  const ordered = sorted(rows, keys);
  const keyOf = (row: readonly Scalar[]): string =>
    JSON.stringify(keys.map(({ cells }) => plain(cells[rows.indexOf(row as Scalar[])] ?? null)));
  if (mode === 0) return ordered.slice(0, limit);
  if (mode === 1) {
    const last = ordered[limit - 1];
    return last === undefined
      ? ordered
      : ordered.filter((row, index) => index < limit || keyOf(row) === keyOf(last));
  }
  const groups = new Set<string>();
  const firstOfEach = ordered.filter((row) => {
    const isNew = !groups.has(keyOf(row));
    groups.add(keyOf(row));
    return isNew;
  });
  if (mode === 2) return firstOfEach.slice(0, limit);
  const chosen = new Set(firstOfEach.slice(0, limit).map(keyOf));
  return ordered.filter((row) => chosen.has(keyOf(row)));
}

/** Rows in another order, or fewer of them. */
export const sortingFunctions: FunctionTable = {
  SORT: reshaping(
    1,
    'many',
    ([source = null, ...pairs], ctx) => {
      const rows = formattedRows(source);
      return sorted(rows, sortKeys(rows, pairs, ctx));
    },
    true,
  ),
  SORTN: reshaping(1, 'many', sortn, true),
  UNIQUE: reshaping(1, 3, ([source = null, byColumn, once], ctx) => {
    const isOnce = booleanArg([once ?? false], 0, ctx, false);
    const rows = formattedRows(source);
    if (!booleanArg([byColumn ?? false], 0, ctx, false)) {
      const kept = unique(rows, isOnce);
      return kept.length === 0 ? fail('#N/A') : kept;
    }
    return transpose(unique(transpose(rows), isOnce));
  }),
};
