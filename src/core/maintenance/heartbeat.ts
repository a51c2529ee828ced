// Does the daily work still happen?
import { minutesBetween, type PlainDateTime } from '../time/plain-date';

/** The runs that a trigger starts every day: reading forms and views, reminding. */
export const DAILY_RUNS = ['dailyRefresh', 'dailyReminders'] as const;

export type DailyRun = (typeof DAILY_RUNS)[number];

/** A daily run that came to its end on an account of the office; '' where Google did not tell whose. */
export interface Heartbeat {
  readonly at: PlainDateTime;
  readonly account: string;
}

/** A daily trigger fires within the hour after its own; two hours more are nobody's fault. */
const LATE_AFTER_HOURS = 27;

/** Whether a daily run that last came to its end at `last` should have come to an end again by now. */
export function isRunOverdue(last: PlainDateTime, now: PlainDateTime): boolean {
  return minutesBetween(last, now) > LATE_AFTER_HOURS * 60;
}
