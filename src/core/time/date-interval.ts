// Spans of days.
import { addDays, comparePlainDates, daysBetween, earlierOf, laterOf, type PlainDate } from './plain-date';

/** A closed span of days: both ends belong to it. */
export interface DateInterval {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A span of days that may still be running: `end` is null as long as nobody has set it. */
export interface OpenInterval {
  readonly start: PlainDate;
  readonly end: PlainDate | null;
}

/** Whether the day lies in the interval; an interval without an end runs on. */
export function isWithin(date: PlainDate, interval: OpenInterval): boolean {
  return interval.start <= date && (interval.end === null || date <= interval.end);
}

/** How many days the interval has, both ends counted: 1 when it starts and ends on one day. */
export function lengthInDays(interval: DateInterval): number {
  return daysBetween(interval.start, interval.end) + 1;
}

/** How many days two intervals share; 0 when they do not meet. */
export function sharedDays(period: DateInterval, interval: OpenInterval): number {
  const start = laterOf(period.start, interval.start);
  const end = interval.end === null ? period.end : earlierOf(period.end, interval.end);
  return start <= end ? daysBetween(start, end) + 1 : 0;
}

/**
 * Whether the intervals, in any order, together cover every day of the period. Intervals that follow each other
 * without a gap count as one: up to 14 February and from 15 February cover February.
 */
export function isCovered(period: DateInterval, intervals: readonly OpenInterval[]): boolean {
  const first = intervals[0];
  if (first === undefined) return false;
  if (first.start <= period.start && (first.end === null || period.end <= first.end)) return true;
  if (intervals.length === 1) return false;
  return isCoveredInTurn(
    period,
    [...intervals].sort((left, right) => comparePlainDates(left.start, right.start)),
  );
}

function isCoveredInTurn(period: DateInterval, ascending: readonly OpenInterval[]): boolean {
  let firstOpenDay = period.start;
  for (const { start, end } of ascending) {
    if (start > firstOpenDay) return false;
    if (end === null || end >= period.end) return true;
    if (end >= firstOpenDay) firstOpenDay = addDays(end, 1);
  }
  return false;
}
