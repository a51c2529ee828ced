// Tells when the day's mail quota is renewed.
import { minutesBetween, type PlainDateTime, parsePlainDateTime } from '../../core/time/plain-date';

const openedKey = 'kuota-dibuka';

/** Google counts a day from its first mail on (docs/google-facts.md, Quotas). */
const windowSeconds = 24 * 60 * 60;

/** The longest that a run waits for it: a run has six minutes in all. */
const longestWaitSeconds = 180;

/** Added to the window, so that a clock that is slightly off does not matter. */
const marginSeconds = 5;

/** The zone of the moments noted here: the quota belongs to the account, not to the office. */
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
 * Seconds until the quota is renewed if a run can wait that long, else 0. The daily trigger keeps its minute, so it fires
 * moments before the day that began with yesterday's first mail is over: without waiting, an office that needs the whole
 * quota would send only every other day.
 */
export function secondsUntilQuota(openedAt: PlainDateTime | null, now: PlainDateTime): number {
  if (openedAt === null) return 0;
  const left = windowSeconds - secondsBetween(openedAt, now) + marginSeconds;
  return left > 0 && left <= longestWaitSeconds ? left : 0;
}

/** Whether a run at `now` has a new quota, counting a short wait for it. */
export function isQuotaNew(openedAt: PlainDateTime | null, now: PlainDateTime): boolean {
  return (
    openedAt === null || secondsBetween(openedAt, now) + longestWaitSeconds >= windowSeconds + marginSeconds
  );
}

function secondsBetween(from: PlainDateTime, to: PlainDateTime): number {
  return minutesBetween(from, to) * 60 + Number(to.slice(17, 19)) - Number(from.slice(17, 19));
}
