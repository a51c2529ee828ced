// Reads the key of a period.
import { type Period, type PeriodType, periodContaining, type Schedule } from './period';
import { addDays, daysBetween, type PlainDate, parsePlainDate, plainDateOf } from './plain-date';

/** The form of each type's key; the first group is the year, the second the number within it. */
const KEY_PATTERNS: Readonly<Record<PeriodType, RegExp>> = {
  weekly: /^(\d{4})-W(\d{2})$/,
  biweekly: /^(\d{4})B(\d{2})$/,
  monthly: /^(\d{4})-(\d{2})$/,
  quarterly: /^(\d{4})-Q([1-4])$/,
  'half-yearly': /^(\d{4})-S([12])$/,
  yearly: /^(\d{4})$/,
  campaign: /^(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})$/,
};

/** The period of this schedule with this key; null if it has none (`2026-W54`, a quarter asked of a monthly schedule). */
export function parsePeriodId(text: string, schedule: Schedule): Period | null {
  const parts = KEY_PATTERNS[schedule.type].exec(text);
  const date = parts ? someDayOf(schedule, parts[1] ?? '', Number(parts[2] ?? '1')) : null;
  const period = date === null ? null : periodContaining(schedule, date);
  return period?.id === text ? period : null;
}

/** A day that lies in the period, if the period exists. */
function someDayOf(schedule: Schedule, year: string, number: number): PlainDate | null {
  switch (schedule.type) {
    case 'weekly':
      return daysAfter(plainDateOf(Number(year), 1, 4), (number - 1) * 7);
    case 'biweekly':
      return daysAfter(firstStartIn(Number(year), schedule.anchor), (number - 1) * 14);
    case 'monthly':
      return plainDateOf(Number(year), number, 1);
    case 'quarterly':
      return plainDateOf(Number(year), number * 3, 1);
    case 'half-yearly':
      return plainDateOf(Number(year), number * 6, 1);
    case 'yearly':
      return plainDateOf(Number(year), 1, 1);
    case 'campaign':
      return parsePlainDate(year);
  }
}

function firstStartIn(year: number, anchor: PlainDate): PlainDate | null {
  const newYear = plainDateOf(year, 1, 1);
  return newYear && addDays(anchor, Math.ceil(daysBetween(anchor, newYear) / 14) * 14);
}

function daysAfter(date: PlainDate | null, days: number): PlainDate | null {
  return date && addDays(date, days);
}
