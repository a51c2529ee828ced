// Reads the arguments that a script passes to a form's methods.
import { ServiceError, signatureError } from '../../runtime/service/service';

/** Text as Apps Script takes it: numbers and booleans are written out; objects and lists fit no signature. */
export function textArgument(value: unknown, method: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw signatureError(method, [value]);
}

/** Like textArgument, but nothing (null, undefined) empties the text. */
export function optionalText(value: unknown, method: string): string {
  return value === null || value === undefined ? '' : textArgument(value, method);
}

export function booleanArgument(value: unknown, method: string): boolean {
  if (typeof value === 'boolean') return value;
  throw signatureError(method, [value]);
}

/** A number; digits in a text are understood, as Apps Script converts them. */
export function numberArgument(value: unknown, method: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    return Number(value);
  throw signatureError(method, [value]);
}

/** A whole number; fractions are cut off, as Java's conversion does. */
export function integerArgument(value: unknown, method: string): number {
  return Math.trunc(numberArgument(value, method));
}

/** A list of texts that isn't empty; `name` is the parameter's in Google's sentence. */
export function textsArgument(value: unknown, name: string, method: string): string[] {
  if (!Array.isArray(value)) throw signatureError(method, [value]);
  // Seen in public scripts: setChoiceValues([]) fails with this sentence.
  if (value.length === 0) throw new ServiceError(`Array is empty: ${name}`);
  return value.map((item) => {
    if (item === null || item === undefined) throw new ServiceError(`Invalid argument: ${name}`);
    return textArgument(item, method);
  });
}

export function dateArgument(value: unknown, method: string): Date {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value;
  throw signatureError(method, [value]);
}
