// Calls functions of the script from formulas. (AS/guides/sheets/functions)
import type { FormulaEngineOptions } from '../../formula/engine';
import type { ScriptFile } from './project';

const DECLARATION = /^\s*(?:async\s+)?function\s+([A-Za-z][A-Za-z0-9_]*[A-Za-z0-9])\s*\(/gm;

/** Functions that a formula may name: declared as `function name()`, not ending in `_`; by upper-case name. */
export function customFunctionNames(files: readonly ScriptFile[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const file of files) {
    for (const [, name = ''] of file.source.matchAll(DECLARATION)) names.set(name.toUpperCase(), name);
  }
  return names;
}

type CustomFunction = NonNullable<ReturnType<NonNullable<FormulaEngineOptions['customFunction']>>>;
type Result = ReturnType<CustomFunction>;

function isCell(value: unknown): value is string | number | boolean | null {
  return (
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  );
}

function cellOf(value: unknown): string | number | boolean | null {
  return isCell(value) ? value : String(value);
}

/** Rows of cells; a plain list is one column, as in Sheets. */
function resultOf(value: unknown): Result {
  return Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]))
    : cellOf(value);
}

/** An outcome of the script's function as a formula needs it. */
export type CallOutcome = { readonly value: unknown } | { readonly problem: string };

/** A function for formulas that asks `call` for each result; a problem is the cell's error. */
export function customFunction(call: (args: readonly unknown[]) => CallOutcome): CustomFunction {
  return (args) => {
    const outcome = call(args);
    if ('problem' in outcome) throw new Error(outcome.problem);
    return resultOf(outcome.value);
  };
}
