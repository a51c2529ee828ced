// Calendar months: their days, keys and neighbours.
import type { DateInterval } from './date-interval';
import { addDays, makePlainDate, monthOf, type PlainDate, parsePlainDate, yearOf } from './plain-date';

/** The days of the month with this key (`2026-02`); null if the text is none. */
export function parseMonth(key: string): DateInterval | null {
  const start = parsePlainDate(`${key}-01`);
  return start === null ? null : monthOfDay(start);
}

/** The month a day lies in. */
export function monthOfDay(date: PlainDate): DateInterval {
  const start = makePlainDate(yearOf(date), monthOf(date), 1);
  return { start, end: addDays(shiftMonth(start, 1), -1) };
}

/** `2026-02` of a day in February 2026. */
function monthKey(date: PlainDate): string {
  return date.slice(0, 7);
}

/** The first day of the month that lies `months` after the one of the day; negative goes back. */
export function shiftMonth(date: PlainDate, months: number): PlainDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  return makePlainDate(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** The keys of the months from one day back to another, latest first. */
export function monthsBack(from: PlainDate, until: PlainDate): string[] {
  const keys: string[] = [];
  for (let day = shiftMonth(from, 0); day >= shiftMonth(until, 0); day = shiftMonth(day, -1))
    keys.push(monthKey(day));
  return keys;
}
