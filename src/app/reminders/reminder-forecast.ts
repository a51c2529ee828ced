// Forecasts the day of each mail that cannot go now, if nobody reports until then.

import type { Zone } from '../../core/office/unit';
import { keyWithoutStage, type LedgerEntry } from '../../core/reminders/reminder-ledger';
import type { HoldReason, ReminderMail } from '../../core/reminders/reminder-mail';
import { dailyQuotaOf } from '../../core/reminders/reminder-ration';
import {
  addDays,
  dateOf,
  type PlainDate,
  type PlainDateTime,
  parsePlainDateTime,
  timeOf,
} from '../../core/time/plain-date';
import { reminderHour } from '../forms/prepare-forms';
import { decideOffice } from '../office/decide-office';
import type { Office } from '../office/read-office';
import { planMails } from './plan-mails';
import { isQuotaNew, quotaOpenedAt } from './quota-window';
import type { ReminderReading } from './read-reminders';

/** The mails of one day. */
interface ForecastDay {
  readonly day: PlainDate;
  readonly mails: readonly ReminderMail[];
  /** Why they cannot go now, each reason once. */
  readonly reasons: readonly HoldReason[];
}

interface Forecast {
  readonly days: readonly ForecastDay[];
  /** Mails for which no day was found within `daysAhead`. */
  readonly without: readonly ReminderMail[];
}

/** Days looked ahead: 108 desa with 3 addresses each need five working days on 100 mails a day. */
const daysAhead = 14;

/**
 * Plays the coming daily runs with the planner that they will use, as if everything that may go now were sent now and
 * nobody reported: the days shown are the days on which the mails will go. Pure.
 */
export function forecastMails({
  office,
  plan,
  contacts,
  ledger,
  remaining,
  notebook,
  lostUpTo,
}: Pick<
  ReminderReading,
  'office' | 'plan' | 'contacts' | 'ledger' | 'remaining' | 'notebook' | 'lostUpTo'
>): Forecast {
  const waiting = new Map<string, HoldReason>(
    plan.deferred.flatMap(({ mail, reason }) => namesOf(mail).map((name) => [name, reason])),
  );
  let known: readonly LedgerEntry[] = [...ledger, ...sentEntries(plan.mails, office.now)];
  const firstDay = firstRunDay(office);
  const days: ForecastDay[] = [];
  let quota = quotaAfter(plan.mails.length, { remaining, at: utcOf(office.now, office), notebook });
  for (let ahead = 0; ahead < daysAhead && waiting.size > 0; ahead += 1) {
    const today = addDays(firstDay, ahead);
    const then = { ...office, now: runOn(today), today };
    const at = utcOf(then.now, office);
    const left = isQuotaNew(quota.openedAt, at) ? dailyQuotaOf(remaining) : quota.left;
    const { mails } = planMails({
      office: then,
      decision: decideOffice(then),
      contacts,
      ledger: known,
      remaining: left,
      lostUpTo,
    });
    if (mails.length > 0)
      quota = {
        left: left - mails.length,
        openedAt: left === dailyQuotaOf(remaining) ? at : quota.openedAt,
      };
    const ours = mails.filter((mail) => namesOf(mail).some((name) => waiting.has(name)));
    const reasons = ours.flatMap((mail) => namesOf(mail).flatMap((name) => waiting.get(name) ?? []));
    for (const name of ours.flatMap(namesOf)) waiting.delete(name);
    if (ours.length > 0) days.push({ day: today, mails: ours, reasons: [...new Set(reasons)] });
    known = [...known, ...sentEntries(mails, then.now)];
  }
  const without = plan.deferred
    .map(({ mail }) => mail)
    .filter((mail) => namesOf(mail).some((name) => waiting.has(name)));
  return { days, without };
}

/** Days looked ahead for the next stage of a deadline: more than lies between the last stage of one month and the first of the next. */
const stagesAhead = 31;

/** The next day on which units are reminded, where nothing waits now and nobody reports; null if none comes in sight. Pure. */
export function nextReminders({
  office,
  contacts,
  ledger,
  remaining,
  lostUpTo,
}: Pick<ReminderReading, 'office' | 'contacts' | 'ledger' | 'remaining' | 'lostUpTo'>): {
  readonly day: PlainDate;
  readonly mails: readonly ReminderMail[];
} | null {
  const quota = dailyQuotaOf(remaining);
  for (let ahead = 0; ahead < stagesAhead; ahead += 1) {
    const day = addDays(firstRunDay(office), ahead);
    const then = { ...office, now: runOn(day), today: day };
    const decision = decideOffice(then);
    const planned = planMails({ office: then, decision, contacts, ledger, remaining: quota, lostUpTo });
    const mails = planned.mails.filter(({ audience }) => audience === 'unit');
    if (mails.length > 0) return { day, mails };
  }
  return null;
}

/** The day of the next daily run. */
function firstRunDay({ now, today }: Office): PlainDate {
  return timeOf(now) < runTime ? today : addDays(today, 1);
}

interface Quota {
  readonly left: number;
  /** UTC; null when unknown: then the next run finds a new quota. */
  readonly openedAt: PlainDateTime | null;
}

function quotaAfter(
  sent: number,
  {
    remaining,
    at,
    notebook,
  }: {
    readonly remaining: number;
    readonly at: PlainDateTime;
    readonly notebook: Readonly<Record<string, string>>;
  },
): Quota {
  return {
    left: remaining - sent,
    openedAt: remaining === dailyQuotaOf(remaining) ? (sent > 0 ? at : null) : quotaOpenedAt(notebook),
  };
}

/** The office's moment in UTC: WIB is seven hours ahead, WITA eight, WIT nine. */
function utcOf(moment: PlainDateTime, { settings }: Office): PlainDateTime {
  const hours = Number(timeOf(moment).slice(0, 2)) - hoursAhead[settings.zone];
  const day = hours < 0 ? addDays(dateOf(moment), -1) : dateOf(moment);
  const hour = String((hours + 24) % 24).padStart(2, '0');
  return parsePlainDateTime(`${day}T${hour}${moment.slice(13)}`) ?? moment;
}

const hoursAhead = { WIB: 7, WITA: 8, WIT: 9 } as const satisfies Record<Zone, number>;

/** A minute within the hour in which the trigger fires; Google chooses it. */
const runTime = `${String(reminderHour).padStart(2, '0')}:30`;

function runOn(day: PlainDate): PlainDateTime {
  const moment = parsePlainDateTime(`${day}T${runTime}:00`);
  if (moment === null) throw new RangeError(`no such moment on ${day}`);
  return moment;
}

/** What a mail is about, without the stage, which may have moved on by the day on which the mail goes. */
function namesOf({ audience, items }: ReminderMail): string[] {
  return items.map(({ key }) => `${audience}|${keyWithoutStage(key)}`);
}

function sentEntries(mails: readonly ReminderMail[], at: PlainDateTime): LedgerEntry[] {
  return mails.flatMap(({ items }) => items.map(({ key }) => ({ key, at, state: 'sent' as const })));
}
