// Whom a person can remind over WhatsApp, with which words, and the note that it was done.
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { whatsappLink, whatsappNumber } from '../../core/contacts/phone-number';
import { type ReminderKey, reminderKeyOf } from '../../core/reminders/reminder-ledger';
import { isStillOpen, stillOpen } from '../../core/reminders/still-open';
import { yearOfPeriod } from '../../core/time/period';
import { dateOf, daysBetween, type PlainDate } from '../../core/time/plain-date';
import { unitTitle } from '../../messages/office/unit-name';
import { stageLabel } from '../../messages/reminders/stage-label';
import {
  dueInDays,
  everybodyReported,
  nobodyDueYet,
  sentOn,
  tooOldForMessages,
  unitsMissing,
  youSend,
} from '../../messages/reminders/whatsapp-page-text';
import { whatsappReminder } from '../../messages/reminders/whatsapp-text';
import { periodText } from '../../messages/time/date-text';
import type { ContactRow } from '../../tables/contacts/contact-table';
import { encodeLedger, type LedgerRow } from '../../tables/reminders/ledger-table';
import { crowdWordOf } from '../office/office-terms';
import type { KnownLayout } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { type ReminderReading, readReminders } from './read-reminders';
import type { WhatsappReminder, WhatsappReminders } from './rpc-reminders';

/** What is overdue for longer calls for a talk, not for a message. */
const lookBackDays = 31;

/** Takes the place of the address in the ledger's key; no mail is ever sent to it. */
const channel = 'whatsapp';

/** Units whose activity period is over and who still owe a report, by deadline, then in the order of the tab. */
export function readWhatsappReminders(ports: Ports, { layout }: KnownLayout = {}): WhatsappReminders {
  const read = readReminders(ports, { layout });
  const reminders = owedCells(read).map((cell) => reminderOf(cell, read));
  return { reminders, ...headingOf(reminders, read) };
}

/** That all have reported is said only where nothing is open at all. */
function headingOf(
  reminders: readonly WhatsappReminder[],
  { decision, office }: ReminderReading,
): Pick<WhatsappReminders, 'heading' | 'hint'> {
  const unitWord = crowdWordOf(office);
  const units = new Set(reminders.map(({ unit }) => unit)).size;
  if (units > 0) return { heading: unitsMissing(units, unitWord), hint: youSend };
  const open = decision.matrix.cells.filter((cell) => isStillOpen(cell) && !isInClosedYear(cell, office));
  const running = stillOpen(
    open.filter(({ expected }) => expected.obligationPeriod.period.end >= office.today),
  );
  if (running !== null) return nobodyDueYet(running, unitWord);
  const old = stillOpen(open);
  return old === null ? everybodyReported : tooOldForMessages(old.units, unitWord, lookBackDays);
}

/**
 * Notes in Pengingat that a person has sent the message, once a day per report however often the button is pressed, even
 * in a sidebar that was opened yesterday. A key that is no longer owed changes nothing. Returns the updated list.
 */
export function noteWhatsapp(ports: Ports, key: string): WhatsappReminders {
  return withLock(ports, () => {
    const read = readReminders(ports);
    const cell = owedCells(read).find((owed) => sameReport(keyOf(owed, read.office.today), key));
    const row = cell && ledgerRow(cell, read);
    if (row && !read.ledger.some((entry) => entry.key === row.key)) {
      const values = encodeLedger(read.place, [row]);
      ports.workbook.writeBlock(read.place, { row: read.nextRow, column: 1, values });
      ports.workbook.flush();
    }
    return readWhatsappReminders(ports, read.office);
  });
}

function owedCells({ decision, office }: ReminderReading): readonly ComplianceCell[] {
  return decision.matrix.cells.filter((cell) => {
    const { period, due } = cell.expected.obligationPeriod;
    if (!isStillOpen(cell) || isInClosedYear(cell, office)) return false;
    return period.end < office.today && daysBetween(due, office.today) <= lookBackDays;
  });
}

function isInClosedYear({ expected }: ComplianceCell, { settings }: ReminderReading['office']): boolean {
  return settings.closedYears.has(yearOfPeriod(expected.obligationPeriod.period));
}

function reminderOf(cell: ComplianceCell, read: ReminderReading): WhatsappReminder {
  const { office, contacts, ledger, linkOf } = read;
  const { profile } = office.settings;
  if (profile === null) throw new RangeError('no profile');
  const { unit, obligationPeriod } = cell.expected;
  const { obligation, period } = obligationPeriod;
  const row = office.unitRows.find(({ value }) => value.unit.code === unit.code)?.value;
  const url = row ? linkOf(obligation, row, period) : '';
  const text = whatsappReminder({ profile, cell, url, words: office.settings.texts });
  const contact = reachable(contacts.filter((known) => known.unit === unit.code));
  const before = ledger.filter((entry) => sameReport(entry.key, keyOf(cell, office.today))).pop();
  return {
    key: keyOf(cell, office.today),
    unit: unitTitle(unit, profile.terms),
    owed: `${obligation.name} ${periodText(period)}`,
    due: dueText(cell, office.today),
    recipient: contact === undefined ? '' : [contact.position, contact.name].filter(Boolean).join(', '),
    url: whatsappLink(contact?.phone ?? '', text),
    text,
    noted: before === undefined ? '' : sentOn(dateOf(before.at)),
  };
}

function reachable(contacts: readonly ContactRow[]): ContactRow | undefined {
  return contacts.find(({ phone, isMuted }) => !isMuted && whatsappNumber(phone) !== null);
}

function dueText(cell: ComplianceCell, today: PlainDate): string {
  const days = daysBetween(cell.expected.obligationPeriod.due, today);
  return dueInDays(-days);
}

function keyOf({ expected }: ComplianceCell, today: PlainDate): ReminderKey {
  const { obligation, period, due } = expected.obligationPeriod;
  return reminderKeyOf({
    obligationId: obligation.id,
    periodId: period.id,
    stage: daysBetween(due, today),
    unit: expected.unit.code,
    address: channel,
  });
}

/** The same report and channel, on any day. */
function sameReport(left: string, right: string): boolean {
  const parts = [left.split('|'), right.split('|')];
  const [one, other] = parts.map(([obligation, period, , unit, address]) =>
    [obligation, period, unit, address].join('|'),
  );
  return one === other;
}

function ledgerRow(cell: ComplianceCell, { office }: ReminderReading): LedgerRow {
  const { unit, obligationPeriod } = cell.expected;
  const { obligation, period, due } = obligationPeriod;
  return {
    key: keyOf(cell, office.today),
    at: office.now,
    state: 'sent',
    obligation: obligation.name,
    period: period.id,
    stage: stageLabel(daysBetween(due, office.today)),
    unit: unit.name,
    address: 'WhatsApp',
    closedAt: office.now,
    note: '',
  };
}
