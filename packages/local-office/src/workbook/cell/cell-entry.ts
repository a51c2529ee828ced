// Reads what a person types, or a script's string, into the value of a cell.

import { partsOfSerial, serialOfDay } from '../../time/serial-number';
import type { CellValue } from '../workbook-data';
import { type LocaleRules, localeRules } from './locale';
import { isTextNumberFormat } from './number-format';

/** The outcome of an entry; `numberFormat` is what Sheets gives a cell that has the automatic format. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

interface EntryContext {
  readonly locale: string;
  /** The cell's number format, if it has one. */
  readonly numberFormat?: string | undefined;
  /** Today as a serial number, for dates without a year. */
  readonly todaySerial: number;
}

const errors = new Set(['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!']);

interface Parsed {
  readonly value: number;
  readonly numberFormat?: string;
}

/** Digits with well-formed thousands groups, decimals and exponent; undefined when the text is not a number. */
function parsePlainNumber(
  text: string,
  rules: LocaleRules,
): { value: number; grouped: boolean; decimals: number } | undefined {
  const match = /^([+-]?)([0-9.,\s\u00a0\u202f']*[0-9][0-9.,\s\u00a0\u202f']*)(e[+-]?\d+)?$/i.exec(text);
  if (!match) return undefined;
  const digits = match[2] ?? '';
  const at = digits.indexOf(rules.decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (/[^0-9]/.test(fraction)) return undefined;
  let plain = whole;
  let grouped = false;
  if (/[^0-9]/.test(whole)) {
    const parts = rules.group === ' ' ? whole.split(/[\s\u00a0\u202f]/) : whole.split(rules.group);
    const [head, ...tail] = parts;
    const fits = head !== undefined && /^\d{1,3}$/.test(head) && tail.every((part) => /^\d{3}$/.test(part));
    if (!fits) return undefined;
    plain = parts.join('');
    grouped = true;
  }
  if (plain === '' && fraction === '') return undefined;
  const value = Number(`${match[1] ?? ''}${plain || '0'}.${fraction || '0'}${match[3] ?? ''}`);
  return Number.isFinite(value) ? { value, grouped, decimals: fraction.length } : undefined;
}

const moneyPatterns = new Map<LocaleRules, RegExp>();

function moneyPattern(rules: LocaleRules): RegExp {
  const known = moneyPatterns.get(rules);
  if (known) return known;
  const made = new RegExp(`^([+-]?)\\s*(?:${rules.currency.replace('$', '\\$')})\\.?\\s*([+-]?)(.*)$`, 'i');
  moneyPatterns.set(rules, made);
  return made;
}

function parseNumber(text: string, rules: LocaleRules): Parsed | undefined {
  let body = text;
  let negative = false;
  const bracket = /^\((.+)\)$/.exec(body);
  if (bracket) {
    negative = true;
    body = (bracket[1] ?? '').trim();
  }
  const percent = /^(.*?)\s*%$/.exec(body);
  if (percent) body = percent[1] ?? '';
  const symbol = moneyPattern(rules).exec(body);
  const money = symbol !== null && !percent;
  if (symbol && money) body = `${symbol[1] || symbol[2] || ''}${symbol[3] ?? ''}`;
  const parsed = parsePlainNumber(body.trim(), rules);
  if (!parsed || (negative && parsed.value < 0)) return undefined;
  const value = negative ? -parsed.value : parsed.value;
  if (percent) {
    return {
      value: Number((value / 100).toPrecision(15)),
      numberFormat: parsed.decimals > 0 ? '0.00%' : '0%',
    };
  }
  if (money) {
    const pattern = rules.currencyPattern.replace(/\.00$/, '');
    return { value, numberFormat: parsed.decimals > 0 ? `${pattern}.00` : rules.currencyPattern };
  }
  if (/e/i.test(body)) return { value, numberFormat: '0.00E+00' };
  if (parsed.grouped) return { value, numberFormat: parsed.decimals > 0 ? '#,##0.00' : '#,##0' };
  return { value };
}

/** Hours may exceed 24 with `:` (a duration). In id_ID `14.30` is a time of day, `35.22` is not. */
function parseTime(text: string, rules: LocaleRules): (Parsed & { duration: boolean }) | undefined {
  const match = /^(\d{1,4})([:.])([0-5]\d)(?:\2([0-5]\d)(?:[.,](\d{1,3}))?)?\s*(am|pm)?$/i.exec(text);
  if (!match) return undefined;
  const dotted = match[2] === '.';
  if (dotted && rules.timeSeparator !== '.') return undefined;
  let hour = Number(match[1]);
  if (dotted && (hour > 23 || (match[1] ?? '').length > 2)) return undefined;
  const half = match[6]?.toLowerCase();
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  const seconds = hour * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0) + Number(`0.${match[5] ?? 0}`);
  const duration = hour >= 24;
  return { value: seconds / 86_400, duration, numberFormat: duration ? '[h]:mm:ss' : rules.timePattern };
}

/** Two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999: unsourced (from general knowledge). */
function fullYear(digits: string): number | undefined {
  const year = Number(digits);
  if (digits.length <= 2) return year < 30 ? 2000 + year : 1900 + year;
  return digits.length === 4 ? year : undefined;
}

function parseNumericDate(text: string, rules: LocaleRules, today: number): Parsed | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const serial = serialOfDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    return serial === undefined
      ? undefined
      : { value: serial, numberFormat: iso[2] === '-' ? 'yyyy-mm-dd' : rules.datePattern };
  }
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  const short = full ? null : /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  const match = full ?? short;
  if (!match) return undefined;
  const year = full ? fullYear(full[4] ?? '') : partsOfSerial(today).year;
  if (year === undefined) return undefined;
  const a = Number(match[1]);
  const b = Number(match[3]);
  const [day, month] = rules.dateOrder === 'MDY' ? [b, a] : [a, b];
  const serial = serialOfDay(year, month, day);
  return serial === undefined ? undefined : { value: serial, numberFormat: rules.datePattern };
}

function parseNamedDate(text: string, rules: LocaleRules, today: number): Parsed | undefined {
  const dayFirst = /^(?:[a-z']+,\s*)?(\d{1,2})[\s-]([a-z]+)\.?(?:,?[\s-](\d{4}|\d{2}))?$/i.exec(text);
  const monthFirst = dayFirst ? null : /^(?:[a-z]+,\s*)?([a-z]+)\.?\s(\d{1,2})(?:,?\s(\d{4}))?$/i.exec(text);
  const monthOnly = dayFirst || monthFirst ? null : /^([a-z]+)\.?[\s-](\d{4})$/i.exec(text);
  const name = (dayFirst?.[2] ?? monthFirst?.[1] ?? monthOnly?.[1])?.toLowerCase();
  const month = name === undefined ? undefined : rules.monthByName[name];
  if (month === undefined) return undefined;
  const yearText = dayFirst?.[3] ?? monthFirst?.[3] ?? monthOnly?.[2];
  const year = yearText === undefined ? partsOfSerial(today).year : fullYear(yearText);
  if (year === undefined) return undefined;
  const day = Number(dayFirst?.[1] ?? monthFirst?.[2] ?? 1);
  const serial = serialOfDay(year, month, day);
  if (serial === undefined) return undefined;
  if (monthOnly) return { value: serial, numberFormat: 'mmmm yyyy' };
  const long = (name ?? '').length > 3;
  if (yearText === undefined) return { value: serial, numberFormat: long ? 'd mmmm' : 'd-mmm' };
  return { value: serial, numberFormat: long ? 'd mmmm yyyy' : 'd mmm yyyy' };
}

function parseDate(text: string, rules: LocaleRules, today: number): Parsed | undefined {
  return parseNumericDate(text, rules, today) ?? parseNamedDate(text, rules, today);
}

function parseDateTime(text: string, rules: LocaleRules, today: number): Parsed | undefined {
  const isoT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)$/.exec(text);
  if (isoT) return undefined;
  const match = /^(.*\d),?\s+(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?\s*(?:am|pm)?)$/i.exec(text);
  if (!match) return undefined;
  const date = parseDate((match[1] ?? '').trim(), rules, today);
  const time = parseTime(match[2] ?? '', rules);
  if (!date || !time || time.duration) return undefined;
  return { value: date.value + time.value, numberFormat: rules.dateTimePattern };
}

/**
 * A single dot that makes no thousands group, in a locale with a decimal comma (`35.22` under id_ID): read as a
 * decimal point, because "35.22" is a number everywhere (docs/google-facts.md, Spreadsheets).
 */
function parseForeignDecimal(text: string, rules: LocaleRules): Parsed | undefined {
  return rules.decimal === ',' && /^[+-]?\d+\.\d+$/.test(text) ? { value: Number(text) } : undefined;
}

function keepsOwnFormat(format: string | undefined): boolean {
  return format !== undefined;
}

/** True for most words, without trying every pattern: no month, day, currency or boolean begins like them. */
function isPlainWords(text: string, rules: LocaleRules): boolean {
  const word = /^[A-Za-z]+/.exec(text)?.[0].toLowerCase();
  if (word === undefined || word === 'true' || word === 'false') return false;
  if (rules.monthByName[word] !== undefined || text.startsWith(rules.currency)) return false;
  return !/\d/.test(text) || !(text[word.length] === ',' || word.startsWith(rules.currency.toLowerCase()));
}

/**
 * The value of whole numbers and plain words, without trying every pattern. Undefined: parseEntry must decide.
 * Only for cells with the automatic format.
 */
export function quickValue(text: string, rules: LocaleRules): string | number | undefined {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
  return isPlainWords(text, rules) ? text : undefined;
}

/**
 * Reads a text as Sheets reads what a user types: a leading `=` or `+` before something that is not a number makes a
 * formula, a leading `'` a text, `TRUE` a boolean; numbers, percentages, money, dates and times follow the
 * locale. In a cell with the format `@` every text stays as it is. (docs/google-facts.md, Spreadsheets)
 */
export function parseEntry(text: string, context: EntryContext): Entry {
  if (text === '') return { value: null };
  if (isTextNumberFormat(context.numberFormat)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const rules = localeRules(context.locale);
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return { value: Number(text) };
  const trimmed = text.trim();
  if (trimmed === '' || isPlainWords(trimmed, rules)) return { value: text };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === 'TRUE' };
  if (errors.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  const first = trimmed.charCodeAt(0);
  const mayBeNumber =
    (first >= 48 && first <= 57) || '+-.,($£€'.includes(trimmed[0] ?? '') || /^rp/i.test(trimmed);
  const parsed =
    (mayBeNumber ? parseNumber(trimmed, rules) : undefined) ??
    parseDate(trimmed, rules, context.todaySerial) ??
    (mayBeNumber ? parseTime(trimmed, rules) : undefined) ??
    parseDateTime(trimmed, rules, context.todaySerial) ??
    parseForeignDecimal(trimmed, rules);
  if (parsed) {
    return parsed.numberFormat === undefined || keepsOwnFormat(context.numberFormat)
      ? { value: parsed.value }
      : { value: parsed.value, numberFormat: parsed.numberFormat };
  }
  if (text.startsWith('+') && text.length > 1) return { value: null, formula: `=${text}` };
  return { value: text };
}
