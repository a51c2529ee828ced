// Tells values, tables and formats apart in the result of a formula.
import type { FormulaResult, ValueGrid } from './formula-engine';

function isFormatted(result: FormulaResult): result is Extract<FormulaResult, { numberFormat: string }> {
  return typeof result === 'object' && result !== null && 'numberFormat' in result;
}

/** A result laid out as rows, with the formats it suggests. */
export interface ResultGrid {
  readonly grid: ValueGrid;
  /** Of the formula's own cell. */
  readonly format: string | undefined;
  /** Of each cell of an array, where the engine told them. */
  readonly formats: readonly (readonly string[])[] | undefined;
  readonly array: boolean;
}

/** Any result as rows of values. */
export function asGrid(result: FormulaResult): ResultGrid {
  const value = isFormatted(result) ? result.value : result;
  const format = isFormatted(result) && result.numberFormat !== '' ? result.numberFormat : undefined;
  const formats = isFormatted(result) ? result.numberFormats : undefined;
  return Array.isArray(value)
    ? { grid: value, format, formats, array: true }
    : { grid: [[value]], format, formats, array: false };
}
