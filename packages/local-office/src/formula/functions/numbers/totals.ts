// Functions that add, count, average and rank.
import { failIfError, failOnErrors, likeFirst, numberArg, numbersOf } from '../../arguments';
import { isBlank, numberOf, toNumber } from '../../coerce';
import { arrayTable, type EvalContext, type FunctionTable, table } from '../../function';
import { rowsOf, widthOf } from '../../rows';
import { Area, fail, isError, isMatrix, type Scalar, type Value } from '../../value';

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

export function average(numbers: readonly number[]): number {
  return numbers.length === 0
    ? fail('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.')
    : sum(numbers) / numbers.length;
}

export function largest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

export function smallest(numbers: readonly number[]): number {
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

/** Sums, counts, averages, extremes and ranks. */
export const totalFunctions: FunctionTable = {
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
  SUMPRODUCT: arrayTable(1, 'many', sumProduct),
  SUBTOTAL: table(
    2,
    'many',
    ([code, ...ranges], ctx) => subtotal(numberArg([code ?? null], 0, ctx), ranges, ctx),
    [0],
  ),
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
};
