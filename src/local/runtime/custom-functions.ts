// How does a formula call a function of the script? (AS/guides/sheets/functions)
import type { FormulaEngineOptions } from '../formula/engine';
import { SIMPLE_LIMIT_MS } from './execution';
import type { ScriptFile } from './project';
import type { Runner } from './runner';

const DECLARATION = /^\s*(?:async\s+)?function\s+([A-Za-z][A-Za-z0-9_]*[A-Za-z0-9])\s*\(/gm;

/** Functions that a formula may name: declared as `function name()`, not ending in `_`; by upper-case name. */
export const customFunctionNames = (files: readonly ScriptFile[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const file of files) {
    for (const [, name = ''] of file.source.matchAll(DECLARATION)) names.set(name.toUpperCase(), name);
  }
  return names;
};

type CustomFunction = NonNullable<ReturnType<NonNullable<FormulaEngineOptions['customFunction']>>>;
type Result = ReturnType<CustomFunction>;

const isCell = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const cellOf = (value: unknown): string | number | boolean | null => (isCell(value) ? value : String(value));

/** Rows of cells; a plain list is one column, as in Sheets. */
const resultOf = (value: unknown): Result =>
  Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]))
    : cellOf(value);

/** Calls the script for a formula: 30 s, nothing that needs consent, and a failure is the cell's error. */
export const customFunctionCaller =
  (runner: Runner, functionName: string): CustomFunction =>
  (args) => {
    const result = runner.run({
      functionName,
      cause: 'formula',
      authMode: 'LIMITED',
      limitMs: SIMPLE_LIMIT_MS,
      hasUi: false,
      activeUser: '',
      unlisted: true,
      args: () => args.map((value) => ({ value, group: 'SpreadsheetApp' })),
      read: (value, bridge) => bridge.take(value),
    });
    if (result.status === 'done') return resultOf(result.value);
    throw new Error(
      result.status === 'failed' ? result.error.message : 'Internal error executing the custom function.',
    );
  };
