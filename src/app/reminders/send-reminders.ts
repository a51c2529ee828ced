// Sends the reminders that are due, and the camat's digest, and notes the run.

import { zoneNames } from '../../core/office/unit';
import { type ReminderKey, spentKeys } from '../../core/reminders/reminder-ledger';
import type { ReminderMail } from '../../core/reminders/reminder-mail';
import { dailyQuotaOf } from '../../core/reminders/reminder-ration';
import { dateOf, minutesBetween, type PlainDateTime } from '../../core/time/plain-date';
import type { AwaitedNotice } from '../../messages/circulars/awaited-text';
import { followUpTab } from '../../messages/follow-ups/follow-up-columns';
import { stageLabel, thanksLabel } from '../../messages/reminders/stage-label';
import { readAwaited } from '../circulars/read-awaited';
import { heartbeatEntry, heartbeatOf } from '../notebook/heartbeat';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { lostReports } from '../reports/removed-reports';
import { isAnother, ledgerTabEntry } from './ledger-tab';
import { type DraftReport, monthDraftEntry } from './month-drafted';
import { bodyOf, followUpsIn } from './plan-mails';
import { quotaEntry, quotaOpenedAt, quotaZone, secondsUntilQuota } from './quota-window';
import { type ReminderReading, readReminders } from './read-reminders';
import { digestOf, isDigestDue } from './send-digest';
import { batchSize, type Parcel, sendParcels } from './send-parcels';

/** Google ends an execution after six minutes: no batch begins after these, the rest goes with the next run. */
const sendingMinutes = 4;

/** How many mails of a run left, failed, and wait for another run. */
interface ReminderRun {
  readonly sent: number;
  readonly failed: number;
  readonly deferred: number;
}

export interface RunRequest {
  /** True for the daily run: it sends only where reminders are switched on, and sends the digest too. */
  readonly onlyIfAutomatic: boolean;
  /** Reads the forms and records what they hold; returns whether that succeeded. */
  readonly sweep: () => boolean;
  /** Mails of other rooms that are due today; they leave with the daily run, after the reminders. */
  readonly alsoDue?: (reading: ReminderReading) => readonly Parcel[];
  /** Keeps the report of a closed month (`2026-02`) as a draft in Surat; returns whether that succeeded. */
  readonly draftReport?: DraftReport;
}

/**
 * Plans from what the workbook says at this moment and sends, under the lock. If the morning's sweep did not run, the
 * forms are read first, so that nobody is reminded of a report that was sent (docs/adr/0029). A daily run that comes
 * moments before the quota is renewed waits for it. Both happen without the lock, and then everything is read again.
 */
export function sendReminders(
  ports: Ports,
  { onlyIfAutomatic, sweep, alsoDue = () => [], draftReport = () => false }: RunRequest,
): ReminderRun {
  let terms: RunTerms = {
    onlyIfAutomatic,
    mayWait: onlyIfAutomatic,
    minutes: sendingMinutes,
    forms: 'unread',
    alsoDue,
    draftReport,
  };
  let attempt = attemptRun(ports, terms);
  if (attempt.hold === 'unswept') {
    terms = { ...terms, forms: sweep() ? 'swept' : 'failed', minutes: terms.minutes - 1 };
    attempt = attemptRun(ports, terms);
  }
  if (attempt.hold === 'quota') {
    ports.clock.sleep(attempt.seconds * 1000);
    terms = { ...terms, mayWait: false, minutes: terms.minutes - Math.ceil(attempt.seconds / 60) };
    attempt = attemptRun(ports, terms);
  }
  return attempt.run;
}

interface RunTerms {
  readonly onlyIfAutomatic: boolean;
  readonly mayWait: boolean;
  /** A batch may begin only within these. */
  readonly minutes: number;
  /** Whether this run has read the forms itself; if that failed, no reminder leaves. */
  readonly forms: 'unread' | 'swept' | 'failed';
  readonly alsoDue: NonNullable<RunRequest['alsoDue']>;
  readonly draftReport: DraftReport;
}

interface Attempt {
  /** What has to come before anything is sent: a sweep of the forms, or the new quota. */
  readonly hold: 'unswept' | 'quota' | null;
  /** Until the quota is renewed; 0 when that is too far off to wait for. */
  readonly seconds: number;
  readonly run: ReminderRun;
}

function attemptRun(ports: Ports, terms: RunTerms): Attempt {
  return withLock(ports, () => {
    const reading = readReminders(ports, { withGaps: terms.onlyIfAutomatic });
    const seconds = secondsUntilQuota(quotaOpenedAt(reading.notebook), ports.clock.now(quotaZone));
    const hold = holdOf(reading, terms, seconds);
    if (hold !== null) return { hold, seconds, run: { sent: 0, failed: 0, deferred: 0 } };
    return { hold, seconds, run: sendDue(ports, reading, terms) };
  });
}

function holdOf(reading: ReminderReading, terms: RunTerms, seconds: number): Attempt['hold'] {
  const { office, plan, notebook } = reading;
  if (isOff(reading, terms)) return null;
  const lastSweep = heartbeatOf(notebook, 'dailyRefresh');
  const isSwept = lastSweep !== null && dateOf(lastSweep) === office.today;
  if (terms.forms === 'unread' && !isSwept && plan.mails.length > 0) return 'unswept';
  const lacksQuota = plan.deferred.some(({ reason }) => reason === 'quota');
  return terms.mayWait && lacksQuota && seconds > 0 ? 'quota' : null;
}

/** Nothing leaves by itself where reminders are off, or where a column is gone and so nobody knows who is missing. */
function isOff({ office, gaps }: ReminderReading, { onlyIfAutomatic }: RunTerms): boolean {
  return onlyIfAutomatic && (!office.settings.remindersOn || gaps.length > 0);
}

function sendDue(ports: Ports, reading: ReminderReading, terms: RunTerms): ReminderRun {
  const { office, plan, ledger, notebook, place, nextRow, remaining } = reading;
  const tabEntry = ledgerTabEntry(place, notebook, office.today);
  // A lost tab is noted at once; all other notes are written at the end of the run, which saves a call.
  if (isAnother(place, notebook)) ports.notebook.write(tabEntry);
  const draftEntry = terms.onlyIfAutomatic ? monthDraftEntry(reading, terms.draftReport) : {};
  const drafted = { ...reading, notebook: { ...notebook, ...draftEntry } };
  const parcels = parcelsOf(ports, drafted, terms);
  const isTimeLeft = (): boolean =>
    minutesBetween(office.now, ports.clock.now(zoneNames[office.settings.zone])) < terms.minutes;
  const sending = { office, parcels, ledger, place, nextRow, isTimeLeft };
  const { outcomes, openedAt } = sendParcels(ports, sending);
  const usesMuch = remaining === dailyQuotaOf(remaining) && outcomes.length * 3 > remaining;
  const noted = {
    ...tabEntry,
    ...draftEntry,
    ...notesOfRun(ports, reading, terms, usesMuch ? openedAt : null),
  };
  if (Object.keys(noted).length > 0) ports.notebook.write(noted);
  const sent = outcomes.filter((outcome) => outcome === 'sent').length;
  const failed = outcomes.filter((outcome) => outcome === 'address' || outcome === 'service').length;
  return { sent, failed, deferred: plan.deferred.length + parcels.length - sent - failed };
}

function notesOfRun(
  { person }: Pick<Ports, 'person'>,
  { office, notebook }: ReminderReading,
  { onlyIfAutomatic }: RunTerms,
  quotaOpened: PlainDateTime | null,
): Readonly<Record<string, string>> {
  const beat = { at: office.now, account: person.account() };
  return {
    ...quotaEntry(quotaOpened),
    ...(onlyIfAutomatic ? heartbeatEntry('dailyReminders', beat, notebook) : {}),
  };
}

/** The digest leaves with the first batch, so that neither a lack of time nor a long list can hold it up. */
function parcelsOf(
  ports: Pick<Ports, 'workbook' | 'signer'>,
  reading: ReminderReading,
  terms: RunTerms,
): readonly Parcel[] {
  // While a person is asked whether reports were removed on purpose, it is unknown who owes what.
  const isHeld =
    isOff(reading, terms) || terms.forms === 'failed' || lostReports(reading.notebook).length > 0;
  const planned = isHeld ? [] : reading.plan.mails;
  const hasDigest = terms.onlyIfAutomatic && reading.gaps.length === 0 && isDigestDue(reading);
  const awaited = hasDigest || planned.length > 0 ? readAwaited(ports, reading) : [];
  const spent = reading.followUps.length > 0 ? spentKeys(reading.ledger) : new Set<ReminderKey>();
  const reminders = planned.map((mail) => parcelOf(mail, reading, { spent, awaited }));
  const digest = hasDigest ? digestOf(ports, reading, awaited) : null;
  const others = terms.onlyIfAutomatic && !isOff(reading, terms) ? terms.alsoDue(reading) : [];
  const mails = [...reminders, ...others];
  return digest === null ? mails : [...mails.slice(0, batchSize - 1), digest, ...mails.slice(batchSize - 1)];
}

function parcelOf(
  mail: ReminderMail,
  reading: ReminderReading,
  {
    spent,
    awaited,
  }: { readonly spent: ReadonlySet<ReminderKey>; readonly awaited: readonly AwaitedNotice[] },
): Parcel {
  const { office, linkOf, followUps, lostUpTo } = reading;
  const told = followUpsIn(mail, followUps, { spent, lostUpTo, today: office.today });
  const owed = mail.items.map(({ key, cell, stage }) => {
    const { obligationPeriod, unit } = cell.expected;
    return {
      key,
      obligation: obligationPeriod.obligation.name,
      period: obligationPeriod.period.id,
      stage: mail.audience === 'thanks' ? thanksLabel(stage) : stageLabel(stage),
      unit: unit.name,
      address: mail.address,
    };
  });
  const nameOf = (unit: string): string =>
    mail.items.find(({ cell }) => cell.expected.unit.code === unit)?.cell.expected.unit.name ?? unit;
  const followed = told.map(({ key, stage, unit, item }) => ({
    key,
    obligation: followUpTab.title,
    period: item.due ?? '',
    stage: stageLabel(stage),
    unit: nameOf(unit),
    address: mail.address,
  }));
  return {
    to: mail.address,
    body: bodyOf(mail, office, linkOf, { told, awaited }),
    rows: [...owed, ...followed],
  };
}
