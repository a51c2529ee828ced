// Functions that count working days.
import { numberArg } from '../arguments';
import { toNumber } from '../coerce';
import { partsOfSerial } from '../dates';
import { type EvalContext, type FunctionTable, table } from '../function';
import { rowsOf } from '../rows';
import { fail, plain, type Scalar, type Value } from '../value';
import { asDate } from './date';

/** Which weekdays (0 = Sunday) are free, from a number or a text such as `0000011`. */
function weekendOf(value: Scalar | undefined): ReadonlySet<number> {
  const kind = value === undefined || value === null ? 1 : plain(value);
  if (typeof kind === 'string') {
    if (!/^[01]{7}$/.test(kind)) return fail('#NUM!');
    return new Set([...kind].flatMap((digit, index) => (digit === '1' ? [(index + 1) % 7] : [])));
  }
  if (typeof kind !== 'number') return fail('#VALUE!');
  if (kind >= 1 && kind <= 7) return new Set([(kind + 5) % 7, (kind + 6) % 7]);
  return kind >= 11 && kind <= 17 ? new Set([kind - 11]) : fail('#NUM!');
}

function holidaysOf(value: Value | undefined, ctx: EvalContext): ReadonlySet<number> {
  return value === undefined
    ? new Set()
    : new Set(
        rowsOf(value)
          .flat()
          .filter((cell) => cell !== null && cell !== '')
          .map((cell) => Math.floor(toNumber(cell, ctx.rules))),
      );
}

/** About 2,700 years of days, tried one after the other. */
const mostDays = 1_000_000;

function networkDays(
  start: number,
  end: number,
  weekend: ReadonlySet<number>,
  holidays: ReadonlySet<number>,
) {
  const [first, last, sign] = start <= end ? [start, end, 1] : [end, start, -1];
  if (last - first > mostDays) return fail('#NUM!');
  let count = 0;
  for (let serial = first; serial <= last; serial += 1) {
    if (!weekend.has(partsOfSerial(serial).weekday) && !holidays.has(serial)) count += 1;
  }
  return count * sign;
}

function workday(start: number, days: number, weekend: ReadonlySet<number>, holidays: ReadonlySet<number>) {
  if (weekend.size === 7) return fail('#VALUE!');
  if (Math.abs(days) > mostDays) return fail('#NUM!');
  const step = Math.sign(days);
  let serial = start;
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    serial += step;
    if (!weekend.has(partsOfSerial(serial).weekday) && !holidays.has(serial)) left -= 1;
  }
  return serial;
}

/** Weekends are Saturday and Sunday unless the .INTL functions are told otherwise. */
export const workdayFunctions: FunctionTable = {
  NETWORKDAYS: table(
    2,
    3,
    ([start = null, end = null, holidays], ctx) =>
      networkDays(
        numberArg([start], 0, ctx),
        numberArg([end], 0, ctx),
        weekendOf(1),
        holidaysOf(holidays, ctx),
      ),
    [0, 1],
  ),
  'NETWORKDAYS.INTL': table(
    2,
    4,
    ([start = null, end = null, weekend = null, holidays], ctx) =>
      networkDays(
        numberArg([start], 0, ctx),
        numberArg([end], 0, ctx),
        weekendOf(rowsOf(weekend)[0]?.[0]),
        holidaysOf(holidays, ctx),
      ),
    [0, 1, 2],
  ),
  WORKDAY: table(
    2,
    3,
    ([start = null, days = null, holidays], ctx) =>
      asDate(
        workday(
          Math.floor(numberArg([start], 0, ctx)),
          numberArg([days], 0, ctx),
          weekendOf(1),
          holidaysOf(holidays, ctx),
        ),
        ctx,
      ),
    [0, 1],
  ),
  'WORKDAY.INTL': table(
    2,
    4,
    ([start = null, days = null, weekend = null, holidays], ctx) =>
      asDate(
        workday(
          Math.floor(numberArg([start], 0, ctx)),
          numberArg([days], 0, ctx),
          weekendOf(rowsOf(weekend)[0]?.[0]),
          holidaysOf(holidays, ctx),
        ),
        ctx,
      ),
    [0, 1, 2],
  ),
};
