// Sends mails, each exactly once, even when the execution dies midway.

import { failedAttempts, type LedgerEntry, type SendFailure } from '../../core/reminders/reminder-ledger';
import type { PlainDateTime } from '../../core/time/plain-date';
import type { EmailBody } from '../../messages/email-page';
import { failureNote, failureOfText } from '../../messages/reminders/send-failure-text';
import { encodeLedger, type LedgerRow } from '../../tables/reminders/ledger-table';
import { flushOpened } from '../office/flush-opened';
import type { Office } from '../office/read-office';
import type { Ports, TabPlace } from '../ports';
import { quotaZone } from './quota-window';

/** Mails whose ledger rows are opened and closed together; rows that a killed run leaves open are shown, never resent. */
export const batchSize = 25;

/** One mail to one address, with what it adds to Pengingat. */
export interface Parcel {
  readonly to: string;
  readonly body: EmailBody;
  readonly rows: readonly Omit<LedgerRow, 'at' | 'state' | 'closedAt' | 'note' | 'failure'>[];
}

/** What became of one mail; `quota`: it waits for a day with quota. */
type Outcome = 'sent' | SendFailure;

interface Sending {
  readonly office: Office;
  readonly parcels: readonly Parcel[];
  readonly ledger: readonly LedgerEntry[];
  /** The tab Pengingat, and its first free row. */
  readonly place: TabPlace;
  readonly nextRow: number;
  /** Asked before every batch but the first. */
  readonly isTimeLeft: () => boolean;
  /** Writes what goes with the opened rows of a batch, or takes it back when no mail of the batch could leave. */
  readonly writeAlso?: (isOpened: boolean) => void;
}

interface Sent {
  readonly outcomes: readonly Outcome[];
  /** UTC, moments after the first mail was sent; null if none was. */
  readonly openedAt: PlainDateTime | null;
}

/**
 * Sends in batches: the rows of a batch are in the workbook as "sedang dikirim" before its first mail leaves, and are
 * closed by the write that opens the next batch, or at the end. Once Google says that the quota is used up, the rest of
 * the batch is not tried and no other batch begins.
 */
export function sendParcels(ports: Pick<Ports, 'workbook' | 'mailer' | 'clock'>, sending: Sending): Sent {
  const { workbook } = ports;
  const { office, parcels, place, isTimeLeft } = sending;
  const outcomes: Outcome[] = [];
  let openedAt: PlainDateTime | null = null;
  let row = sending.nextRow;
  let closed: readonly LedgerRow[] = [];
  const write = (opened: readonly LedgerRow[]): void => {
    workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, [...closed, ...opened]) });
    row += closed.length;
  };
  for (let first = 0; first < parcels.length; first += batchSize) {
    if (first > 0 && (outcomes.includes('quota') || !isTimeLeft())) break;
    const batch = parcels.slice(first, first + batchSize).map((parcel) => ({
      parcel,
      opened: parcel.rows.map(
        (entry): LedgerRow => ({ ...entry, at: office.now, state: 'sending', closedAt: null, note: '' }),
      ),
    }));
    write(batch.flatMap(({ opened }) => opened));
    sending.writeAlso?.(true);
    flushOpened(ports, () => {
      const failed = batch.flatMap(({ opened }) => opened.map((entry) => failedRow(entry, sending)));
      workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, failed) });
      sending.writeAlso?.(false);
    });
    const result = sendBatch(ports, sending, batch);
    closed = result.closed;
    openedAt ??= result.openedAt;
    outcomes.push(...result.outcomes);
  }
  if (closed.length > 0) write([]);
  return { outcomes, openedAt };
}

/** The row of a mail that was not even tried. */
function failedRow(opened: LedgerRow, { office, ledger }: Sending): LedgerRow {
  const attempt = (failedAttempts(ledger).get(opened.key) ?? 0) + 1;
  return { ...opened, state: 'failed', closedAt: office.now, note: failureNote('service', attempt, '') };
}

function sendBatch(
  { mailer, clock }: Pick<Ports, 'mailer' | 'clock'>,
  { office, ledger }: Sending,
  batch: readonly { readonly parcel: Parcel; readonly opened: readonly LedgerRow[] }[],
): Sent & { readonly closed: readonly LedgerRow[] } {
  const { profile } = office.settings;
  const senderName = profile === null ? '' : `${profile.terms.office} ${profile.name}`;
  const attempts = failedAttempts(ledger);
  const outcomes: Outcome[] = [];
  let openedAt: PlainDateTime | null = null;
  const closed = batch.flatMap(({ parcel: { to, body }, opened }) => {
    const isOver = outcomes.includes('quota');
    const refusal = isOver ? '' : mailer.send({ to, ...body, senderName });
    const outcome = isOver ? 'quota' : refusal === '' ? 'sent' : failureOfText(refusal);
    outcomes.push(outcome);
    if (outcome === 'sent') openedAt ??= clock.now(quotaZone);
    return opened.map((entry): LedgerRow => {
      const closing = { ...entry, closedAt: office.now };
      if (outcome === 'sent') return { ...closing, state: 'sent' };
      const note = failureNote(outcome, (attempts.get(entry.key) ?? 0) + 1, refusal);
      return { ...closing, state: 'failed', note };
    });
  });
  return { outcomes, openedAt, closed };
}
