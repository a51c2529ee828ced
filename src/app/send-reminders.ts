// How do reminders leave, each exactly once, whatever dies on the way?
import { minutesBetween, type PlainDateTime } from '../core/plain-date';
import type { ReminderPlan } from '../core/reminder';
import { failedAttempts, type ReminderKey, type SendFailure } from '../core/reminder-ledger';
import type { ReminderMail } from '../core/reminder-mail';
import { failureNote, failureOfText } from '../messages/send-failure-text';
import { stageLabel, thanksLabel } from '../messages/stage-label';
import { decodeLedger, encodeLedger, type LedgerRow } from '../tables/ledger-table';
import { zoneNames } from '../tables/setting-table';
import { type Decision, decideOffice } from './decide-office';
import { isAnother, ledgerLostUpTo, ledgerTabEntry } from './ledger-tab';
import { bodyOf, dailyQuotaOf, planMails } from './plan-mails';
import type { Ports, TabPlace } from './ports';
import { quotaEntry, quotaOpenedAt, quotaZone, secondsUntilQuota } from './quota-window';
import { needTab, type Office, readContacts, readOffice, readVisits } from './read-office';
import { aloneOrBusy } from './refresh-office';
import { endReminderRun } from './send-digest';
import { type UnitLinkOf, unitLinks } from './unit-links';

/** Mails whose ledger rows are opened and closed together; what a kill leaves open is shown, never sent again. */
const batchSize = 25;

/** Google ends an execution after six minutes: no batch begins after these, the rest goes with the next run. */
const sendingMinutes = 4;

export interface ReminderRun {
  readonly sent: number;
  readonly failed: number;
  readonly deferred: number;
}

/**
 * Everything a run or its trial needs, read once. Visits are read only when somebody would be thanked: a desa that a
 * visit contradicted is not.
 */
export const readReminderPlan = (ports: Ports) => {
  const reports = readOffice(ports, { plansAndVisits: false });
  const { contacts } = readContacts(ports, reports);
  const place = needTab(reports.layout, 'reminders');
  const cells = ports.workbook.readRows(place);
  const { rows, keylessUpTo } = decodeLedger(place, cells);
  const ledger = rows.map(({ value }) => value);
  const remaining = ports.mailer.readRemainingQuota();
  const notebook = ports.notebook.readAll();
  const lostUpTo = ledgerLostUpTo(place, { notebook, keylessUpTo, today: reports.today });
  const planOf = (office: Office) => {
    const decision: Decision = decideOffice(office);
    const plan = planMails({ office, decision, contacts, ledger, remaining, lostUpTo });
    return { office, decision, plan };
  };
  const first = planOf(reports);
  const hasVisits = thanksSomebody(first.plan);
  const planned = hasVisits ? planOf({ ...reports, visits: readVisits(ports, reports) }) : first;
  const nextRow = Math.max(1, cells.length) + 1;
  const linkOf = unitLinks(ports, notebook, reports.today);
  return { ...planned, hasVisits, contacts, ledger, notebook, lostUpTo, linkOf, place, nextRow, remaining };
};

const thanksSomebody = ({ mails, deferred }: ReminderPlan): boolean =>
  [...mails, ...deferred.map(({ mail }) => mail)].some(({ audience }) => audience === 'thanks');

/**
 * Plans under the lock from what stands in the workbook at this moment and sends. Each batch is written as "sedang
 * dikirim" and flushed before its first mail leaves; afterwards the rows are closed. A daily run that comes moments
 * before the quota begins anew waits for it, without the lock.
 */
export const sendReminders = (
  ports: Ports,
  { onlyIfAutomatic } = { onlyIfAutomatic: false },
): ReminderRun => {
  const first = runReminders(ports, { onlyIfAutomatic, mayWait: onlyIfAutomatic, minutes: sendingMinutes });
  if (typeof first !== 'number') return first;
  ports.clock.sleep(first * 1000);
  const minutes = sendingMinutes - Math.ceil(first / 60);
  const second = runReminders(ports, { onlyIfAutomatic, mayWait: false, minutes });
  return typeof second === 'number' ? { sent: 0, failed: 0, deferred: 0 } : second;
};

/** One run, or the seconds to wait before it is worth while. */
const runReminders = (
  ports: Ports,
  {
    onlyIfAutomatic,
    mayWait,
    minutes,
  }: { readonly onlyIfAutomatic: boolean; readonly mayWait: boolean; readonly minutes: number },
): ReminderRun | number =>
  aloneOrBusy(ports, () => {
    const read = readReminderPlan(ports);
    const { office, plan, ledger, notebook, linkOf, place, nextRow, remaining } = read;
    const isOff = onlyIfAutomatic && !office.settings.remindersOn;
    const lacksQuota = !isOff && plan.deferred.some(({ reason }) => reason === 'quota');
    const seconds = secondsUntilQuota(quotaOpenedAt(notebook), ports.clock.now(quotaZone));
    if (mayWait && lacksQuota && seconds > 0) return seconds;
    const planned = isOff ? [] : plan.mails;
    const attempts = failedAttempts(ledger);
    const outcomes: Outcome[] = [];
    let openedAt: PlainDateTime | null = null;
    const tabEntry = ledgerTabEntry(place, notebook, office.today);
    // A lost tab is noted at once; what else there is to note goes with the end of the run: one call less.
    if (isAnother(place, notebook)) ports.notebook.write(tabEntry);
    const isTimeLeft = () =>
      minutesBetween(office.now, ports.clock.now(zoneNames[office.settings.zone])) < minutes;
    let row = nextRow;
    for (
      let first = 0;
      first < planned.length && !outcomes.includes('quota') && isTimeLeft();
      first += batchSize
    ) {
      const mails = planned.slice(first, first + batchSize);
      const batch = sendBatch(ports, { office, linkOf, place, mails, row, attempts });
      if (first === 0) openedAt = batch.firstSentAt;
      row += batch.rowCount;
      outcomes.push(...batch.outcomes);
    }
    const usesMuch = remaining === dailyQuotaOf(remaining) && outcomes.length * 3 > remaining;
    const noted = { ...tabEntry, ...quotaEntry(usesMuch ? openedAt : null) };
    if (onlyIfAutomatic) endReminderRun(ports, { ...read, noted });
    else if (Object.keys(noted).length > 0) ports.notebook.write(noted);
    const sent = outcomes.filter((outcome) => outcome === 'sent').length;
    const failed = outcomes.filter((outcome) => outcome === 'address' || outcome === 'service').length;
    return { sent, failed, deferred: plan.deferred.length + planned.length - sent - failed };
  });

/** What became of one mail: `quota`, it waits for a day with quota. */
type Outcome = 'sent' | SendFailure;

interface Batch {
  readonly office: Office;
  readonly linkOf: UnitLinkOf;
  readonly place: TabPlace;
  readonly mails: readonly ReminderMail[];
  readonly row: number;
  /** How often each key has failed before. */
  readonly attempts: ReadonlyMap<ReminderKey, number>;
}

interface BatchResult {
  readonly rowCount: number;
  readonly outcomes: readonly Outcome[];
  /** UTC, moments after the first mail was sent. */
  readonly firstSentAt: PlainDateTime | null;
}

/** Sends one batch; once Google says that the quota is used up, the rest of it is not tried. */
const sendBatch = (
  { workbook, mailer, clock }: Ports,
  { office, linkOf, place, mails, row, attempts }: Batch,
): BatchResult => {
  const { profile } = office.settings;
  const opened = mails.map((mail) => openedRows(mail, office));
  workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, opened.flat()) });
  workbook.flush();
  const senderName = profile === null ? '' : `${profile.terms.office} ${profile.name}`;
  const outcomes: Outcome[] = [];
  let firstSentAt: PlainDateTime | null = null;
  const closed = mails.flatMap((mail, index) => {
    const isOver = outcomes.includes('quota');
    const email = { to: mail.address, ...bodyOf(mail, office, linkOf), senderName };
    const refusal = isOver ? '' : mailer.send(email);
    const outcome = isOver ? 'quota' : refusal === '' ? 'sent' : failureOfText(refusal);
    outcomes.push(outcome);
    if (outcome === 'sent') firstSentAt ??= clock.now(quotaZone);
    return (opened[index] ?? []).map((entry): LedgerRow => {
      const closing = { ...entry, closedAt: office.now };
      if (outcome === 'sent') return { ...closing, state: 'sent' };
      const note = failureNote(outcome, (attempts.get(entry.key) ?? 0) + 1, refusal);
      return { ...closing, state: 'failed', note };
    });
  });
  workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, closed) });
  return { rowCount: closed.length, outcomes, firstSentAt };
};

const openedRows = (mail: ReminderMail, { now }: Office): readonly LedgerRow[] =>
  mail.items.map(({ key, cell, stage }) => {
    const { obligationPeriod, unit } = cell.expected;
    return {
      key,
      at: now,
      state: 'sending',
      obligation: obligationPeriod.obligation.name,
      period: obligationPeriod.period.id,
      stage: mail.audience === 'thanks' ? thanksLabel(stage) : stageLabel(stage),
      unit: unit.name,
      address: mail.address,
      closedAt: null,
      note: '',
    };
  });
