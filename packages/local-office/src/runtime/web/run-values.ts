// Checks which values google.script.run may carry. (AS/guides/html/reference/run, /communication)
import { types } from 'node:util';

/** A value that fits JSON, as pages and scripts exchange it. */
export type RunValue =
  | null
  | boolean
  | number
  | string
  | readonly RunValue[]
  | { readonly [key: string]: RunValue };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Thrown inside this file when a value of an illegal kind is met. */
class Illegal extends Error {}

function copy(
  value: unknown,
  within: readonly object[],
  onFunction: 'drop' | 'refuse',
): RunValue | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'function') {
    if (onFunction === 'drop') return undefined;
    throw new Illegal('function');
  }
  if (!isRecord(value) || types.isDate(value) || within.includes(value)) throw new Illegal('kind');
  if (types.isBoxedPrimitive(value)) return copy(value.valueOf(), within, onFunction);
  const path = [...within, value];
  if (Array.isArray(value)) return Array.from(value, (item) => copy(item, path, onFunction) ?? null);
  const plain: Record<string, RunValue> = {};
  for (const key of Object.keys(value)) {
    if (value[key] === undefined) continue;
    const item = copy(value[key], path, onFunction);
    if (item !== undefined) plain[key] = item;
  }
  return plain;
}

/**
 * What arrives in the page's success handler. A Date (or a service's object, a cycle) anywhere makes the whole result
 * null, without an error (google-facts.md, HTML service); functions are left out.
 */
export function runResult(value: unknown): RunValue {
  try {
    return copy(value, [], 'drop') ?? null;
  } catch (failure) {
    if (failure instanceof Illegal) return null;
    throw failure;
  }
}

/** Whether a page may pass these arguments: numbers, booleans, texts, null, plain objects and arrays of them. */
export function runArguments(values: readonly unknown[]): readonly RunValue[] | undefined {
  try {
    return values.map((value) => copy(value, [], 'refuse') ?? null);
  } catch (failure) {
    if (failure instanceof Illegal) return undefined;
    throw failure;
  }
}
