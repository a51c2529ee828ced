// Finds the first day of a period by its key alone.
import type { PeriodType, Schedule } from '../time/period';
import { parsePeriodId } from '../time/period-id';
import { makePlainDate, type PlainDate, parsePlainDate, plainDateOf } from '../time/plain-date';

const SCHEDULES = [
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
] as const satisfies readonly PeriodType[];

/**
 * The first day of the period with this key; null for a key of no kind. Fortnights are counted from 1 January, since only
 * the sender knows when they begin: the day is then a name of the fortnight, and up to 13 days early or late.
 */
export function startOfPeriodKey(key: string): PlainDate | null {
  const [, start = '', end = ''] = /^(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})$/u.exec(key) ?? [];
  if (end !== '') return parsePlainDate(end) === null ? null : parsePlainDate(start);
  const schedules: readonly Schedule[] = [
    ...SCHEDULES.map((type) => ({ type })),
    { type: 'biweekly', anchor: newYearOf(key) },
  ];
  return schedules.flatMap((schedule) => parsePeriodId(key, schedule)?.start ?? [])[0] ?? null;
}

function newYearOf(key: string): PlainDate {
  return plainDateOf(Number(key.slice(0, 4)), 1, 1) ?? makePlainDate(2000, 1, 1);
}
