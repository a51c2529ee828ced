// Defines what a function of a formula is, and what it may ask while it runs.

import { columnLetters, formatA1, type Reference, rangeOfReference } from '../text/a1';
import type { FormulaPosition, FormulaSurroundings, ReadRange } from '../workbook/formulas/formula-engine';
import { numberOf, type TextRules, toBoolean, toNumber, toText } from './coerce';
import type { FormulaNode } from './parser';
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

/** Everything that one evaluation may read. */
export interface EvalContext {
  readonly at: FormulaPosition;
  readonly read: ReadRange;
  readonly surroundings: FormulaSurroundings;
  readonly rules: TextRules;
  /** Inside ARRAYFORMULA and similar functions: functions of single values run once per cell of a range. */
  readonly arrayMode: boolean;
  /** Names given by LET and LAMBDA, in lower case. */
  readonly scope: ReadonlyMap<string, Value>;
  evaluate(node: FormulaNode, ctx: EvalContext): Value;
}

interface Arity {
  readonly min: number;
  readonly max: number;
}

/** All arguments are single values; in array mode it runs once per cell. */
export interface ScalarFunction extends Arity {
  readonly kind: 'scalar';
  /** Gets errors as arguments instead of being skipped. */
  readonly takesErrors?: boolean;
  call(args: readonly Scalar[], ctx: EvalContext): Value;
}

/** Arguments may be ranges; those for which `isSingle` holds are single values and run once per cell. */
export interface TableFunction extends Arity {
  readonly kind: 'table';
  readonly isSingle?: (index: number, count: number) => boolean;
  /** Its arguments are evaluated in array mode (FILTER, SORT, SUMPRODUCT, …). */
  readonly arrayMode?: boolean;
  call(args: readonly Value[], ctx: EvalContext): Value;
}

/** Decides itself which arguments to evaluate, and how. */
interface LazyFunction extends Arity {
  readonly kind: 'lazy';
  call(args: readonly FormulaNode[], ctx: EvalContext): Value;
}

export type FormulaFunction = ScalarFunction | TableFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

const MANY = 255;

/** A function of single values; `max` defaults to `min`. */
export function scalar(min: number, max: number | 'many', call: ScalarFunction['call']): ScalarFunction {
  return {
    kind: 'scalar',
    min,
    max: max === 'many' ? MANY : max,
    call,
  };
}

/** A function that takes ranges whole; `single` lists the argument indexes that are single values. */
export function table(
  min: number,
  max: number | 'many',
  call: TableFunction['call'],
  single: readonly number[] = [],
): TableFunction {
  return {
    kind: 'table',
    min,
    max: max === 'many' ? MANY : max,
    isSingle: (index) => single.includes(index),
    call,
  };
}

/** As `table`, with its arguments evaluated in array mode. */
export function arrayTable(
  min: number,
  max: number | 'many',
  call: TableFunction['call'],
  single: readonly number[] = [],
): TableFunction {
  return { ...table(min, max, call, single), arrayMode: true };
}

/** A function that gets its arguments unevaluated. */
export function lazy(min: number, max: number | 'many', call: LazyFunction['call']): LazyFunction {
  return {
    kind: 'lazy',
    min,
    max: max === 'many' ? MANY : max,
    call,
  };
}

/** The value of an expression that may fail: failures become error values. */
export function attempt(run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof FormulaFailure) return error.result;
    throw error;
  }
}

/** The cells of any value; a single value is one cell. */
export function rowsOf(value: Value | undefined): Matrix {
  if (value === undefined) return [[null]];
  if (value instanceof Area) return value.rows();
  if (isMatrix(value)) return value;
  return value instanceof Lambda ? fail('#VALUE!') : [[value]];
}

export function widthOf(rows: Matrix): number {
  return rows[0]?.length ?? 0;
}

/** A cell of a value together with the number format it brings along. */
export function cellAt(value: Value | undefined, row: number, column: number): Scalar {
  const cell = rowsOf(value)[row]?.[column] ?? null;
  return value instanceof Area && typeof cell === 'number'
    ? withFormat(cell, value.formatAt(row, column))
    : cell;
}

/** All cells with their formats; the format of a column is taken from its first number. */
export function formattedRows(value: Value | undefined): Matrix {
  if (!(value instanceof Area)) return rowsOf(value);
  const rows = value.rows();
  const formats = new Map<number, string>();
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (typeof cell !== 'number') return cell;
      const format = formats.get(column) ?? value.formatAt(row, column);
      formats.set(column, format);
      return withFormat(cell, format);
    }),
  );
}

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

/** Largest result of one formula here; Google stops at ten million cells per file. */
const MOST_CELLS = 2_000_000;

/** Checks the size of a table before it is built. */
export function checkSize(height: number, width: number): void {
  if (!(height * width <= MOST_CELLS)) fail('#NUM!', 'The result has too many cells.');
}

/** The rectangle of a written reference. */
export function areaOf(reference: Reference, ctx: EvalContext): Area {
  const { row, column, lastRow, lastColumn } = rangeOfReference(reference);
  return makeArea(ctx, reference.sheetName, row, column, lastRow, lastColumn);
}

/** Column ZZZ: the last that three letters name. */
const widestColumn = 18_278;

/** A1 text of a rectangle that may be open at both ends, which A1 notation cannot say. */
function areaText(row: number, column: number, lastRow: number | null, lastColumn: number | null): string {
  return lastRow === null && lastColumn === null
    ? `A${row}:${columnLetters(widestColumn)}`
    : formatA1({ row, column, lastRow, lastColumn });
}

/** A rectangle of a tab whose cells are read when asked for. */
export function makeArea(
  ctx: EvalContext,
  sheet: string | undefined,
  top: number,
  left: number,
  bottom: number | null,
  right: number | null,
): Area {
  return new Area(
    sheet,
    top,
    left,
    bottom,
    right,
    () =>
      ctx.surroundings.readArea?.(sheet, { row: top, column: left, lastRow: bottom, lastColumn: right }) ??
      ctx.read(sheet, areaText(top, left, bottom, right)),
    (row, column) =>
      ctx.surroundings.formatOf?.(sheet, row, column) ??
      ctx.surroundings.formatAt(sheet, columnLetters(column) + String(row)),
  );
}
