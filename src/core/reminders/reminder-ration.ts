// Divides mails between today and later days by quota and hours.
import type { PlainDate } from '../time/plain-date';
import { nextWorkingDay, nthWorkingDayAfter, type WorkingCalendar } from '../time/working-calendar';
import { type AddressedItem, type Hold, mailsOf, type ReminderMail } from './reminder-mail';

/** Mails the account may still send today, of how many a day. */
export interface MailQuota {
  readonly remaining: number;
  readonly daily: number;
}

/** Mails a day that Google allows an account outside and inside Workspace (docs/google-facts.md, Quotas). */
const dailyRecipients = { consumer: 100, workspace: 1500 } as const;

/** The daily quota of an account, judged by what it has left: only Workspace accounts have more than 100. */
export function dailyQuotaOf(remaining: number): number {
  return remaining > dailyRecipients.consumer ? dailyRecipients.workspace : dailyRecipients.consumer;
}

/** The mails that stay free for the camat's digest: a share of the daily quota, rounded up. */
export function reserveOf(daily: number, reserveShare: number): number {
  return Math.ceil(daily * reserveShare);
}

/** A mail that the quota or the hour holds back, with the day on which it may leave. */
export interface DeferredMail extends Hold {
  readonly mail: ReminderMail;
}

/** What decides how many mails go today. */
interface Ration {
  readonly quota: MailQuota;
  readonly reserveShare: number;
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
}

/**
 * Sends what fits, in the order given, and spreads the rest over the next working days. Units share what lies above the
 * reserve (a share of the daily quota, rounded up); the camat's mail may use the reserve. A quota of 100 with 100
 * left and a reserve of 20 % lets 80 mails go.
 */
export function rationMails(
  mails: readonly ReminderMail[],
  { quota: { remaining, daily }, reserveShare, today, calendar }: Ration,
): { readonly mails: readonly ReminderMail[]; readonly deferred: readonly DeferredMail[] } {
  const reserve = reserveOf(daily, reserveShare);
  const budget = Math.max(0, remaining - reserve);
  const digests = mails.filter(({ audience }) => audience === 'camat');
  const reminders = mails.filter(({ audience }) => audience !== 'camat');
  const digestsNow = digests.slice(0, remaining);
  const remindersNow = reminders.slice(0, Math.min(budget, remaining - digestsNow.length));
  const waiting = [...digests.slice(digestsNow.length), ...reminders.slice(remindersNow.length)];
  const perDay = Math.max(1, daily - reserve);
  const deferred = waiting.map((mail, number) => ({
    mail,
    day: nthWorkingDayAfter(calendar, nextWorkingDay(calendar, today), Math.floor(number / perDay)),
    reason: 'quota' as const,
  }));
  return { mails: [...digestsNow, ...remindersNow], deferred };
}

/** The mails of the items that wait for another day or hour, one per address, day and reason. */
export function deferHeld(items: readonly AddressedItem[]): DeferredMail[] {
  const itemsByHold = new Map<string, AddressedItem[]>();
  const holds = new Map<string, Hold>();
  for (const item of items) {
    if (item.hold === null) continue;
    const name = `${item.hold.day}|${item.hold.reason}`;
    holds.set(name, item.hold);
    itemsByHold.set(name, [...(itemsByHold.get(name) ?? []), item]);
  }
  return [...holds].flatMap(([name, { day, reason }]) =>
    mailsOf(itemsByHold.get(name) ?? []).map((mail) => ({ mail, day, reason })),
  );
}
