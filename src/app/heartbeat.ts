// When did each daily run last come to its end?
import type { DailyRun } from '../core/heartbeat';
import { type PlainDateTime, parsePlainDateTime } from '../core/plain-date';

/** In the order in which their stopping matters. */
export const dailyRuns: readonly DailyRun[] = ['dailyRefresh', 'dailyReminders'];

const keyOf = (run: DailyRun): string => `detak:${run}`;

/** What the notebook keeps of a run that has come to its end; written as the last thing it does. */
export const heartbeatEntry = (run: DailyRun, at: PlainDateTime): Readonly<Record<string, string>> => ({
  [keyOf(run)]: at,
});

/** Null if it never did. */
export const heartbeatOf = (entries: Readonly<Record<string, string>>, run: DailyRun): PlainDateTime | null =>
  parsePlainDateTime(entries[keyOf(run)] ?? '');
