// How do reminders leave, each exactly once, whatever dies on the way?
import type { ReminderMail } from '../core/reminder-mail';
import { stageLabel } from '../messages/stage-label';
import { decodeLedger, encodeLedger, type LedgerRow } from '../tables/ledger-table';
import { type Decision, decideOffice } from './decide-office';
import { bodyOf, planMails } from './plan-mails';
import type { Ports, TabPlace } from './ports';
import { needTab, type Office, readContacts, readOffice } from './read-office';
import { aloneOrBusy } from './refresh-office';
import { endReminderRun } from './send-digest';

/** Mails whose ledger rows are opened and closed together; what a kill leaves open is shown, never sent again. */
const batchSize = 25;

export interface ReminderRun {
  readonly sent: number;
  readonly failed: number;
  readonly deferred: number;
}

/** Everything a run or its trial needs, read once. */
export const readReminderPlan = (ports: Ports) => {
  const office = readOffice(ports, { plansAndVisits: false });
  const decision: Decision = decideOffice(office);
  const { contacts } = readContacts(ports, office);
  const place = needTab(office.layout, 'reminders');
  const cells = ports.workbook.readRows(place);
  const ledger = decodeLedger(place, cells).rows.map(({ value }) => value);
  const remaining = ports.mailer.readRemainingQuota();
  const notebook = ports.notebook.readAll();
  const plan = planMails({ office, decision, contacts, ledger, remaining });
  return {
    office,
    decision,
    contacts,
    ledger,
    plan,
    notebook,
    place,
    nextRow: Math.max(1, cells.length) + 1,
    remaining,
  };
};

/**
 * Plans under the lock from what stands in the workbook at this moment and sends. Each batch is written as "sedang
 * dikirim" and flushed before its first mail leaves; afterwards the rows are closed.
 */
export const sendReminders = (ports: Ports, { onlyIfAutomatic } = { onlyIfAutomatic: false }): ReminderRun =>
  aloneOrBusy(ports, () => {
    const { office, decision, plan, notebook, place, nextRow } = readReminderPlan(ports);
    const planned = onlyIfAutomatic && !office.settings.remindersOn ? [] : plan.mails;
    let row = nextRow;
    let sent = 0;
    for (let first = 0; first < planned.length; first += batchSize) {
      const mails = planned.slice(first, first + batchSize);
      const rowsOfBatch = sendBatch(ports, { office, notebook, place, mails, row });
      row += rowsOfBatch.length;
      sent += new Set(rowsOfBatch.filter(({ state }) => state === 'sent').map(({ address }) => address)).size;
    }
    if (onlyIfAutomatic) endReminderRun(ports, { office, decision, notebook });
    return { sent, failed: planned.length - sent, deferred: plan.deferred.length };
  });

interface Batch {
  readonly office: Office;
  readonly notebook: Readonly<Record<string, string>>;
  readonly place: TabPlace;
  readonly mails: readonly ReminderMail[];
  readonly row: number;
}

const sendBatch = (ports: Ports, { office, notebook, place, mails, row }: Batch): readonly LedgerRow[] => {
  const { workbook, mailer } = ports;
  const { profile } = office.settings;
  const opened = mails.map((mail) => openedRows(mail, office));
  workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, opened.flat()) });
  workbook.flush();
  const senderName = profile === null ? '' : `${profile.terms.office} ${profile.name}`;
  const closed = mails.flatMap((mail, index) => {
    const refusal = mailer.send({ to: mail.address, ...bodyOf(mail, office, notebook), senderName });
    const state = refusal === '' ? ('sent' as const) : ('failed' as const);
    return (opened[index] ?? []).map((entry) => ({ ...entry, state, closedAt: office.now, note: refusal }));
  });
  workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, closed) });
  return closed;
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
      stage: stageLabel(stage),
      unit: unit.name,
      address: mail.address,
      closedAt: null,
      note: '',
    };
  });
