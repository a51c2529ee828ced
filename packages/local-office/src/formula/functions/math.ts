// Functions that add, round, count and compute with plain numbers.

import { isBlank, numberOf, toNumber } from '../coerce';
import { compileCriterion } from '../criteria';
import {
  arrayTable,
  checkSize,
  type EvalContext,
  type FunctionTable,
  failOnErrors,
  likeFirst,
  makeArea,
  numberArg,
  numbersOf,
  rowsOf,
  type ScalarFunction,
  scalar,
  singleOf,
  table,
  widthOf,
} from '../function';
import {
  Area,
  FormattedNumber,
  fail,
  isError,
  isMatrix,
  type Matrix,
  type Scalar,
  type Value,
} from '../value';

/** A function of one number; a result that is no number is #NUM!. */
function ofNumber(compute: (x: number) => number): ScalarFunction {
  return scalar(1, 1, (args, ctx) => finite(compute(numberArg(args, 0, ctx))));
}

function finite(result: number): number {
  return Number.isFinite(result) ? result : fail('#NUM!', 'The result is not a number.');
}

/** Keeps the number format of the rounded number. */
function rounding(min: number, max: number, compute: (x: number, places: number) => number): ScalarFunction {
  return scalar(min, max, (args, ctx) => {
    const result = compute(numberArg(args, 0, ctx), numberArg(args, 1, ctx, 0));
    const [first] = args;
    return first instanceof FormattedNumber ? new FormattedNumber(result, first.format) : result;
  });
}

/** Rounds halves away from zero; works on the decimal text, so that 1.005 rounds to 1.01. */
function roundHalf(x: number, places: number): number {
  const digits = Math.trunc(places);
  const shifted = Math.round(Math.abs(shift(x, digits)));
  return Math.sign(x) * shift(shifted, -digits);
}

function shift(x: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(Number(x.toPrecision(15))).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function roundTo(x: number, places: number, round: (value: number) => number): number {
  const digits = Math.trunc(places);
  return shift(round(shift(x, digits)), -digits);
}

function multipleOf(x: number, factor: number, round: (value: number) => number): number {
  if (factor === 0) return 0;
  if (x > 0 && factor < 0) return fail('#NUM!', 'Parameter 2 must be positive when parameter 1 is.');
  return Number((round(Number((x / factor).toPrecision(15))) * factor).toPrecision(15));
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Cells of equally large ranges that meet all criteria, as 0-based places. */
export function matchingCells(
  pairs: readonly (readonly [Value, Value])[],
  ctx: EvalContext,
  name: string,
): { readonly row: number; readonly column: number }[] {
  const tests = pairs.map(([, criterion]) => compileCriterion(singleOf(criterion, ctx), ctx.rules));
  const tables = pairs.map(([range]) => rowsOf(range));
  const first = tables[0] ?? [];
  if (tables.some((rows) => rows.length !== first.length || widthOf(rows) !== widthOf(first))) {
    return fail('#VALUE!', `Array arguments to ${name} are of different size.`);
  }
  const found: { row: number; column: number }[] = [];
  const [firstTest, ...otherTests] = tests;
  const otherTables = tables.slice(1);
  const isMeant = firstTest ?? (() => false);
  const height = first.length;
  const width = widthOf(first);
  for (let row = 0; row < height; row += 1) {
    const cells = first[row] ?? [];
    for (let column = 0; column < width; column += 1) {
      if (!isMeant(cells[column] ?? null)) continue;
      if (otherTests.every((test, index) => test(otherTables[index]?.[row]?.[column] ?? null))) {
        found.push({ row, column });
      }
    }
  }
  return found;
}

function pairsOf(args: readonly Value[]): (readonly [Value, Value])[] {
  const pairs: (readonly [Value, Value])[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    pairs.push([args[index] ?? null, args[index + 1] ?? null]);
  }
  return args.length % 2 === 0 ? pairs : fail('#N/A', 'Criteria come in pairs.');
}

/** Values of a range at the places where another one meets its criteria; a smaller sum range is extended. */
function valuesWhere(
  values: Value,
  pairs: readonly (readonly [Value, Value])[],
  ctx: EvalContext,
  name: string,
) {
  const places = matchingCells(pairs, ctx, name);
  const rows = rowsOf(values);
  return places
    .map(({ row, column }) => rows[row]?.[column] ?? null)
    .map((cell) => (isError(cell) ? fail('#VALUE!') : numberOf(cell)))
    .filter((number) => number !== undefined);
}

/** SUMIF and similar functions: the summed range is as large as the tested one, from its own first cell on. */
function alike(tested: Value, summed: Value | undefined, ctx: EvalContext): Value {
  if (summed === undefined || !(summed instanceof Area) || !(tested instanceof Area)) return summed ?? tested;
  const rows = rowsOf(tested);
  if (rows.length === summed.rows().length && widthOf(rows) === widthOf(summed.rows())) return summed;
  return resized(summed, rows.length, widthOf(rows), ctx);
}

function resized(area: Area, height: number, width: number, ctx: EvalContext): Value {
  return makeArea(ctx, area.sheet, area.top, area.left, area.top + height - 1, area.left + width - 1);
}

function withCriteria(name: string, reduce: (numbers: readonly number[]) => number): FunctionTable[string] {
  return table(
    3,
    'many',
    ([values = null, ...rest], ctx) =>
      likeFirst(reduce(valuesWhere(values, pairsOf(rest), ctx, name)), [values]),
    [2, 4, 6, 8, 10, 12, 14, 16],
  );
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0
    ? fail('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.')
    : sum(numbers) / numbers.length;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
function smallest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

/** Numbers and text-free values as AVERAGEA and MAXA count them: text is 0, TRUE is 1. */
function valuesOf(args: readonly Value[], ctx: EvalContext): number[] {
  return args.flatMap((arg) => {
    if (!(arg instanceof Area) && !isMatrix(arg)) return numbersOf([arg], ctx);
    return failOnErrors(rowsOf(arg))
      .flat()
      .filter((cell) => cell !== null)
      .map((cell) => numberOf(cell) ?? (cell === true ? 1 : 0));
  });
}

function sumProduct(args: readonly Value[]): number {
  const tables = args.map(rowsOf);
  const first = tables[0] ?? [];
  if (tables.some((rows) => rows.length !== first.length || widthOf(rows) !== widthOf(first))) {
    return fail('#VALUE!', 'Array arguments to SUMPRODUCT are of different size.');
  }
  let total = 0;
  for (const [row, cells] of first.entries()) {
    for (let column = 0; column < cells.length; column += 1) {
      let product = 1;
      for (const rows of tables) {
        const cell = rows[row]?.[column] ?? null;
        if (isError(cell)) return fail('#VALUE!', cell.error);
        product *= numberOf(cell) ?? (cell === true ? 1 : 0);
      }
      total += product;
    }
  }
  return total;
}

function subtotal(code: number, args: readonly Value[], ctx: EvalContext): Scalar {
  const numbers = numbersOf(args, ctx);
  switch (code % 100) {
    case 1:
      return average(numbers);
    case 2:
      return numbers.length;
    case 3:
      return args.flatMap((arg) => rowsOf(arg).flat()).filter((cell) => !isBlank(cell)).length;
    case 4:
      return numbers.length === 0 ? 0 : largest(numbers);
    case 5:
      return numbers.length === 0 ? 0 : smallest(numbers);
    case 6:
      return numbers.reduce((product, number) => product * number, 1);
    case 9:
      return likeFirst(sum(numbers), args);
    default:
      return fail('#VALUE!', 'This kind of subtotal is not known here.');
  }
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestDivisor(b, a % b);
}

function product(left: Matrix, right: Matrix): Matrix {
  if (widthOf(left) !== right.length) return fail('#VALUE!', 'MMULT has incompatible matrix sizes.');
  return left.map((row) =>
    Array.from({ length: widthOf(right) }, (_, column) =>
      row.reduce<number>((total, cell, index) => {
        const [a, b] = [numberOf(cell), numberOf(right[index]?.[column] ?? null)];
        return a === undefined || b === undefined ? fail('#VALUE!', 'MMULT expects numbers.') : total + a * b;
      }, 0),
    ),
  );
}

/** Sums, counts, extremes, rounding and arithmetic. */
export const mathFunctions: FunctionTable = {
  SUM: table(1, 'many', (args, ctx) => likeFirst(sum(numbersOf(args, ctx)), args)),
  AVERAGE: table(1, 'many', (args, ctx) => likeFirst(average(numbersOf(args, ctx)), args)),
  MAX: table(1, 'many', (args, ctx) => {
    const numbers = numbersOf(args, ctx);
    return numbers.length === 0 ? 0 : likeFirst(largest(numbers), args);
  }),
  MIN: table(1, 'many', (args, ctx) => {
    const numbers = numbersOf(args, ctx);
    return numbers.length === 0 ? 0 : likeFirst(smallest(numbers), args);
  }),
  AVERAGEA: table(1, 'many', (args, ctx) => average(valuesOf(args, ctx))),
  MAXA: table(1, 'many', (args, ctx) => largest([...valuesOf(args, ctx)])),
  MINA: table(1, 'many', (args, ctx) => smallest([...valuesOf(args, ctx)])),
  PRODUCT: table(1, 'many', (args, ctx) =>
    numbersOf(args, ctx).reduce((result, number) => result * number, 1),
  ),
  SUMSQ: table(1, 'many', (args, ctx) => sum(numbersOf(args, ctx).map((number) => number * number))),
  COUNT: table(
    1,
    'many',
    (args) => args.flatMap((arg) => rowsOf(arg).flat()).filter((cell) => numberOf(cell) !== undefined).length,
  ),
  COUNTA: table(
    1,
    'many',
    (args) => args.flatMap((arg) => rowsOf(arg).flat()).filter((cell) => !isBlank(cell)).length,
  ),
  COUNTBLANK: table(
    1,
    'many',
    (args) => args.flatMap((arg) => rowsOf(arg).flat()).filter((cell) => cell === null || cell === '').length,
  ),
  COUNTUNIQUE: table(
    1,
    'many',
    (args) =>
      new Set(
        args
          .flatMap((arg) => rowsOf(arg).flat())
          .filter((cell) => !isBlank(cell))
          .map((cell) => JSON.stringify(numberOf(cell) ?? cell)),
      ).size,
  ),
  COUNTIF: table(
    2,
    2,
    ([range = null, criterion = null], ctx) => matchingCells([[range, criterion]], ctx, 'COUNTIF').length,
    [1],
  ),
  COUNTIFS: table(
    2,
    'many',
    (args, ctx) => matchingCells(pairsOf(args), ctx, 'COUNTIFS').length,
    [1, 3, 5, 7, 9, 11, 13, 15],
  ),
  SUMIF: table(
    2,
    3,
    ([range = null, criterion = null, values], ctx) => {
      const summed = alike(range, values, ctx);
      return likeFirst(sum(valuesWhere(summed, [[range, criterion]], ctx, 'SUMIF')), [values ?? range]);
    },
    [1],
  ),
  AVERAGEIF: table(
    2,
    3,
    ([range = null, criterion = null, values], ctx) => {
      const summed = alike(range, values, ctx);
      return likeFirst(average(valuesWhere(summed, [[range, criterion]], ctx, 'AVERAGEIF')), [
        values ?? range,
      ]);
    },
    [1],
  ),
  SUMIFS: withCriteria('SUMIFS', sum),
  AVERAGEIFS: withCriteria('AVERAGEIFS', average),
  MAXIFS: withCriteria('MAXIFS', (numbers) => (numbers.length === 0 ? 0 : largest(numbers))),
  MINIFS: withCriteria('MINIFS', (numbers) => (numbers.length === 0 ? 0 : smallest(numbers))),
  SUMPRODUCT: arrayTable(1, 'many', sumProduct),
  SUBTOTAL: table(
    2,
    'many',
    ([code, ...ranges], ctx) => subtotal(numberArg([code ?? null], 0, ctx), ranges, ctx),
    [0],
  ),
  MMULT: arrayTable(2, 2, ([left, right]) => product(rowsOf(left), rowsOf(right))),
  ABS: rounding(1, 1, Math.abs),
  SIGN: ofNumber(Math.sign),
  SQRT: scalar(1, 1, (args, ctx) => {
    const x = numberArg(args, 0, ctx);
    return x < 0
      ? fail('#NUM!', `Function SQRT parameter 1 value is ${x}. It should be at least 0.`)
      : Math.sqrt(x);
  }),
  EXP: ofNumber(Math.exp),
  LN: ofNumber((x) => (x <= 0 ? Number.NaN : Math.log(x))),
  LOG10: ofNumber((x) => (x <= 0 ? Number.NaN : Math.log10(x))),
  LOG: scalar(1, 2, (args, ctx) => {
    const [x, base] = [numberArg(args, 0, ctx), numberArg(args, 1, ctx, 10)];
    return finite(x <= 0 || base <= 0 ? Number.NaN : Number((Math.log(x) / Math.log(base)).toPrecision(15)));
  }),
  POWER: scalar(2, 2, (args, ctx) => finite(numberArg(args, 0, ctx) ** numberArg(args, 1, ctx))),
  POW: scalar(2, 2, (args, ctx) => finite(numberArg(args, 0, ctx) ** numberArg(args, 1, ctx))),
  INT: rounding(1, 1, Math.floor),
  TRUNC: rounding(1, 2, (x, places) => roundTo(x, places, Math.trunc)),
  ROUND: rounding(1, 2, roundHalf),
  ROUNDUP: rounding(1, 2, (x, places) => Math.sign(x) * roundTo(Math.abs(x), places, Math.ceil)),
  ROUNDDOWN: rounding(1, 2, (x, places) => Math.sign(x) * roundTo(Math.abs(x), places, Math.floor)),
  MROUND: scalar(2, 2, (args, ctx) => {
    const [x, factor] = [numberArg(args, 0, ctx), numberArg(args, 1, ctx)];
    return x * factor < 0
      ? fail('#NUM!')
      : multipleOf(x, factor, (value) => Math.sign(value) * Math.round(Math.abs(value)));
  }),
  CEILING: scalar(1, 2, (args, ctx) =>
    multipleOf(numberArg(args, 0, ctx), numberArg(args, 1, ctx, 1), Math.ceil),
  ),
  FLOOR: scalar(1, 2, (args, ctx) =>
    multipleOf(numberArg(args, 0, ctx), numberArg(args, 1, ctx, 1), Math.floor),
  ),
  EVEN: ofNumber((x) => Math.sign(x) * Math.ceil(Math.abs(x) / 2) * 2),
  ODD: ofNumber((x) => (x === 0 ? 1 : Math.sign(x) * (Math.ceil((Math.abs(x) - 1) / 2) * 2 + 1))),
  MOD: scalar(2, 2, (args, ctx) => {
    const [x, divisor] = [numberArg(args, 0, ctx), numberArg(args, 1, ctx)];
    if (divisor === 0) return fail('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
    return Number((x - divisor * Math.floor(x / divisor)).toPrecision(15));
  }),
  QUOTIENT: scalar(2, 2, (args, ctx) => {
    const divisor = numberArg(args, 1, ctx);
    return divisor === 0 ? fail('#DIV/0!') : Math.trunc(numberArg(args, 0, ctx) / divisor);
  }),
  GCD: table(1, 'many', (args, ctx) => numbersOf(args, ctx).map(Math.trunc).reduce(greatestDivisor, 0)),
  LCM: table(1, 'many', (args, ctx) =>
    numbersOf(args, ctx)
      .map(Math.trunc)
      .reduce((a, b) => (a * b === 0 ? 0 : Math.abs(a * b) / greatestDivisor(a, b)), 1),
  ),
  PI: scalar(0, 0, () => Math.PI),
  SIN: ofNumber(Math.sin),
  COS: ofNumber(Math.cos),
  TAN: ofNumber(Math.tan),
  ASIN: ofNumber(Math.asin),
  ACOS: ofNumber(Math.acos),
  ATAN: ofNumber(Math.atan),
  ATAN2: scalar(2, 2, (args, ctx) => Math.atan2(numberArg(args, 1, ctx), numberArg(args, 0, ctx))),
  RADIANS: ofNumber((x) => (x * Math.PI) / 180),
  DEGREES: ofNumber((x) => (x * 180) / Math.PI),
  ADD: scalar(2, 2, ([a = null, b = null], ctx) => toNumber(a, ctx.rules) + toNumber(b, ctx.rules)),
  MINUS: scalar(2, 2, ([a = null, b = null], ctx) => toNumber(a, ctx.rules) - toNumber(b, ctx.rules)),
  MULTIPLY: scalar(2, 2, ([a = null, b = null], ctx) => toNumber(a, ctx.rules) * toNumber(b, ctx.rules)),
  DIVIDE: scalar(2, 2, (args, ctx) => {
    const divisor = numberArg(args, 1, ctx);
    return divisor === 0
      ? fail('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.')
      : numberArg(args, 0, ctx) / divisor;
  }),
  UMINUS: ofNumber((x) => -x),
  MEDIAN: table(1, 'many', (args, ctx) => median(numbersOf(args, ctx))),
  LARGE: table(
    2,
    2,
    ([values = null, rank], ctx) =>
      nth(
        numbersOf([values], ctx).sort((a, b) => b - a),
        numberArg([rank ?? null], 0, ctx),
      ),
    [1],
  ),
  SMALL: table(
    2,
    2,
    ([values = null, rank], ctx) =>
      nth(
        numbersOf([values], ctx).sort((a, b) => a - b),
        numberArg([rank ?? null], 0, ctx),
      ),
    [1],
  ),
  RANK: table(
    2,
    3,
    ([value, range = null, ascending = null], ctx) => {
      const wanted = numberArg([value ?? null], 0, ctx);
      const numbers = numbersOf([range], ctx);
      if (!numbers.includes(wanted)) return fail('#N/A', 'Rank has no valid input data.');
      const isUp = numberArg([ascending], 0, ctx, 0) !== 0;
      return numbers.filter((number) => (isUp ? number < wanted : number > wanted)).length + 1;
    },
    [0, 2],
  ),
  SEQUENCE: scalar(1, 4, (args, ctx) => {
    const [rows, columns] = [numberArg(args, 0, ctx), numberArg(args, 1, ctx, 1)];
    const [start, step] = [numberArg(args, 2, ctx, 1), numberArg(args, 3, ctx, 1)];
    if (rows < 1 || columns < 1) return fail('#NUM!');
    checkSize(rows, columns);
    return Array.from({ length: Math.floor(rows) }, (_, row) =>
      Array.from(
        { length: Math.floor(columns) },
        (__, column) => start + step * (row * Math.floor(columns) + column),
      ),
    );
  }),
};

function median(numbers: readonly number[]): number {
  if (numbers.length === 0) return fail('#NUM!', 'MEDIAN has no valid input data.');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function nth(sorted: readonly number[], rank: number): number {
  return sorted[Math.ceil(rank) - 1] ?? fail('#NUM!', `The rank ${rank} is out of range.`);
}
