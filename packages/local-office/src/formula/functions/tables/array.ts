// Functions that filter, reshape and stack tables.
import { booleanArg, failIfError, numberArg, singleOf } from '../../arguments';
import { numberOf, toBoolean } from '../../coerce';
import { arrayTable, type EvalContext, type FunctionTable, table } from '../../function';
import { formattedRows, rowsOf, widthOf } from '../../rows';
import { Area, fail, failure, isError, isMatrix, type Matrix, type Scalar, type Value } from '../../value';

export function transpose(rows: Matrix): Matrix {
  return Array.from({ length: widthOf(rows) }, (_, column) => rows.map((row) => row[column] ?? null));
}

export function filter(args: readonly Value[], ctx: EvalContext): Value {
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
export function reshaping(
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
