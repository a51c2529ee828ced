// Functions that are seldom used: operators as functions, databases, matrices, trends.
import { compareValues, equalValues, numberOf, toNumber, toText } from '../coerce';
import { compileCriterion } from '../criteria';
import {
  arrayTable,
  booleanArg,
  checkSize,
  type EvalContext,
  type FunctionTable,
  failIfError,
  numberArg,
  numbersOf,
  rowsOf,
  scalar,
  singleOf,
  table,
  widthOf,
} from '../function';
import { fail, type Matrix, plain, type Scalar, type Value } from '../value';
import { matchingCells } from './math';

function comparison(holds: (order: number) => boolean) {
  return scalar(2, 2, ([left = null, right = null]) => holds(compareValues(left, right)));
}

function isBetween(args: readonly Scalar[], ctx: EvalContext): boolean {
  const [value = null, low = null, high = null] = args;
  const [withLow, withHigh] = [booleanArg(args, 3, ctx, true), booleanArg(args, 4, ctx, true)];
  const [fromLow, toHigh] = [compareValues(value, low), compareValues(value, high)];
  return (withLow ? fromLow >= 0 : fromLow > 0) && (withHigh ? toHigh <= 0 : toHigh < 0);
}

/** Rows of a database that meet any row of its criteria, as values of one field. */
function field(args: readonly Value[], ctx: EvalContext): Scalar[] {
  const [database, wanted = null, criteria] = args;
  const [header = [], ...records] = rowsOf(database);
  const column = fieldIndex(header, singleOf(wanted, ctx), ctx);
  const [titles = [], ...alternatives] = rowsOf(criteria);
  const tests = alternatives.map((row) =>
    row.flatMap((criterion, index) => {
      const title = titles[index] ?? null;
      const at = header.findIndex((name) => title !== null && equalValues(name, title));
      if (at < 0 || criterion === null || criterion === '') return [];
      const test = compileCriterion(criterion, ctx.rules);
      return [(record: readonly Scalar[]) => test(record[at] ?? null)];
    }),
  );
  return records
    .filter((record) => tests.some((all) => all.every((test) => test(record))))
    .map((record) => record[column] ?? null);
}

function fieldIndex(header: readonly Scalar[], wanted: Scalar, ctx: EvalContext): number {
  const number = numberOf(wanted);
  const index =
    number === undefined
      ? header.findIndex(
          (name) => toText(name, ctx.rules).toLowerCase() === toText(wanted, ctx.rules).toLowerCase(),
        )
      : Math.trunc(number) - 1;
  return index < 0 || index >= header.length ? fail('#VALUE!', 'The field is not in the database.') : index;
}

function database(reduce: (numbers: readonly number[], cells: readonly Scalar[]) => Scalar) {
  return table(3, 3, (args, ctx) => {
    const cells = field(args, ctx).map(failIfError);
    return reduce(
      cells.map(numberOf).filter((number) => number !== undefined),
      cells,
    );
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function only(cells: readonly Scalar[]): Scalar {
  if (cells.length === 1) return cells[0] ?? null;
  return fail(cells.length === 0 ? '#VALUE!' : '#NUM!', 'DGET expects exactly one record.');
}

function numericMatrix(value: Value | undefined, ctx: EvalContext): number[][] {
  const rows = rowsOf(value);
  if (rows.length !== widthOf(rows)) return fail('#VALUE!', 'The matrix must be square.');
  return rows.map((row) => row.map((cell) => toNumber(failIfError(cell), ctx.rules)));
}

/** Gaussian elimination with the largest pivot; gives the determinant and the inverse. */
function eliminate(matrix: readonly (readonly number[])[]): { determinant: number; inverse: number[][] } {
  const size = matrix.length;
  const work = matrix.map((row, r) => [...row, ...Array.from({ length: size }, (_, c) => (r === c ? 1 : 0))]);
  let determinant = 1;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(work[row]?.[column] ?? 0) > Math.abs(work[pivot]?.[column] ?? 0)) pivot = row;
    }
    const [from, to] = [work[pivot] ?? [], work[column] ?? []];
    const head = from[column] ?? 0;
    if (head === 0) return { determinant: 0, inverse: [] };
    if (pivot !== column) determinant = -determinant;
    determinant *= head;
    work[pivot] = to;
    work[column] = from.map((value) => value / head);
    work.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index === column || factor === 0) return;
      work[index] = row.map((value, at) => value - factor * (work[column]?.[at] ?? 0));
    });
  }
  return { determinant, inverse: work.map((row) => row.slice(size)) };
}

function inverse(matrix: readonly (readonly number[])[]): Matrix {
  const { determinant, inverse: result } = eliminate(matrix);
  return determinant === 0 ? fail('#NUM!', 'The matrix has no inverse.') : result;
}

/** Places where both lists have a number. */
function pairs(ys: Value | undefined, xs: Value | undefined): [number[], number[]] {
  const [left, right] = [rowsOf(ys).flat(), rowsOf(xs).flat()];
  if (left.length !== right.length) return fail('#N/A', 'The ranges are of different size.');
  const kept: [number[], number[]] = [[], []];
  left.forEach((cell, index) => {
    const [y, x] = [numberOf(failIfError(cell)), numberOf(failIfError(right[index] ?? null))];
    if (y === undefined || x === undefined) return;
    kept[0].push(y);
    kept[1].push(x);
  });
  return kept;
}

/** Slope and intercept of the least-squares line. */
function lineThrough(ys: readonly number[], xs: readonly number[]): { slope: number; intercept: number } {
  const count = ys.length;
  if (count < 2) return fail('#DIV/0!');
  const [meanX, meanY] = [sum(xs) / count, sum(ys) / count];
  const spread = sum(xs.map((x) => (x - meanX) ** 2));
  if (spread === 0) return fail('#DIV/0!');
  const slope = sum(xs.map((x, index) => (x - meanX) * ((ys[index] ?? 0) - meanY))) / spread;
  return { slope, intercept: meanY - slope * meanX };
}

function counted(rows: Matrix): Matrix {
  return rows.map((row, r) => row.map((_, c) => r * row.length + c + 1));
}

function trend([ys, xs, newXs]: readonly Value[]): Matrix {
  const known = rowsOf(ys);
  const given = xs === undefined || xs === null ? counted(known) : rowsOf(xs);
  const { slope, intercept } = lineThrough(...pairs(known, given));
  const wanted = newXs === undefined || newXs === null ? given : rowsOf(newXs);
  return wanted.map((row) => row.map((cell) => intercept + slope * (numberOf(cell) ?? 0)));
}

function linest([ys, xs]: readonly Value[]): Matrix {
  const known = rowsOf(ys);
  const { slope, intercept } = lineThrough(
    ...pairs(known, xs === undefined || xs === null ? counted(known) : rowsOf(xs)),
  );
  return [[slope, intercept]];
}

/** Present value of payments at the end of each period. */
function presentValue(rate: number, payments: readonly number[]): number {
  return sum(payments.map((payment, index) => payment / (1 + rate) ** (index + 1)));
}

function datedValue(rate: number, payments: readonly number[], days: readonly number[]): number {
  return sum(
    payments.map((payment, index) => payment / (1 + rate) ** (((days[index] ?? 0) - (days[0] ?? 0)) / 365)),
  );
}

/** Newton's method for the rate at which the value of dated payments is 0. */
function datedRate(payments: readonly number[], days: readonly number[], guess: number): number {
  let rate = guess;
  for (let step = 0; step < 100; step += 1) {
    const value = datedValue(rate, payments, days);
    if (Math.abs(value) < 1e-9) return rate;
    const slope = (datedValue(rate + 1e-6, payments, days) - value) / 1e-6;
    const next = rate - value / slope;
    if (!Number.isFinite(next) || next <= -1) return fail('#NUM!', 'XIRR found no rate.');
    if (Math.abs(next - rate) < 1e-12) return next;
    rate = next;
  }
  return fail('#NUM!', 'XIRR found no rate.');
}

function rankAverage(value: number, numbers: readonly number[], isUp: boolean): number {
  const ahead = numbers.filter((number) => (isUp ? number < value : number > value)).length;
  const same = numbers.filter((number) => number === value).length;
  return same === 0 ? fail('#N/A') : ahead + (same + 1) / 2;
}

function weighted(args: readonly Value[], ctx: EvalContext): number {
  let [total, weights] = [0, 0];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const values = rowsOf(args[index]).flat();
    const given = rowsOf(args[index + 1]).flat();
    if (values.length !== given.length) return fail('#VALUE!', 'Values and weights are of different size.');
    values.forEach((value, at) => {
      const weight = toNumber(failIfError(given[at] ?? null), ctx.rules);
      total += (numberOf(failIfError(value)) ?? 0) * weight;
      weights += weight;
    });
  }
  return weights === 0 ? fail('#DIV/0!') : total / weights;
}

function countUniqueWhere([values = null, ...rest]: readonly Value[], ctx: EvalContext): number {
  const conditions: (readonly [Value, Value])[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    conditions.push([rest[index] ?? null, rest[index + 1] ?? null]);
  }
  const rows = rowsOf(values);
  const found = matchingCells(conditions, ctx, 'COUNTUNIQUEIFS').map(
    ({ row, column }) => rows[row]?.[column] ?? null,
  );
  return new Set(found.filter((cell) => cell !== null).map((cell) => JSON.stringify(plain(cell)))).size;
}

/** The functions that few people use. */
export const moreFunctions: FunctionTable = {
  EQ: scalar(2, 2, ([left = null, right = null]) => equalValues(left, right)),
  NE: scalar(2, 2, ([left = null, right = null]) => !equalValues(left, right)),
  GT: comparison((order) => order > 0),
  GTE: comparison((order) => order >= 0),
  LT: comparison((order) => order < 0),
  LTE: comparison((order) => order <= 0),
  UPLUS: scalar(1, 1, ([value = null]) => value),
  UNARY_PERCENT: scalar(1, 1, (args, ctx) => numberArg(args, 0, ctx) / 100),
  ISBETWEEN: scalar(3, 5, isBetween),
  DSUM: database((numbers) => sum(numbers)),
  DCOUNT: database((numbers) => numbers.length),
  DCOUNTA: database((_, cells) => cells.filter((cell) => cell !== null).length),
  DAVERAGE: database((numbers) => (numbers.length === 0 ? fail('#DIV/0!') : sum(numbers) / numbers.length)),
  DMAX: database((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  DMIN: database((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  DPRODUCT: database((numbers) => numbers.reduce((product, number) => product * number, 1)),
  DGET: database((_, cells) => only(cells)),
  MDETERM: arrayTable(1, 1, ([matrix], ctx) => eliminate(numericMatrix(matrix, ctx)).determinant),
  MINVERSE: arrayTable(1, 1, ([matrix], ctx) => inverse(numericMatrix(matrix, ctx))),
  MUNIT: scalar(1, 1, (args, ctx) => {
    const size = Math.trunc(numberArg(args, 0, ctx));
    if (size < 1) return fail('#NUM!');
    checkSize(size, size);
    return Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
    );
  }),
  FORECAST: table(
    3,
    3,
    ([x = null, ys, xs], ctx) => {
      const { slope, intercept } = lineThrough(...pairs(ys, xs));
      return intercept + slope * numberArg([x], 0, ctx);
    },
    [0],
  ),
  'FORECAST.LINEAR': table(
    3,
    3,
    ([x = null, ys, xs], ctx) => {
      const { slope, intercept } = lineThrough(...pairs(ys, xs));
      return intercept + slope * numberArg([x], 0, ctx);
    },
    [0],
  ),
  TREND: table(1, 4, trend),
  LINEST: table(1, 2, linest),
  NPV: table(
    2,
    'many',
    ([rate = null, ...payments], ctx) => presentValue(numberArg([rate], 0, ctx), numbersOf(payments, ctx)),
    [0],
  ),
  XNPV: table(
    3,
    3,
    ([rate = null, payments = null, days = null], ctx) =>
      datedValue(numberArg([rate], 0, ctx), numbersOf([payments], ctx), numbersOf([days], ctx)),
    [0],
  ),
  XIRR: table(2, 3, ([payments = null, days = null, guess], ctx) => {
    const amounts = numbersOf([payments], ctx);
    if (!amounts.some((amount) => amount > 0) || !amounts.some((amount) => amount < 0)) return fail('#NUM!');
    return datedRate(amounts, numbersOf([days], ctx), numberArg([guess ?? null], 0, ctx, 0.1));
  }),
  'RANK.AVG': table(
    2,
    3,
    ([value = null, range = null, ascending = null], ctx) =>
      rankAverage(
        numberArg([value], 0, ctx),
        numbersOf([range], ctx),
        numberArg([ascending], 0, ctx, 0) !== 0,
      ),
    [0, 2],
  ),
  'AVERAGE.WEIGHTED': table(2, 'many', weighted),
  COUNTUNIQUEIFS: table(3, 'many', countUniqueWhere, [2, 4, 6, 8, 10]),
  RANDARRAY: scalar(0, 2, (args, ctx) => {
    const [rows, columns] = [Math.trunc(numberArg(args, 0, ctx, 1)), Math.trunc(numberArg(args, 1, ctx, 1))];
    if (rows < 1 || columns < 1) return fail('#NUM!');
    checkSize(rows, columns);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => Math.random()));
  }),
};
