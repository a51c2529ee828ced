// Decides who gets a receipt for what, now or with the next morning's run.
import { isAddress } from '../../core/contacts/contact';
import { DEFAULT_REMINDER_POLICY } from '../../core/reminders/reminder-policy';
import { dailyQuotaOf, reserveOf } from '../../core/reminders/reminder-ration';
import { markReceipt, planReceipts } from '../../core/reports/receipt';
import type { ContactRow } from '../../tables/contacts/contact-table';
import type { ReportRow } from '../../tables/reports/report-table';
import { type Office, readContacts } from '../office/read-office';
import type { Ports } from '../ports';

/** Receipts of one run: a sweep after an outage must leave time for everything else. */
const mostReceipts = 20;

/** What is known before the first row is written. */
interface ReceiptPlan {
  /** The row with the mark that its receipt leaves, or the row itself where nobody can be told. */
  readonly marked: (row: ReportRow) => ReportRow;
  /** Ids of the reports whose receipts leave now, with the address of each. */
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * Plans the receipts of these reports, in their order: above the reserve of the quota only, and a few a day for each
 * unit and address (docs/adr/0048). At most two reads, none where nobody can be told.
 */
export function planReceiptsOf(
  ports: Pick<Ports, 'workbook' | 'mailer'>,
  office: Office,
  told: readonly ReportRow[],
): ReceiptPlan {
  const contacts = told.some(needsContact) ? readContacts(ports, office).contacts : [];
  const targetOf = targetReader(office, contacts);
  const reachable = told.filter((row) => targetOf(row).to !== '');
  const budget = reachable.length === 0 ? 0 : Math.min(mostReceipts, freeMails(ports));
  const leaving = planReceipts({
    asked: reachable.map((row) => targetOf(row).name),
    sentToday: sentToday(office, targetOf),
    budget,
  });
  const now = new Map(reachable.map((row, index) => [row.submission.id, leaving[index] === true]));
  const addresses = new Map(
    reachable
      .filter((row) => now.get(row.submission.id) === true)
      .map((row) => [row.submission.id, targetOf(row).to]),
  );
  return {
    addresses,
    marked: (row) => {
      const leavesNow = now.get(row.submission.id);
      if (leavesNow === undefined) return row;
      return { ...row, receipt: markReceipt(row.receipt, { today: office.today, leavesNow }) };
    },
  };
}

/** Whether a report waits to be told of in the morning. */
export function hasWaitingReceipts({ reportRows }: Office): boolean {
  return reportRows.some(({ value }) => value.receipt?.waits === true);
}

/** Mails that may leave now without touching the reserve. */
export function freeMails({ mailer }: Pick<Ports, 'mailer'>): number {
  const remaining = mailer.readRemainingQuota();
  return Math.max(0, remaining - reserveOf(dailyQuotaOf(remaining), DEFAULT_REMINDER_POLICY.reserveShare));
}

function needsContact({ respondent, submission }: ReportRow): boolean {
  return respondent === '' && submission.unit !== '';
}

/** To whom a receipt goes, and the unit and address as one name. */
interface ReceiptTarget {
  /** '' if nobody can be told. */
  readonly to: string;
  readonly name: string;
}

/** The address that the sender gave, or else the first contact of the unit with an address. */
export function targetReader({ readUnit }: Office, contacts: readonly ContactRow[]) {
  return ({ submission, respondent }: ReportRow): ReceiptTarget => {
    const unit = readUnit(submission.unit);
    const code = unit.ok ? unit.value : null;
    const reachable = contacts.find((contact) => contact.unit === code && isAddress(contact.email));
    const to = respondent === '' ? (reachable?.email ?? '') : respondent;
    return { to, name: `${code ?? submission.unit}|${to.trim().toLowerCase()}` };
  };
}

function sentToday(
  { reportRows, today }: Office,
  targetOf: (row: ReportRow) => ReceiptTarget,
): ReadonlyMap<string, number> {
  const sent = new Map<string, number>();
  for (const { value } of reportRows) {
    if (value.receipt?.day !== today) continue;
    const { name } = targetOf(value);
    sent.set(name, (sent.get(name) ?? 0) + value.receipt.sent);
  }
  return sent;
}
