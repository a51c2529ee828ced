// The span of days that a report counts for.
import { fail, type Result, succeed } from '../result';
import { zeroPad } from '../zero-pad';
import { type DateInterval, isWithin } from './date-interval';
import {
  addDays,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  makePlainDate,
  monthOf,
  type PlainDate,
  yearOf,
} from './plain-date';

declare const periodIdBrand: unique symbol;

/**
 * The key of a period, by type: weekly `2026-W07` (ISO), biweekly `2026B03` (the third that starts in 2026), monthly
 * `2026-02`, quarterly `2026-Q1`, half-yearly `2026-S1`, yearly `2026`, campaign `2026-02-01--2026-04-30`.
 */
export type PeriodId = string & { readonly [periodIdBrand]: true };

/** The types of period, in the order in which they are offered. */
export const PERIOD_TYPES = [
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'campaign',
] as const;

export type PeriodType = (typeof PERIOD_TYPES)[number];

/** How an obligation recurs. Biweekly periods start every 14 days from `anchor`, in both directions. */
export type Schedule =
  | { readonly type: Exclude<PeriodType, 'biweekly' | 'campaign'> }
  | { readonly type: 'biweekly'; readonly anchor: PlainDate }
  | { readonly type: 'campaign'; readonly start: PlainDate; readonly end: PlainDate };

/** The days that a schedule may need beside its type. */
export interface ScheduleDays {
  readonly anchor: PlainDate | null;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
}

/** A closed span of local days with its key. */
export interface Period extends DateInterval {
  readonly id: PeriodId;
  readonly type: PeriodType;
}

/** Months per period of the types that are cut from the calendar year. */
const MONTHS_PER_PERIOD = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const;

/** The schedule of this type, or the first day that it needs and that is missing. */
export function scheduleOf(type: PeriodType, days: ScheduleDays): Result<Schedule, keyof ScheduleDays> {
  const { anchor, start, end } = days;
  switch (type) {
    case 'biweekly':
      return anchor === null ? fail('anchor') : succeed({ type, anchor });
    case 'campaign':
      if (start === null) return fail('start');
      return end === null ? fail('end') : succeed({ type, start, end });
    default:
      return succeed({ type });
  }
}

/** The period a day belongs to; null only outside a campaign. Periods of a schedule never overlap and leave no gap. */
export function periodContaining(schedule: Schedule, date: PlainDate): Period | null {
  switch (schedule.type) {
    case 'weekly':
      return weekContaining(date);
    case 'biweekly':
      return biweekContaining(schedule.anchor, date);
    case 'campaign':
      return isWithin(date, schedule) ? campaignOf(schedule) : null;
    default:
      return monthsContaining(schedule.type, date);
  }
}

/** The period that begins the day after this one ends; null after a campaign. */
export function nextPeriod(schedule: Schedule, period: Period): Period | null {
  return periodContaining(schedule, addDays(period.end, 1));
}

/** The period that ends the day before this one begins; null before a campaign. */
export function previousPeriod(schedule: Schedule, period: Period): Period | null {
  return periodContaining(schedule, addDays(period.start, -1));
}

/** Every period that shares a day with the closed span from–to, in order. May 2026 touches five weeks. */
export function periodsBetween(schedule: Schedule, from: PlainDate, to: PlainDate): Period[] {
  if (schedule.type === 'campaign') {
    return schedule.start <= to && from <= schedule.end ? [campaignOf(schedule)] : [];
  }
  const periods: Period[] = [];
  let period = periodContaining(schedule, from);
  while (period !== null && period.start <= to) {
    periods.push(period);
    period = nextPeriod(schedule, period);
  }
  return periods;
}

/** The year a period belongs to: the one its key begins with (the ISO year for weeks). */
export function yearOfPeriod(period: Period): number {
  return Number(period.id.slice(0, 4));
}

function weekContaining(date: PlainDate): Period {
  const start = addDays(date, 1 - dayOfWeek(date));
  const isoYear = yearOf(addDays(start, 3));
  const number = Math.floor(daysBetween(makePlainDate(isoYear, 1, 1), addDays(start, 3)) / 7) + 1;
  return periodOf('weekly', `${isoYear}-W${zeroPad(number, 2)}`, start, addDays(start, 6));
}

function biweekContaining(anchor: PlainDate, date: PlainDate): Period {
  const start = addDays(anchor, Math.floor(daysBetween(anchor, date) / 14) * 14);
  const year = yearOf(start);
  const number = Math.floor(daysBetween(makePlainDate(year, 1, 1), start) / 14) + 1;
  return periodOf('biweekly', `${year}B${zeroPad(number, 2)}`, start, addDays(start, 13));
}

function monthsContaining(type: keyof typeof MONTHS_PER_PERIOD, date: PlainDate): Period {
  const months = MONTHS_PER_PERIOD[type];
  const year = yearOf(date);
  const number = Math.ceil(monthOf(date) / months);
  const lastMonth = number * months;
  const start = makePlainDate(year, lastMonth - months + 1, 1);
  const end = makePlainDate(year, lastMonth, daysInMonth(year, lastMonth));
  return periodOf(type, calendarKey(type, date.slice(0, 4), number), start, end);
}

function calendarKey(type: keyof typeof MONTHS_PER_PERIOD, year: string, number: number): string {
  const key = {
    monthly: `${year}-${zeroPad(number, 2)}`,
    quarterly: `${year}-Q${number}`,
    'half-yearly': `${year}-S${number}`,
    yearly: year,
  };
  return key[type];
}

function campaignOf({ start, end }: { readonly start: PlainDate; readonly end: PlainDate }): Period {
  return periodOf('campaign', `${start}--${end}`, start, end);
}

function periodOf(type: PeriodType, id: string, start: PlainDate, end: PlainDate): Period {
  return { id: id as PeriodId, type, start, end };
}
