// When does the day's mail quota begin anew?
import { minutesBetween, type PlainDateTime, parsePlainDateTime } from '../../core/time/plain-date';

const openedKey = 'kuota-dibuka';

/** Google counts a day from the first mail on (quota table of 13 August 2026). */
const windowSeconds = 24 * 60 * 60;

/** What a run may wait for it: it has six minutes in all. */
const longestWaitSeconds = 180;

/** Past the turn of the window, so that a clock that is a little off does not matter. */
const marginSeconds = 5;

/** The zone of the moments noted here: the account's quota knows no office. */
export const quotaZone = 'Etc/UTC';

/** The notebook entry of the moment, in UTC, at which a run that used up much of the quota sent its first mail. */
export function quotaEntry(openedAt: PlainDateTime | null): Readonly<Record<string, string>> {
  return openedAt === null ? {} : { [openedKey]: openedAt };
}

/** Null if no run has noted one. */
export function quotaOpenedAt(notes: Readonly<Record<string, string>>): PlainDateTime | null {
  return parsePlainDateTime(notes[openedKey] ?? '');
}

/**
 * Seconds until the quota begins anew, if a run can wait for that, else 0. The daily trigger keeps its minute, so it
 * fires moments before the day that began with yesterday's first mail is over: without waiting, an office that needs
 * the whole quota would send on every other day only.
 */
export function secondsUntilQuota(openedAt: PlainDateTime | null, now: PlainDateTime): number {
  if (openedAt === null) return 0;
  const left = windowSeconds - secondsBetween(openedAt, now) + marginSeconds;
  return left > 0 && left <= longestWaitSeconds ? left : 0;
}

/** Whether a run at `now` finds a new quota, waiting for it if it is near. */
export function isQuotaNew(openedAt: PlainDateTime | null, now: PlainDateTime): boolean {
  return (
    openedAt === null || secondsBetween(openedAt, now) + longestWaitSeconds >= windowSeconds + marginSeconds
  );
}

function secondsBetween(from: PlainDateTime, to: PlainDateTime): number {
  return minutesBetween(from, to) * 60 + Number(to.slice(17, 19)) - Number(from.slice(17, 19));
}
