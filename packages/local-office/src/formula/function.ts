// Defines what a function of a formula is, and what it may ask while it runs.
import type { FormulaPosition, FormulaSurroundings, ReadRange } from '../workbook/formulas/formula-engine';
import type { TextRules } from './coerce';
import type { FormulaNode } from './parser';
import type { Scalar, Value } from './value';

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

const mostArguments = 255;

/** A function of single values; `max` defaults to `min`. */
export function scalar(min: number, max: number | 'many', call: ScalarFunction['call']): ScalarFunction {
  return {
    kind: 'scalar',
    min,
    max: max === 'many' ? mostArguments : max,
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
    max: max === 'many' ? mostArguments : max,
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
    max: max === 'many' ? mostArguments : max,
    call,
  };
}
