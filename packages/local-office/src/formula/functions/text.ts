// Functions that cut, join, search and format text.
import { format as formatNumber } from 'numfmt';
import { localeRules } from '../../workbook/cell/locale';
import { toNumfmt } from '../../workbook/cell/number-format';
import { booleanArg, failIfError, numberArg, textArg } from '../arguments';
import { numberOf, parseNumberText, toText } from '../coerce';
import { wildcardPattern } from '../criteria';
import { type EvalContext, type FunctionTable, scalar, table } from '../function';
import { formattedRows } from '../rows';
import { FormattedNumber, fail, type Scalar, type Value } from '../value';

/** A number as its format shows it, in the workbook's locale; text as it is. Bad patterns are #VALUE!. */
function formatValue(value: Scalar, pattern: string, ctx: EvalContext): string {
  const number = numberOf(value);
  if (number === undefined && typeof value !== 'string') return toText(value, ctx.rules);
  try {
    return formatNumber(toNumfmt(pattern), number ?? value, {
      locale: localeRules(ctx.surroundings.locale).tag,
      leap1900: false,
    });
  } catch {
    return fail('#VALUE!', `The format '${pattern}' is not understood.`);
  }
}

/** The text that a cell shows: numbers by their format. JOIN and similar functions use it (unsourced). */
function shownText(value: Scalar, ctx: EvalContext): string {
  return value instanceof FormattedNumber
    ? formatValue(value, value.format, ctx)
    : toText(failIfError(value), ctx.rules);
}

export const text = textArg;

function ofText(change: (value: string) => string) {
  return scalar(1, 1, (args, ctx) => change(text(args, 0, ctx)));
}

function search(args: readonly Scalar[], ctx: EvalContext, isExact: boolean): number {
  const [needle, subject, start] = [text(args, 0, ctx), text(args, 1, ctx), numberArg(args, 2, ctx, 1)];
  if (start < 1) return fail('#VALUE!', `Parameter 3 value is ${start}. It should be at least 1.`);
  const from = Math.trunc(start) - 1;
  let at: number;
  if (isExact) {
    at = subject.indexOf(needle, from);
  } else {
    const pattern = wildcardPattern(needle);
    const source = pattern?.source.slice(1, -1);
    at =
      source === undefined
        ? subject.toLowerCase().indexOf(needle.toLowerCase(), from)
        : from + subject.slice(from).search(new RegExp(source, 'iu'));
    if (source !== undefined && at < from) at = -1;
  }
  return at < 0 ? fail('#VALUE!', `Cannot find '${needle}' within '${subject}'.`) : at + 1;
}

function split(args: readonly Scalar[], ctx: EvalContext): Value {
  const [subject, delimiter] = [text(args, 0, ctx), text(args, 1, ctx)];
  const byEach = booleanArg(args, 2, ctx, true);
  const dropEmpty = booleanArg(args, 3, ctx, true);
  if (delimiter === '') return fail('#VALUE!', 'Function SPLIT parameter 2 value should be non-empty.');
  if (subject === '') return fail('#VALUE!', 'Function SPLIT parameter 1 value should be non-empty.');
  const pattern = byEach
    ? new RegExp(`[${delimiter.replace(/[\\\]^-]/g, '\\$&')}]`, 'u')
    : new RegExp(delimiter.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'), 'u');
  const parts = subject.split(pattern);
  const kept = dropEmpty ? parts.filter((part) => part !== '') : parts;
  return [kept.map((part) => (part === '' ? null : (parseNumberText(part, ctx.rules) ?? part)))];
}

function proper(value: string): string {
  return value
    .toLowerCase()
    .replace(
      /(^|[^\p{L}\p{N}'])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

function substitute(args: readonly Scalar[], ctx: EvalContext): string {
  const [subject, old, replacement] = [text(args, 0, ctx), text(args, 1, ctx), text(args, 2, ctx)];
  if (old === '') return subject;
  if (args.length < 4) return subject.split(old).join(replacement);
  const occurrence = numberArg(args, 3, ctx);
  const parts = subject.split(old);
  if (occurrence < 1 || occurrence >= parts.length) return subject;
  return parts.slice(0, occurrence).join(old) + replacement + parts.slice(occurrence).join(old);
}

function valueOfText(args: readonly Scalar[], ctx: EvalContext): Scalar {
  const [value = null] = args;
  if (typeof value !== 'string') return numberOf(value) ?? (value === null ? 0 : fail('#VALUE!'));
  return (
    parseNumberText(value, ctx.rules) ??
    fail('#VALUE!', `VALUE parameter '${value}' cannot be parsed to number.`)
  );
}

function cellsOf(args: readonly Value[]): Scalar[] {
  return args.flatMap((arg) => formattedRows(arg).flat());
}

function countArg(args: readonly Scalar[], index: number, ctx: EvalContext, fallback?: number): number {
  const count = Math.trunc(numberArg(args, index, ctx, fallback));
  return count < 0 ? fail('#VALUE!', `Parameter ${index + 1} value is negative.`) : count;
}

/** A cell holds 50,000 characters (docs/google-facts.md, Quotas). */
const longestText = 50_000;

function repeat(value: string, count: number): string {
  return value.length * count > longestText
    ? fail('#VALUE!', `Text result of REPT is longer than the limit of ${longestText} characters.`)
    : value.repeat(count);
}

function character(code: number): string {
  return code >= 1 && code <= 0x10ffff
    ? String.fromCodePoint(code)
    : fail('#NUM!', `Character ${code} does not exist.`);
}

function fixed(args: readonly Scalar[], ctx: EvalContext): string {
  const places = numberArg(args, 1, ctx, 2);
  const grouped = !booleanArg(args, 2, ctx, false);
  const zeros = places > 0 ? `.${'0'.repeat(places)}` : '';
  return formatValue(numberArg(args, 0, ctx), `${grouped ? '#,##0' : '0'}${zeros}`, ctx);
}

/** Text functions; case and positions count UTF-16 units as Sheets does. */
export const textFunctions: FunctionTable = {
  TEXT: scalar(2, 2, (args, ctx) => {
    const [value = null] = args;
    const pattern = text(args, 1, ctx);
    const number = typeof value === 'string' ? (parseNumberText(value, ctx.rules) ?? value) : value;
    return formatValue(number === null ? 0 : number, pattern, ctx);
  }),
  VALUE: scalar(1, 1, valueOfText),
  TO_TEXT: scalar(1, 1, ([value = null], ctx) => shownText(value, ctx)),
  T: scalar(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  LEN: scalar(1, 1, (args, ctx) => text(args, 0, ctx).length),
  LEFT: scalar(1, 2, (args, ctx) => text(args, 0, ctx).slice(0, countArg(args, 1, ctx, 1))),
  RIGHT: scalar(1, 2, (args, ctx) => {
    const [value, count] = [text(args, 0, ctx), countArg(args, 1, ctx, 1)];
    return count === 0 ? '' : value.slice(-count);
  }),
  MID: scalar(3, 3, (args, ctx) => {
    const [start, count] = [numberArg(args, 1, ctx), countArg(args, 2, ctx)];
    if (start < 1)
      return fail('#NUM!', `Function MID parameter 2 value is ${start}. It should be at least 1.`);
    return text(args, 0, ctx).slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + count);
  }),
  UPPER: ofText((value) => value.toUpperCase()),
  LOWER: ofText((value) => value.toLowerCase()),
  PROPER: ofText(proper),
  TRIM: ofText((value) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: CLEAN removes exactly these.
  CLEAN: ofText((value) => value.replace(/[\u0000-\u001f\u007f]/g, '')),
  REPT: scalar(2, 2, (args, ctx) => repeat(text(args, 0, ctx), countArg(args, 1, ctx))),
  EXACT: scalar(2, 2, (args, ctx) => text(args, 0, ctx) === text(args, 1, ctx)),
  CHAR: scalar(1, 1, (args, ctx) => character(Math.trunc(numberArg(args, 0, ctx)))),
  UNICHAR: scalar(1, 1, (args, ctx) => character(Math.trunc(numberArg(args, 0, ctx)))),
  CODE: scalar(1, 1, (args, ctx) => text(args, 0, ctx).codePointAt(0) ?? fail('#VALUE!')),
  UNICODE: scalar(1, 1, (args, ctx) => text(args, 0, ctx).codePointAt(0) ?? fail('#VALUE!')),
  CONCAT: scalar(2, 2, (args, ctx) => text(args, 0, ctx) + text(args, 1, ctx)),
  CONCATENATE: table(1, 'many', (args, ctx) =>
    cellsOf(args)
      .map((cell) => shownText(cell, ctx))
      .join(''),
  ),
  JOIN: table(2, 'many', ([delimiter, ...values], ctx) =>
    cellsOf(values)
      .map((cell) => shownText(cell, ctx))
      .join(textArg([delimiter ?? null], 0, ctx)),
  ),
  TEXTJOIN: table(3, 'many', ([delimiter, ignoreEmpty, ...values], ctx) => {
    const isSkipping = booleanArg([ignoreEmpty ?? null], 0, ctx, false);
    const texts = cellsOf(values).map((cell) => shownText(cell, ctx));
    return texts.filter((value) => !isSkipping || value !== '').join(textArg([delimiter ?? null], 0, ctx));
  }),
  FIND: scalar(2, 3, (args, ctx) => search(args, ctx, true)),
  SEARCH: scalar(2, 3, (args, ctx) => search(args, ctx, false)),
  SUBSTITUTE: scalar(3, 4, substitute),
  REPLACE: scalar(4, 4, (args, ctx) => {
    const [value, start] = [text(args, 0, ctx), Math.trunc(numberArg(args, 1, ctx)) - 1];
    return value.slice(0, start) + text(args, 3, ctx) + value.slice(start + countArg(args, 2, ctx));
  }),
  SPLIT: scalar(2, 4, split),
  FIXED: scalar(1, 3, fixed),
  DOLLAR: scalar(1, 2, (args, ctx) => {
    const places = numberArg(args, 1, ctx, 2);
    return formatValue(
      numberArg(args, 0, ctx),
      `${localeRules(ctx.surroundings.locale).currencyPattern.replace(/[.]0+$/, '')}${places > 0 ? `.${'0'.repeat(places)}` : ''}`,
      ctx,
    );
  }),
  ENCODEURL: ofText((value) => encodeURIComponent(value)),
};
