// Whether the daily runs still happen.
import { minutesBetween, type PlainDateTime } from '../time/plain-date';

/** The runs that a trigger starts every day: reading forms and views, reminding. */
export const DAILY_RUNS = ['dailyRefresh', 'dailyReminders'] as const;

export type DailyRun = (typeof DAILY_RUNS)[number];

/** A daily run that finished, and whose account it ran as; '' where Google did not say. */
export interface Heartbeat {
  readonly at: PlainDateTime;
  readonly account: string;
}

/** Google fires a daily trigger within an hour of its time; two more hours are tolerated. */
const LATE_AFTER_HOURS = 27;

/** Whether a daily run that last finished at `last` should have finished again by now. */
export function isRunOverdue(last: PlainDateTime, now: PlainDateTime): boolean {
  return minutesBetween(last, now) > LATE_AFTER_HOURS * 60;
}
