// Tells the sender of a returned or rejected report, exactly once.
import { isAddress } from '../../core/contacts/contact';
import { fingerprint } from '../../core/fingerprint';
import { DEFAULT_TERMS } from '../../core/obligations/obligation-rule';
import { type LedgerState, parseReminderKey, type ReminderKey } from '../../core/reminders/reminder-ledger';
import { dateOf, type PlainDate, type PlainDateTime, parsePlainDate } from '../../core/time/plain-date';
import { nthWorkingDayAfter } from '../../core/time/working-calendar';
import { reviewWords } from '../../messages/office/choice-words';
import { dayWords } from '../../messages/reports/reported-day';
import { type ReviewFacts, renderReviewEmail } from '../../messages/review/review-email';
import { type Told, toldByPerson } from '../../messages/review/review-text';
import type { ContactRow } from '../../tables/contacts/contact-table';
import { encodeLedger, type LedgerRow } from '../../tables/reminders/ledger-table';
import { flushOpened } from '../office/flush-opened';
import type { Ports } from '../ports';
import type { ReviewReading } from './read-review';
import type { ReviewedRow } from './review-rows';

/** Takes the place of the address in the key when a person has told the sender. */
const personally = 'whatsapp';

/** Whether the sender was told: nothing yet, or the state of the last mail. `sent` means told. */
export function toldState(reviewed: ReviewedRow, { ledger }: ReviewReading): LedgerState | 'nothing' {
  const stem = `${keyStem(reviewed)}|`;
  const states = new Map(
    ledger.filter(({ key }) => key.startsWith(stem)).map(({ key, state }) => [key, state]),
  );
  const found = [...states.values()];
  return (['sent', 'sending', 'failed'] as const).find((state) => found.includes(state)) ?? 'nothing';
}

/** The address that the sender gave, else that of the first contact of the unit that may be written to; '' if none. */
export function addressOf({ value, unit }: ReviewedRow, { contacts }: ReviewReading): string {
  if (isAddress(value.respondent)) return value.respondent.trim();
  return contactsOf(unit?.code, contacts).find(({ email }) => isAddress(email))?.email ?? '';
}

export function contactsOf(unit: string | undefined, contacts: readonly ContactRow[]): readonly ContactRow[] {
  return contacts.filter((contact) => contact.unit === unit && !contact.isMuted);
}

/** What mail and WhatsApp text say; null before the set-up, or for a report that was neither returned nor rejected. */
export function reviewFactsOf(
  { value, ...reviewed }: ReviewedRow,
  { office }: ReviewReading,
): ReviewFacts | null {
  const { profile } = office.settings;
  if (profile === null || (value.review !== 'needs-work' && value.review !== 'rejected')) return null;
  const words = dayWords[reviewed.obligation?.form ?? 'activity'];
  const date = parsePlainDate(value.submission.activityDate);
  return {
    profile,
    unitName: reviewed.unitName,
    obligationName: reviewed.obligation?.name ?? value.submission.obligation,
    day: date === null ? '' : `${words.noun} ${words.textOf(date)}`,
    decision: value.review,
    reason: value.reviewNote,
    editUrl: value.editUrl,
    lastDay: lastDayOf(value.returnedAt ?? office.now, reviewed.rule, office.calendar),
  };
}

function lastDayOf(
  returnedAt: PlainDateTime,
  rule: ReviewedRow['rule'],
  calendar: ReviewReading['office']['calendar'],
): PlainDate {
  return nthWorkingDayAfter(calendar, dateOf(returnedAt), (rule ?? DEFAULT_TERMS).correctionWindowDays);
}

/**
 * Mails the sender, at most once for each decision: its row in Pengingat is opened as "sedang dikirim" and flushed
 * before the mail leaves. A row that a killed execution leaves open is shown and never sent again. Returns the reading
 * with the new row.
 */
export function tellSender(
  ports: Pick<Ports, 'workbook' | 'mailer'>,
  reviewed: ReviewedRow,
  reading: ReviewReading,
): { readonly told: Told; readonly reading: ReviewReading } {
  const { workbook, mailer } = ports;
  const before = toldState(reviewed, reading);
  if (before === 'sent') return { told: 'before', reading };
  if (before === 'sending') return { told: 'uncertain', reading };
  const facts = reviewFactsOf(reviewed, reading);
  const to = addressOf(reviewed, reading);
  if (facts === null || to === '') return { told: 'no-address', reading };
  if (mailer.readRemainingQuota() < 1) return { told: 'no-quota', reading };
  const { office, ledgerPlace: place, nextLedgerRow: row } = reading;
  const opened = ledgerRow(reviewed, reading, { address: to, state: 'sending' });
  workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, [opened]) });
  flushOpened(ports, () => {
    const failed: LedgerRow = { ...opened, state: 'failed', closedAt: office.now };
    workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, [failed]) });
  });
  const { terms, name } = facts.profile;
  const note = mailer.send({ to, ...renderReviewEmail(facts), senderName: `${terms.office} ${name}` });
  const state = note === '' ? 'sent' : 'failed';
  const closed: LedgerRow = { ...opened, state, closedAt: office.now, note };
  workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, [closed]) });
  return { told: state, reading: withLedger(reading, closed) };
}

/** Notes that a person has told the sender; once, however often the button is pressed. */
export function noteSenderTold(
  { workbook }: Pick<Ports, 'workbook'>,
  reviewed: ReviewedRow,
  reading: ReviewReading,
): ReviewReading {
  if (toldState(reviewed, reading) === 'sent') return reading;
  const { ledgerPlace: place, nextLedgerRow: row } = reading;
  const noted = ledgerRow(reviewed, reading, { address: personally, state: 'sent' });
  workbook.writeBlock(place, { row, column: 1, values: encodeLedger(place, [noted]) });
  workbook.flush();
  return withLedger(reading, noted);
}

function withLedger(reading: ReviewReading, added: LedgerRow): ReviewReading {
  return {
    ...reading,
    ledger: [...reading.ledger, added],
    nextLedgerRow: reading.nextLedgerRow + 1,
  };
}

function ledgerRow(
  reviewed: ReviewedRow,
  { office }: ReviewReading,
  { address, state }: { readonly address: string; readonly state: LedgerState },
): LedgerRow {
  return {
    key: keyOf(reviewed, address),
    at: office.now,
    state,
    obligation: reviewed.obligation?.name ?? reviewed.value.submission.obligation,
    period: reviewed.period?.id ?? '',
    stage: reviewWords[reviewed.value.review],
    unit: reviewed.unit?.name ?? reviewed.unitName,
    address: address === personally ? toldByPerson : address,
    closedAt: state === 'sending' ? null : office.now,
    note: '',
  };
}

/**
 * A key of Pengingat: in place of the period it names report, decision, reason and the version that was judged. So the
 * sender hears of a decision once, and hears again when the report was edited and returned a second time.
 */
function keyStem({ id, value, unit, obligation }: ReviewedRow): string {
  const { review, reviewNote, updatedAt, hasReceipt, submission } = value;
  const version = updatedAt ?? (hasReceipt ? submission.submittedAt : '');
  const judged = fingerprint([id, review, reviewNote.trim(), version].join('|'));
  return [obligation?.id ?? 'laporan', `periksa-${judged}`, 0, unit?.code ?? '-'].join('|');
}

function keyOf(reviewed: ReviewedRow, address: string): ReminderKey {
  const key = parseReminderKey(`${keyStem(reviewed)}|${address.toLowerCase().replace(/[|\s]/gu, '_')}`);
  if (key === null) throw new RangeError('no key for a review mail');
  return key;
}
