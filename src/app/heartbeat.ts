// When did each daily run last come to its end?
import { type PlainDateTime, parsePlainDateTime } from '../core/plain-date';
import type { Ports } from './ports';

export type DailyRun = 'dailyRefresh' | 'dailyReminders';

const keyOf = (run: DailyRun): string => `detak:${run}`;

/** Notes that the run came to its end; the last thing it does. */
export const noteHeartbeat = (
  { notebook, clock }: Pick<Ports, 'notebook' | 'clock'>,
  run: DailyRun,
  zone: string,
): void => notebook.write({ [keyOf(run)]: clock.now(zone) });

/** Null if it never did. */
export const heartbeatOf = (entries: Readonly<Record<string, string>>, run: DailyRun): PlainDateTime | null =>
  parsePlainDateTime(entries[keyOf(run)] ?? '');
