// Which reminders leave now, and what is noted of the run?

import type { ReminderPlan } from '../../core/reminders/reminder';
import type { ReminderMail } from '../../core/reminders/reminder-mail';
import { dateOf, minutesBetween } from '../../core/time/plain-date';
import { stageLabel, thanksLabel } from '../../messages/reminders/stage-label';
import { decodeLedger } from '../../tables/reminders/ledger-table';
import { zoneNames } from '../../tables/setup/setting-table';
import { type UnitLinkOf, unitLinks } from '../forms/unit-links';
import { type Decision, decideOffice } from '../office/decide-office';
import { heartbeatEntry, heartbeatOf } from '../office/heartbeat';
import { type Office, readContacts, readOffice, readVisits, requireTab } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { isAnother, ledgerLostUpTo, ledgerTabEntry } from './ledger-tab';
import { bodyOf, dailyQuotaOf, planMails } from './plan-mails';
import { quotaEntry, quotaOpenedAt, quotaZone, secondsUntilQuota } from './quota-window';
import { isConsented } from './reminder-consent';
import { dueDigest } from './send-digest';
import { batchSize, type Parcel, sendParcels } from './send-parcels';

/** Google ends an execution after six minutes: no batch begins after these, the rest goes with the next run. */
const sendingMinutes = 4;

interface ReminderRun {
  readonly sent: number;
  readonly failed: number;
  readonly deferred: number;
}

/**
 * Everything a run or its trial needs, read once. Visits are read only when somebody would be thanked: a desa that a
 * visit contradicted is not.
 */
export function readReminderPlan(ports: Ports) {
  const notebook = ports.notebook.readAll();
  const read = readOffice(ports, { plansAndVisits: false });
  const remindersOn = read.settings.remindersOn && isConsented(notebook);
  const reports = { ...read, settings: { ...read.settings, remindersOn } };
  const { contacts } = readContacts(ports, reports);
  const place = requireTab(reports.layout, 'reminders');
  const cells = ports.workbook.readRows(place);
  const { rows, keylessUpTo } = decodeLedger(place, cells);
  const ledger = rows.map(({ value }) => value);
  const remaining = ports.mailer.readRemainingQuota();
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
}

function thanksSomebody({ mails, deferred }: ReminderPlan): boolean {
  return [...mails, ...deferred.map(({ mail }) => mail)].some(({ audience }) => audience === 'thanks');
}

/**
 * Plans under the lock from what stands in the workbook at this moment and sends. Where the morning's sweep did not come,
 * the forms are read first, so that nobody is reminded of what he has sent (docs/adr/0029). A daily run that comes
 * moments before the quota begins anew waits for it. Both happen without the lock.
 */
export function sendReminders(
  ports: Ports,
  { onlyIfAutomatic, sweep }: Pick<RunWish, 'onlyIfAutomatic'> & { readonly sweep: () => boolean },
): ReminderRun {
  const settle = (wish: RunWish): ReminderRun => {
    const outcome = runReminders(ports, wish);
    if (outcome === 'unswept')
      return settle({ ...wish, forms: sweep() ? 'swept' : 'failed', minutes: wish.minutes - 1 });
    if (typeof outcome !== 'number') return outcome;
    ports.clock.sleep(outcome * 1000);
    return settle({ ...wish, mayWait: false, minutes: wish.minutes - Math.ceil(outcome / 60) });
  };
  return settle({ onlyIfAutomatic, mayWait: onlyIfAutomatic, minutes: sendingMinutes, forms: 'unread' });
}

interface RunWish {
  readonly onlyIfAutomatic: boolean;
  readonly mayWait: boolean;
  readonly minutes: number;
  /** Whether this run has read the forms itself; when that failed, no reminder leaves. */
  readonly forms: 'unread' | 'swept' | 'failed';
}

/** One run, or what has to come before it: a sweep of the forms, or so many seconds. */
function runReminders(
  ports: Ports,
  { onlyIfAutomatic, mayWait, minutes, forms }: RunWish,
): ReminderRun | 'unswept' | number {
  return withLock(ports, () => {
    const read = readReminderPlan(ports);
    const { office, plan, ledger, notebook, place, nextRow, remaining } = read;
    const isOff = onlyIfAutomatic && !office.settings.remindersOn;
    const lastSweep = heartbeatOf(notebook, 'dailyRefresh');
    const isSwept = lastSweep !== null && dateOf(lastSweep) === office.today;
    if (forms === 'unread' && !isSwept && !isOff && plan.mails.length > 0) return 'unswept';
    const lacksQuota = !isOff && plan.deferred.some(({ reason }) => reason === 'quota');
    const seconds = secondsUntilQuota(quotaOpenedAt(notebook), ports.clock.now(quotaZone));
    if (mayWait && lacksQuota && seconds > 0) return seconds;
    const tabEntry = ledgerTabEntry(place, notebook, office.today);
    // A lost tab is noted at once; what else there is to note goes with the end of the run: one call less.
    if (isAnother(place, notebook)) ports.notebook.write(tabEntry);
    const isTimeLeft = () =>
      minutesBetween(office.now, ports.clock.now(zoneNames[office.settings.zone])) < minutes;
    const reminders = isOff || forms === 'failed' ? [] : plan.mails.map((mail) => parcelOf(mail, read));
    const digest = onlyIfAutomatic ? dueDigest(ports, read) : null;
    const parcels = digest === null ? reminders : withDigest(reminders, digest);
    const { outcomes, openedAt } = sendParcels(ports, {
      office,
      parcels,
      ledger,
      place,
      nextRow,
      isTimeLeft,
    });
    const usesMuch = remaining === dailyQuotaOf(remaining) && outcomes.length * 3 > remaining;
    const beat = { at: office.now, account: ports.person.account() };
    const noted = {
      ...tabEntry,
      ...quotaEntry(usesMuch ? openedAt : null),
      ...(onlyIfAutomatic ? heartbeatEntry('dailyReminders', beat, notebook) : {}),
    };
    if (Object.keys(noted).length > 0) ports.notebook.write(noted);
    const sent = outcomes.filter((outcome) => outcome === 'sent').length;
    const failed = outcomes.filter((outcome) => outcome === 'address' || outcome === 'service').length;
    return { sent, failed, deferred: plan.deferred.length + parcels.length - sent - failed };
  });
}

/** The digest leaves with the first batch: neither the end of the time nor of a long list is in its way. */
function withDigest(reminders: readonly Parcel[], digest: Parcel): readonly Parcel[] {
  return [...reminders.slice(0, batchSize - 1), digest, ...reminders.slice(batchSize - 1)];
}

function parcelOf(
  mail: ReminderMail,
  { office, linkOf }: { readonly office: Office; readonly linkOf: UnitLinkOf },
): Parcel {
  return {
    to: mail.address,
    body: bodyOf(mail, office, linkOf),
    rows: mail.items.map(({ key, cell, stage }) => {
      const { obligationPeriod, unit } = cell.expected;
      return {
        key,
        obligation: obligationPeriod.obligation.name,
        period: obligationPeriod.period.id,
        stage: mail.audience === 'thanks' ? thanksLabel(stage) : stageLabel(stage),
        unit: unit.name,
        address: mail.address,
      };
    }),
  };
}
