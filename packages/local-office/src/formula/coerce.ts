// Turns one kind of value into another, and orders values, as Sheets does.
import { parseEntry } from '../workbook/cell/cell-entry';
import type { FormulaDialect } from './tokens';
import { FormattedNumber, FormulaFailure, fail, isDrawing, isError, type Scalar } from './value';

/** How the locale reads text. */
export interface TextRules extends FormulaDialect {
  readonly locale: string;
  /** Today, for dates written without a year. */
  readonly todaySerial: number;
}

/** The number that a text stands for where a number is expected (dates too); undefined when it is not one. */
export function parseNumberText(text: string, rules: TextRules): number | undefined {
  if (!/\d/.test(text)) return undefined;
  const { value } = parseEntry(text.trim(), rules);
  return typeof value === 'number' ? value : undefined;
}

/** A number, as arithmetic asks for it: blank is 0, TRUE is 1; other text fails with #VALUE!. */
export function toNumber(value: Scalar, rules: TextRules): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof FormattedNumber) return value.value;
  if (typeof value === 'string') {
    return (
      parseNumberText(value, rules) ??
      fail('#VALUE!', `'${value}' is a text and cannot be coerced to a number.`)
    );
  }
  return isError(value) ? failWith(value) : fail('#VALUE!', 'A drawing is no number.');
}

function failWith(error: { readonly error: string; readonly message?: string }): never {
  throw new FormulaFailure(error);
}

/** A text, as `&` asks for it: numbers without grouping in the locale's decimal sign, blank is ''. */
export function toText(value: Scalar, rules: FormulaDialect): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof FormattedNumber) return numberText(value.value, rules);
  if (typeof value === 'number') return numberText(value, rules);
  return isError(value) ? failWith(value) : '';
}

function numberText(value: number, rules: FormulaDialect): string {
  const short = String(Number(value.toPrecision(15)));
  const text = short.includes('e') ? short.toUpperCase().replace(/E([-+])(\d)$/, 'E$10$2') : short;
  return rules.decimalComma ? text.replace('.', ',') : text;
}

/** TRUE or FALSE, as IF asks for it: numbers other than 0 are true; other text fails with #VALUE!. */
export function toBoolean(value: Scalar, rules: TextRules): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (value instanceof FormattedNumber) return value.value !== 0;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    if (value === '') return false;
    const number = parseNumberText(value, rules);
    return number === undefined
      ? fail('#VALUE!', `'${value}' is a text and cannot be coerced to a boolean.`)
      : number !== 0;
  }
  return isError(value) ? failWith(value) : false;
}

function rankOf(value: Scalar): number {
  if (typeof value === 'number' || value instanceof FormattedNumber) return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent', numeric: false });

/** Order of two texts, without regard to case. */
export function compareText(left: string, right: string): number {
  return collator.compare(left, right);
}

/**
 * Order of two values as `<` and SORT see it: numbers before texts before booleans; case does not matter; a
 * blank equals 0, '' and FALSE. Negative, 0 or positive. Errors fail.
 */
export function compareValues(left: Scalar, right: Scalar): number {
  const first = left === null ? blankLike(right) : left;
  const second = right === null ? blankLike(left) : right;
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  if (isError(first)) return failWith(first);
  if (isError(second)) return failWith(second);
  const rank = rankOf(first) - rankOf(second);
  if (rank !== 0) return rank;
  if (typeof first === 'string' && typeof second === 'string') return compareText(first, second);
  if (typeof first === 'boolean' && typeof second === 'boolean') return Number(first) - Number(second);
  return numeric(first) - numeric(second);
}

function numeric(value: Scalar): number {
  return value instanceof FormattedNumber ? value.value : typeof value === 'number' ? value : 0;
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Whether two values are equal as `=` sees it; kinds are never mixed, `1="1"` is FALSE. */
export function equalValues(left: Scalar, right: Scalar): boolean {
  if (typeof left === 'string' && typeof right === 'string') {
    return left === right || left.toLowerCase() === right.toLowerCase();
  }
  return compareValues(left, right) === 0;
}

/** Whether a value counts as a number in sums of ranges. */
export function numberOf(value: Scalar): number | undefined {
  return typeof value === 'number' ? value : value instanceof FormattedNumber ? value.value : undefined;
}

/** Whether a cell is empty (a formula's '' is not). */
export function isBlank(value: Scalar): boolean {
  return value === null || isDrawing(value);
}
