// Reads the arguments of a function as numbers, texts and booleans.
import { numberOf, toBoolean, toNumber, toText } from './coerce';
import type { EvalContext } from './function';
import { cellAt, rowsOf, widthOf } from './rows';
import {
  Area,
  FormulaFailure,
  fail,
  isError,
  isMatrix,
  Lambda,
  type Matrix,
  type Scalar,
  type Value,
  withFormat,
} from './value';

/** The one value of an argument: a range gives the cell in the formula's own row or column. */
export function singleOf(value: Value, ctx: EvalContext): Scalar {
  if (value instanceof Lambda) return fail('#VALUE!');
  if (isMatrix(value)) return value[0]?.[0] ?? null;
  if (!(value instanceof Area)) return value;
  const { top, left, bottom, right } = value;
  const { row, column } = ctx.at;
  if (value.isCell) return cellAt(value, 0, 0);
  if (left === right && row >= top && (bottom === null || row <= bottom)) return cellAt(value, row - top, 0);
  if (top === bottom && column >= left && (right === null || column <= right)) {
    return cellAt(value, 0, column - left);
  }
  const rows = value.rows();
  if (rows.length === 1 && widthOf(rows) === 1) return cellAt(value, 0, 0);
  return fail('#VALUE!', 'An array value could not be found.');
}

/** The argument as a number, or `fallback` where it was left out. */
export function numberArg(
  args: readonly Value[],
  index: number,
  ctx: EvalContext,
  fallback?: number,
): number {
  const value = args[index];
  if (value === undefined || (value === null && fallback !== undefined)) return fallback ?? 0;
  return toNumber(failIfError(singleOf(value, ctx)), ctx.rules);
}

/** The argument as a text, or `fallback` where it was left out. */
export function textArg(args: readonly Value[], index: number, ctx: EvalContext, fallback = ''): string {
  const value = args[index];
  return value === undefined ? fallback : toText(failIfError(singleOf(value, ctx)), ctx.rules);
}

/** The argument as TRUE or FALSE, or `fallback` where it was left out. */
export function booleanArg(
  args: readonly Value[],
  index: number,
  ctx: EvalContext,
  fallback: boolean,
): boolean {
  const value = args[index];
  return value === undefined ? fallback : toBoolean(failIfError(singleOf(value, ctx)), ctx.rules);
}

export function failIfError(value: Scalar): Scalar {
  if (isError(value)) throw new FormulaFailure(value);
  return value;
}

/** Fails with the first error among cells. */
export function failOnErrors(rows: Matrix): Matrix {
  for (const row of rows) for (const cell of row) if (isError(cell)) throw new FormulaFailure(cell);
  return rows;
}

/**
 * The numbers among arguments as SUM takes them: in ranges and arrays only real numbers count; single values
 * given directly are coerced. Errors fail.
 */
export function numbersOf(args: readonly Value[], ctx: EvalContext): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg instanceof Area || isMatrix(arg)) {
      for (const row of rowsOf(arg)) {
        for (const cell of row) {
          if (typeof cell === 'number') numbers.push(cell);
          else if (cell !== null && typeof cell === 'object') {
            if (isError(cell)) throw new FormulaFailure(cell);
            const number = numberOf(cell);
            if (number !== undefined) numbers.push(number);
          }
        }
      }
    } else if (arg instanceof Lambda) {
      fail('#VALUE!');
    } else {
      numbers.push(toNumber(failIfError(arg), ctx.rules));
    }
  }
  return numbers;
}

/** The number with the format of the first number among the arguments, as SUM and MAX show it. */
export function likeFirst(result: number, args: readonly Value[]): Scalar {
  const [first] = args;
  if (!(first instanceof Area)) return result;
  const rows = first.rows();
  const limit = Math.min(rows.length, 20);
  for (let row = 0; row < limit; row += 1) {
    const column = rows[row]?.findIndex((cell) => typeof cell === 'number') ?? -1;
    if (column >= 0) return withFormat(result, first.formatAt(row, column));
  }
  return result;
}
