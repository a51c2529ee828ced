// Evaluates a formula's text, as workbook/formulas/formula-engine.ts asks it to.
import type {
  FormulaEngine,
  FormulaPosition,
  FormulaResult,
  FormulaSurroundings,
  ReadRange,
  ValueGrid,
} from '../workbook/formulas/formula-engine';
import type { CellValue } from '../workbook/workbook-data';
import { singleOf } from './arguments';
import { createEvaluator } from './evaluate';
import type { EvalContext, FormulaFunction } from './function';
import { libraryFunction, libraryNames } from './functions/numbers/library';
import { ownFunctions } from './functions/own-functions';
import { type FormulaNode, parseFormula } from './parser';
import { rowsOf } from './rows';
import { dialectOf, FormulaSyntaxError } from './tokens';
import {
  Area,
  attempt,
  FormattedNumber,
  failure,
  isMatrix,
  Lambda,
  type Matrix,
  plain,
  type Value,
} from './value';

/** Newer names of functions that do the same as older ones. */
const newNames: Readonly<Record<string, string>> = { 'RANK.EQ': 'RANK' };

/** What an office may add to the engine. */
export interface FormulaEngineOptions {
  /**
   * A script's custom function by its upper-case name: gets cell values or grids of them. Undefined: no such
   * function. What it throws becomes #ERROR!.
   */
  readonly customFunction?: (
    name: string,
  ) => ((args: readonly (CellValue | ValueGrid)[]) => FormulaResult) | undefined;
}

/** Every function the engine knows, sorted. */
export function formulaFunctionNames(): string[] {
  return [...new Set([...Object.keys(ownFunctions), ...Object.keys(newNames), ...libraryNames()])].sort();
}

const mostParsed = 5_000;

/**
 * An engine for workbook/formulas/recalculate.ts. It is synchronous, holds no state but parsed formulas, never touches
 * the network, and gives errors as values. Clock, locale and zone come with each call's surroundings.
 */
export function createFormulaEngine(options: FormulaEngineOptions = {}): FormulaEngine {
  const parsed = new Map<string, FormulaNode>();
  const found = new Map<string, FormulaFunction>();

  const lookup = (name: string): FormulaFunction | undefined => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const custom = options.customFunction?.(name);
    if (custom !== undefined) return customCall(custom);
    const meant = newNames[name] ?? name;
    const definition = Object.hasOwn(ownFunctions, meant) ? ownFunctions[meant] : libraryFunction(meant);
    if (definition !== undefined) found.set(name, definition);
    return definition;
  };
  const evaluate = createEvaluator(lookup);

  const treeOf = (formula: string, locale: string): FormulaNode => {
    const { decimalComma } = dialectOf(locale);
    const key = (decimalComma ? ',' : '.') + formula;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const tree = parseEither(formula, decimalComma);
    if (parsed.size >= mostParsed) parsed.clear();
    parsed.set(key, tree);
    return tree;
  };

  return {
    evaluate: (formula, at, read, surroundings) => {
      let tree: FormulaNode;
      try {
        tree = treeOf(formula, surroundings.locale);
      } catch (error) {
        // RangeError: brackets nested too deeply.
        if (error instanceof FormulaSyntaxError || error instanceof RangeError) {
          return failure('#ERROR!', 'Formula parse error.');
        }
        throw error;
      }
      const ctx = contextOf(at, read, surroundings, evaluate);
      try {
        return toResult(attempt(() => shown(tree, evaluate(tree, ctx), ctx)));
      } catch (error) {
        // RangeError: a text, list or recursion larger than the machine can hold.
        if (error instanceof RangeError) return failure('#NUM!', 'The result is too large.');
        throw error;
      }
    },
  };
}

/**
 * Evidence conflicts on what setFormula takes where the comma is decimal (docs/google-facts.md, Spreadsheets). What the
 * locale can read is read in the locale (`=SUM(1,2)` is then 1.2); otherwise an American formula is understood too. Its
 * text stays as it was given.
 */
function parseEither(formula: string, decimalComma: boolean): FormulaNode {
  try {
    return parseFormula(formula, { decimalComma });
  } catch (error) {
    if (!decimalComma || !(error instanceof FormulaSyntaxError)) throw error;
    return parseFormula(formula, { decimalComma: false });
  }
}

const noNames: ReadonlyMap<string, Value> = new Map();

function contextOf(
  at: FormulaPosition,
  read: ReadRange,
  surroundings: FormulaSurroundings,
  evaluate: EvalContext['evaluate'],
): EvalContext {
  return {
    at,
    read,
    surroundings,
    rules: {
      decimalComma: dialectOf(surroundings.locale).decimalComma,
      locale: surroundings.locale,
      todaySerial: Math.floor(surroundings.nowSerial),
    },
    arrayMode: false,
    scope: noNames,
    evaluate,
  };
}

function customCall(call: (args: readonly (CellValue | ValueGrid)[]) => FormulaResult): FormulaFunction {
  return {
    kind: 'table',
    min: 0,
    max: 255,
    call: (args) => {
      const values = args.map((arg) => {
        if (arg instanceof Area && !arg.isCell) return arg.rows().map((row) => row.map(plain));
        if (isMatrix(arg)) return arg.map((row) => row.map(plain));
        return arg instanceof Lambda ? null : plain(rowsOf(arg)[0]?.[0] ?? null);
      });
      const result = call(values);
      return typeof result === 'object' && result !== null && 'numberFormat' in result
        ? result.value
        : result;
    },
  };
}

/** A written range shows the cell beside the formula; a range that a function gave spills. */
function shown(tree: FormulaNode, value: Value, ctx: EvalContext): Value {
  if (value instanceof Lambda) return failure('#N/A', 'A LAMBDA must be called.');
  if (!(value instanceof Area)) return value;
  return tree.kind === 'call' && !value.isCell ? withFormats(value) : singleOf(value, ctx);
}

function withFormats(area: Area): Matrix {
  return area
    .rows()
    .map((row, r) =>
      row.map((cell, c) => (typeof cell === 'number' ? formatted(cell, area.formatAt(r, c)) : cell)),
    );
}

function formatted(value: number, format: string): FormattedNumber | number {
  return format === '' || format === '0.###############' ? value : new FormattedNumber(value, format);
}

function toResult(value: Value): FormulaResult {
  if (value instanceof Lambda || value instanceof Area) return failure('#VALUE!');
  if (value instanceof FormattedNumber) {
    const number = normal(value.value);
    return typeof number === 'number' ? { value: number, numberFormat: value.format } : number;
  }
  if (!isMatrix(value)) return normal(value);
  const grid = value.map((row) => row.map((cell) => normal(plain(cell))));
  const numberFormats = value.map((row) =>
    row.map((cell) => (cell instanceof FormattedNumber ? cell.format : '')),
  );
  const hasFormats = numberFormats.some((row) => row.some((format) => format !== ''));
  if (grid.length === 0) return failure('#N/A');
  return hasFormats ? { value: grid, numberFormat: numberFormats[0]?.[0] ?? '', numberFormats } : grid;
}

/** -0 shows as 0; a number that is not finite is #NUM!. */
function normal(value: CellValue): CellValue {
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return failure('#NUM!', 'The result is not a number.');
  return value === 0 ? 0 : value;
}
