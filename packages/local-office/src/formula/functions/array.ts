// Functions that filter, sort, reshape and stack tables.
import { compareValues, numberOf, toBoolean } from '../coerce';
import {
  arrayTable,
  booleanArg,
  type EvalContext,
  type FunctionTable,
  failIfError,
  formattedRows,
  numberArg,
  rowsOf,
  singleOf,
  table,
  widthOf,
} from '../function';
import {
  Area,
  fail,
  failure,
  isError,
  isMatrix,
  type Matrix,
  plain,
  type Scalar,
  type Value,
} from '../value';

function transpose(rows: Matrix): Matrix {
  return Array.from({ length: widthOf(rows) }, (_, column) => rows.map((row) => row[column] ?? null));
}

function filter(args: readonly Value[], ctx: EvalContext): Value {
  const [source = null, ...conditions] = args;
  const rows = formattedRows(source);
  const tables = conditions.map((condition) => rowsOf(condition));
  const first = tables[0] ?? [];
  const isByColumn = first.length === 1 && widthOf(first) > 1 && widthOf(first) === widthOf(rows);
  const items = isByColumn ? transpose(rows) : rows;
  const keeps = tables.map((cells) => (isByColumn ? (cells[0] ?? []) : cells.map((row) => row[0] ?? null)));
  if (keeps.some((keep) => keep.length !== items.length)) {
    return fail(
      '#N/A',
      `FILTER has mismatched range sizes. Expected row count: ${items.length}. column count: 1.`,
    );
  }
  const kept = items.filter((_, index) =>
    keeps.every((keep) => {
      const cell = keep[index] ?? null;
      if (isError(cell)) return false;
      return typeof cell === 'string' ? false : toBoolean(cell, ctx.rules);
    }),
  );
  if (kept.length === 0) return fail('#N/A', 'No matches are found in FILTER evaluation.');
  return isByColumn ? transpose(kept) : kept;
}

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

function cellsOf(value: Value, ignore: number, byColumn: boolean): Scalar[] {
  const rows = formattedRows(value);
  const cells = (byColumn ? transpose(rows) : rows).flat();
  return cells.filter(
    (cell) => !((ignore & 1) !== 0 && cell === null) && !((ignore & 2) !== 0 && isError(cell)),
  );
}

function wrap(cells: readonly Scalar[], size: number, padding: Scalar): Matrix {
  if (size < 1) return fail('#NUM!');
  const lines: Matrix = [];
  for (let at = 0; at < cells.length; at += size) {
    const piece = cells.slice(at, at + size);
    lines.push([...piece, ...new Array<Scalar>(size - piece.length).fill(padding)]);
  }
  return lines;
}

function stack(pieces: readonly Matrix[]): Matrix {
  const width = Math.max(...pieces.map(widthOf));
  return pieces.flat().map((row) => [...row, ...new Array<Scalar>(width - row.length).fill(failure('#N/A'))]);
}

/** Indexes chosen by numbers that may count from the end. */
function picks(args: readonly Value[], size: number): number[] {
  return args
    .flatMap((arg) => rowsOf(arg).flat())
    .map((cell) => {
      const wanted = numberOf(cell) ?? 0;
      const index = wanted < 0 ? size + wanted : wanted - 1;
      return index < 0 || index >= size ? fail('#VALUE!', `Index ${wanted} is out of range.`) : index;
    });
}

function frequency(values: readonly number[], classes: readonly number[]): Matrix {
  const bounds = [...classes].sort((a, b) => a - b);
  const counts = new Array<number>(bounds.length + 1).fill(0);
  for (const value of values) {
    const at = bounds.findIndex((bound) => value <= bound);
    const index = at < 0 ? bounds.length : at;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count) => [count]);
}

function numbers(value: Value | undefined): number[] {
  return rowsOf(value)
    .flat()
    .map((cell) => numberOf(failIfError(cell)))
    .filter((number) => number !== undefined);
}

function failed(value: Value | undefined): boolean {
  return value !== undefined && !(value instanceof Area) && !isMatrix(value) && isError(value);
}

/** Passes an error in the first argument on. */
function reshaping(
  min: number,
  max: number | 'many',
  call: (args: readonly Value[], ctx: EvalContext) => Value,
  array = false,
) {
  return (array ? arrayTable : table)(min, max, (args, ctx) => {
    const [first] = args;
    return failed(first) ? (first ?? null) : call(args, ctx);
  });
}

/** Functions whose result is a table; it spills from the formula's cell. */
export const arrayFunctions: FunctionTable = {
  FILTER: reshaping(2, 'many', filter, true),
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
  TRANSPOSE: reshaping(1, 1, ([source = null]) => transpose(formattedRows(source))),
  FLATTEN: reshaping(1, 'many', (args) =>
    args.flatMap((arg) => formattedRows(arg).flat()).map((cell) => [cell]),
  ),
  TOCOL: reshaping(1, 3, ([source = null, ignore, byColumn], ctx) =>
    cellsOf(
      source,
      numberArg([ignore ?? null], 0, ctx, 0),
      booleanArg([byColumn ?? false], 0, ctx, false),
    ).map((cell) => [cell]),
  ),
  TOROW: reshaping(1, 3, ([source = null, ignore, byColumn], ctx) => [
    cellsOf(source, numberArg([ignore ?? null], 0, ctx, 0), booleanArg([byColumn ?? false], 0, ctx, false)),
  ]),
  WRAPROWS: reshaping(2, 3, ([source = null, size, padding], ctx) =>
    wrap(
      cellsOf(source, 0, false),
      numberArg([size ?? null], 0, ctx),
      padding === undefined ? failure('#N/A') : singleOf(padding, ctx),
    ),
  ),
  WRAPCOLS: reshaping(2, 3, ([source = null, size, padding], ctx) =>
    transpose(
      wrap(
        cellsOf(source, 0, false),
        numberArg([size ?? null], 0, ctx),
        padding === undefined ? failure('#N/A') : singleOf(padding, ctx),
      ),
    ),
  ),
  VSTACK: reshaping(1, 'many', (args) => stack(args.map(formattedRows))),
  HSTACK: reshaping(1, 'many', (args) => transpose(stack(args.map((arg) => transpose(formattedRows(arg)))))),
  CHOOSEROWS: reshaping(2, 'many', ([source = null, ...rows]) => {
    const all = formattedRows(source);
    return picks(rows, all.length).map((index) => all[index] ?? []);
  }),
  CHOOSECOLS: reshaping(2, 'many', ([source = null, ...columns]) => {
    const all = transpose(formattedRows(source));
    return transpose(picks(columns, all.length).map((index) => all[index] ?? []));
  }),
  FREQUENCY: reshaping(2, 2, ([values, classes]) => frequency(numbers(values), numbers(classes))),
};
