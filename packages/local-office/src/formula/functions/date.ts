// Functions that compute with days, months and times.
import { localeRules } from '../../workbook/cell/locale';
import { numberArg, textArg } from '../arguments';
import { parseNumberText } from '../coerce';
import { addMonths, type DateParts, daysInMonth, partsOfSerial, serialOfDate } from '../dates';
import { type EvalContext, type FunctionTable, scalar } from '../function';
import { FormattedNumber, fail, plain, type Scalar } from '../value';

export function asDate(serial: number, ctx: EvalContext): Scalar {
  if (!Number.isFinite(serial)) return fail('#NUM!');
  return new FormattedNumber(serial, localeRules(ctx.surroundings.locale).datePattern);
}

function day(args: readonly Scalar[], index: number, ctx: EvalContext): number {
  const serial = Math.floor(numberArg(args, index, ctx));
  return serial < 0
    ? fail('#NUM!', `Parameter ${index + 1} value is ${serial}. It should be at least 0.`)
    : serial;
}

function part(pick: (parts: DateParts) => number) {
  return scalar(1, 1, (args, ctx) => pick(partsOfSerial(numberArg(args, 0, ctx))));
}

function weekdayNumber(serial: number, kind: number): number {
  const { weekday } = partsOfSerial(serial);
  if (kind === 1) return weekday + 1;
  if (kind === 2) return weekday === 0 ? 7 : weekday;
  if (kind === 3) return (weekday + 6) % 7;
  return fail('#NUM!', `Parameter 2 value is ${kind}. Valid values are between 1 and 3 inclusive.`);
}

function isoWeek(serial: number): number {
  const thursday = serial + 3 - ((partsOfSerial(serial).weekday + 6) % 7);
  const { year } = partsOfSerial(thursday);
  return Math.floor((thursday - serialOfDate(year, 1, 1)) / 7) + 1;
}

function weekNumber(serial: number, kind: number): number {
  if (kind === 21) return isoWeek(serial);
  const firstDay =
    kind === 1 || kind === 17 ? 0 : kind === 2 || kind === 11 ? 1 : kind >= 12 && kind <= 16 ? kind - 10 : -1;
  if (firstDay < 0) return fail('#NUM!');
  const newYear = serialOfDate(partsOfSerial(serial).year, 1, 1);
  const lead = (partsOfSerial(newYear).weekday - firstDay + 7) % 7;
  return Math.floor((serial - newYear + lead) / 7) + 1;
}

function difference(start: number, end: number, unit: string): number {
  if (start > end) return fail('#NUM!', 'The start date is after the end date.');
  const [from, to] = [partsOfSerial(start), partsOfSerial(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end - addMonths(start, months);
    case 'YD':
      return end - addMonths(start, Math.floor(months / 12) * 12);
    default:
      return fail('#NUM!', `Function DATEDIF parameter 3 value is ${unit}.`);
  }
}

function days360(start: number, end: number, isEuropean: boolean): number {
  const [from, to] = [partsOfSerial(start), partsOfSerial(end)];
  const isMonthEnd = (parts: DateParts): boolean => parts.day === daysInMonth(parts.year, parts.month);
  let [first, last] = [from.day, to.day];
  if (isEuropean) {
    first = Math.min(first, 30);
    last = Math.min(last, 30);
  } else {
    if (from.month === 2 && isMonthEnd(from)) first = 30;
    if (last === 31 && first >= 30) last = 30;
    first = Math.min(first, 30);
  }
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

function yearFraction(start: number, end: number, basis: number): number {
  const [first, last] = start <= end ? [start, end] : [end, start];
  if (basis === 0) return days360(first, last, false) / 360;
  if (basis === 2) return (last - first) / 360;
  if (basis === 3) return (last - first) / 365;
  if (basis === 4) return days360(first, last, true) / 360;
  if (basis !== 1) return fail('#NUM!');
  const [from, to] = [partsOfSerial(first).year, partsOfSerial(last).year];
  const years = to - from + 1;
  const days = serialOfDate(to + 1, 1, 1) - serialOfDate(from, 1, 1);
  if (years === 2 && last <= addMonths(first, 12)) {
    const leap = [from, to].some(
      (year) =>
        daysInMonth(year, 2) === 29 &&
        serialOfDate(year, 2, 29) >= first &&
        serialOfDate(year, 2, 29) <= last,
    );
    return (last - first) / (leap ? 366 : 365);
  }
  return (last - first) / (days / years);
}

function dateFromParts(args: readonly Scalar[], ctx: EvalContext): Scalar {
  const year = Math.trunc(numberArg(args, 0, ctx));
  if (year < 0) return fail('#NUM!', `Function DATE parameter 1 value is ${year}. It should be at least 0.`);
  const full = year < 1900 ? year + 1900 : year;
  return asDate(
    serialOfDate(full, Math.trunc(numberArg(args, 1, ctx)), Math.trunc(numberArg(args, 2, ctx))),
    ctx,
  );
}

function textSerial(args: readonly Scalar[], ctx: EvalContext, name: string): number {
  const [value = null] = args;
  if (typeof value === 'number') return value;
  if (value instanceof FormattedNumber) return value.value;
  const serial =
    typeof value === 'string' && /[-/:. ]/.test(value) ? parseNumberText(value, ctx.rules) : undefined;
  return (
    serial ?? fail('#VALUE!', `${name} parameter '${textArg(args, 0, ctx)}' cannot be parsed to date/time.`)
  );
}

/** Dates are serial numbers; results that are dates carry the locale’s date format. */
export const dateFunctions: FunctionTable = {
  TODAY: scalar(0, 0, (_, ctx) => asDate(Math.floor(ctx.surroundings.nowSerial), ctx)),
  NOW: scalar(
    0,
    0,
    (_, ctx) =>
      new FormattedNumber(ctx.surroundings.nowSerial, localeRules(ctx.surroundings.locale).dateTimePattern),
  ),
  DATE: scalar(3, 3, dateFromParts),
  TIME: scalar(3, 3, (args, ctx) => {
    const seconds = numberArg(args, 0, ctx) * 3600 + numberArg(args, 1, ctx) * 60 + numberArg(args, 2, ctx);
    if (seconds < 0) return fail('#NUM!');
    return new FormattedNumber((seconds / 86_400) % 1, localeRules(ctx.surroundings.locale).timePattern);
  }),
  DATEVALUE: scalar(1, 1, (args, ctx) => Math.floor(textSerial(args, ctx, 'DATEVALUE'))),
  TIMEVALUE: scalar(1, 1, (args, ctx) => {
    const serial = textSerial(args, ctx, 'TIMEVALUE');
    return serial - Math.floor(serial);
  }),
  YEAR: part((parts) => parts.year),
  MONTH: part((parts) => parts.month),
  DAY: part((parts) => parts.day),
  HOUR: part((parts) => parts.hour),
  MINUTE: part((parts) => parts.minute),
  SECOND: part((parts) => parts.second),
  WEEKDAY: scalar(1, 2, (args, ctx) => weekdayNumber(day(args, 0, ctx), numberArg(args, 1, ctx, 1))),
  WEEKNUM: scalar(1, 2, (args, ctx) => weekNumber(day(args, 0, ctx), numberArg(args, 1, ctx, 1))),
  ISOWEEKNUM: scalar(1, 1, (args, ctx) => isoWeek(day(args, 0, ctx))),
  EDATE: scalar(2, 2, (args, ctx) =>
    asDate(addMonths(day(args, 0, ctx), Math.trunc(numberArg(args, 1, ctx))), ctx),
  ),
  EOMONTH: scalar(2, 2, (args, ctx) => {
    const target = partsOfSerial(addMonths(day(args, 0, ctx), Math.trunc(numberArg(args, 1, ctx))));
    return asDate(serialOfDate(target.year, target.month, daysInMonth(target.year, target.month)), ctx);
  }),
  DAYS: scalar(2, 2, (args, ctx) => day(args, 0, ctx) - day(args, 1, ctx)),
  DAYS360: scalar(2, 3, (args, ctx) =>
    days360(day(args, 0, ctx), day(args, 1, ctx), numberArg(args, 2, ctx, 0) !== 0),
  ),
  YEARFRAC: scalar(2, 3, (args, ctx) =>
    yearFraction(day(args, 0, ctx), day(args, 1, ctx), numberArg(args, 2, ctx, 0)),
  ),
  DATEDIF: scalar(3, 3, (args, ctx) =>
    difference(day(args, 0, ctx), day(args, 1, ctx), textArg(args, 2, ctx)),
  ),
  TO_DATE: scalar(1, 1, ([value = null], ctx) => {
    const number = plain(value);
    return typeof number === 'number' ? asDate(number, ctx) : value;
  }),
  EPOCHTODATE: scalar(1, 2, (args, ctx) => {
    const unit = numberArg(args, 1, ctx, 1);
    const perDay = unit === 1 ? 86_400 : unit === 2 ? 86_400_000 : 86_400_000_000;
    return new FormattedNumber(
      numberArg(args, 0, ctx) / perDay + 25_569,
      localeRules(ctx.surroundings.locale).dateTimePattern,
    );
  }),
};
