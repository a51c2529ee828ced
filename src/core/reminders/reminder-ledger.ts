// The ledger of reminders: which have left, which may be tried again.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import type { PeriodId } from '../time/period';
import { dateOf, daysBetween, minutesBetween, type PlainDate, type PlainDateTime } from '../time/plain-date';

declare const reminderKeyBrand: unique symbol;

/** `obligation|period|stage|unit|address`: a reminder's identity, so that a second run cannot send it again. */
export type ReminderKey = string & { readonly [reminderKeyBrand]: true };

/** Sedang dikirim (written before sending), terkirim, gagal. */
export const LEDGER_STATES = ['sending', 'sent', 'failed'] as const;

export type LedgerState = (typeof LEDGER_STATES)[number];

/** Why Google did not take a mail: the address is wrong, the day's quota was used up, or anything else. */
export type SendFailure = 'address' | 'quota' | 'service';

/**
 * One row of the Pengingat tab, written for each attempt. Of several rows with one key the first that did not fail
 * counts, else the last.
 */
export interface LedgerEntry {
  readonly key: ReminderKey;
  readonly state: LedgerState;
  readonly at: PlainDateTime;
  /** Of a failed attempt; absent counts as `service`. */
  readonly failure?: SendFailure;
}

/** "Sedang dikirim" older than this is shown to staff, never re-sent by itself: nobody knows whether it left. */
const STUCK_AFTER_MINUTES = 30;

/** A mail that Google refused this often for no known reason is left to a person. */
export const MOST_ATTEMPTS = 3;

/** A failure is shown to staff for as long as its stage may still be sent: the look-back of the reminders. */
const SHOWN_DAYS = 7;

/** Makes the key. The stage is in days from due, with its sign (`-3`, `0`, `+7`); the address in lower case. */
export function reminderKeyOf(parts: {
  readonly obligationId: ObligationId;
  readonly periodId: PeriodId;
  readonly stage: number;
  readonly unit: UnitCode;
  readonly address: string;
}): ReminderKey {
  const stage = parts.stage > 0 ? `+${parts.stage}` : String(parts.stage);
  const address = parts.address.trim().toLowerCase();
  return [parts.obligationId, parts.periodId, stage, parts.unit, address].join('|') as ReminderKey;
}

/** Makes the key of a thanks for a number of periods on time in a row, completed by the period: stage `x3`. */
export function thanksKeyOf(parts: Omit<Parameters<typeof reminderKeyOf>[0], 'stage'>, periods: number) {
  const key = reminderKeyOf({ ...parts, stage: 0 }).split('|');
  return [...key.slice(0, 2), `x${periods}`, ...key.slice(3)].join('|') as ReminderKey;
}

/** The key of the camat's digest of a day; it does not depend on the camat's address. */
export function digestKeyOf(day: PlainDate): ReminderKey {
  return `${DIGEST}|${day}|0|kantor|${CAMAT}` as ReminderKey;
}

/** The key of the mail that sums up the receipts of a day to an address, under the unit of its first report. */
export function receiptsKeyOf(day: PlainDate, unit: string, address: string): ReminderKey {
  const [place, to] = [unit, address].map((text) => text.trim().toLowerCase().replace(/[|\s]/gu, '_'));
  return `tanda-terima|${day}|0|${place || '-'}|${to}` as ReminderKey;
}

/** The key of an announcement of a visit to a member of its team: with its day, so that a moved visit is a new one. */
export function visitKeyOf(parts: {
  readonly number: string;
  readonly date: PlainDate;
  readonly stage: number;
  readonly address: string;
}): ReminderKey {
  const [number, address] = [parts.number, parts.address].map((text) =>
    text.trim().toLowerCase().replace(/[|\s]/gu, '_'),
  );
  return `kunjungan|${number || '-'}|${parts.stage}|${parts.date}|${address}` as ReminderKey;
}

/** The key of a notice of a finding to an address of its desa: the subject's parts stand where those of other keys do. */
export function findingNoticeKeyOf(parts: {
  readonly subject: string;
  readonly stage: number;
  readonly address: string;
}): ReminderKey {
  const [, unit = '', obligation = '', period = ''] = parts.subject.split('|');
  const address = parts.address.trim().toLowerCase();
  return `temuan|${obligation}~${period}|${parts.stage}|${unit}|${address}` as ReminderKey;
}

/** The key of an item of Tindak Lanjut that a mail tells; the subject stands for the item and its day. */
export function followUpKeyOf(parts: {
  readonly subject: string;
  readonly stage: number;
  readonly unit: UnitCode;
  readonly address: string;
}): ReminderKey {
  const stage = parts.stage > 0 ? `+${parts.stage}` : String(parts.stage);
  const address = parts.address.trim().toLowerCase();
  return `tindak-lanjut|${parts.subject}|${stage}|${parts.unit}|${address}` as ReminderKey;
}

/** Whether a key is that of a digest. */
export function isDigest(key: ReminderKey): boolean {
  return key.startsWith(`${DIGEST}|`);
}

const DIGEST = 'ringkasan-camat';
const CAMAT = 'camat';

/** The last day whose digest has left, '' if none has; one that is only "sedang dikirim" may not have left. */
export function lastDigestDay(ledger: readonly LedgerEntry[]): string {
  return ledger.reduce((last, { key, state }) => {
    const [kind, day = ''] = key.split('|');
    return kind === DIGEST && state === 'sent' && day > last ? day : last;
  }, '');
}

/** Reads a key back from the ledger; null unless it has its five parts. An address may not hold the separator. */
export function parseReminderKey(text: string): ReminderKey | null {
  return /^[a-z0-9-]+\|[^|]+\|(0|[+-]\d+|x\d+)\|[^|]+\|[^|\s]+$/.test(text) ? (text as ReminderKey) : null;
}

/**
 * The keys that must not be sent (again): in any state but failed; failed at an address that Google refuses; failed
 * three times for no known reason. A used-up quota is no attempt.
 */
export function spentKeys(ledger: readonly LedgerEntry[]): ReadonlySet<ReminderKey> {
  const standing = [...standingByKey(ledger).values()];
  const isTired = triedOften(ledger);
  return new Set(
    standing
      .filter((entry) => entry.state !== 'failed' || entry.failure === 'address' || isTired(entry))
      .map(({ key }) => key),
  );
}

/** Failures of the last days: those that will be tried again, and those that a person has to look at. */
export function recentFailures(
  ledger: readonly LedgerEntry[],
  now: PlainDateTime,
): { readonly retried: LedgerEntry[]; readonly givenUp: LedgerEntry[] } {
  const isTired = triedOften(ledger);
  const failed = [...standingByKey(ledger).values()].filter(
    ({ state, failure, at }) =>
      state === 'failed' && failure !== 'address' && daysBetween(dateOf(at), dateOf(now)) <= SHOWN_DAYS,
  );
  return { retried: failed.filter((entry) => !isTired(entry)), givenUp: failed.filter(isTired) };
}

/** Addresses to which Google refused the last mail as invalid: not tried again until Kontak names another. */
export function refusedAddresses(ledger: readonly LedgerEntry[]): ReadonlySet<string> {
  const latest = new Map(ledger.map((entry) => [targetOf(entry.key), entry]));
  return new Set(
    [...latest].flatMap(([address, { state, failure }]) =>
      state === 'failed' && failure === 'address' ? [address] : [],
    ),
  );
}

/** Whether Google refused the camat's address, in the last digest or in the last list of who is missing. */
export function isCamatRefused(ledger: readonly LedgerEntry[], address: string): boolean {
  const refused = refusedAddresses(ledger);
  return refused.has(CAMAT) || refused.has(address.trim().toLowerCase());
}

/** When each address was last written to about a unit's report, at any stage; by `keyWithoutStage`. */
export function lastWrittenAt(ledger: readonly LedgerEntry[]): ReadonlyMap<string, PlainDateTime> {
  return new Map(
    ledger.filter(({ state }) => state !== 'failed').map(({ key, at }) => [keyWithoutStage(key), at]),
  );
}

/** The same report and address, at any stage. */
export function keyWithoutStage(key: ReminderKey): string {
  const [obligation, period, , unit, address] = key.split('|');
  return [obligation, period, unit, address].join('|');
}

/** How often each key has failed; a used-up quota is no attempt. */
export function failedAttempts(ledger: readonly LedgerEntry[]): ReadonlyMap<ReminderKey, number> {
  const failures = new Map<ReminderKey, number>();
  for (const { key, state, failure } of ledger)
    if (state === 'failed' && failure !== 'quota') failures.set(key, (failures.get(key) ?? 0) + 1);
  return failures;
}

/** Whether the key of an entry has failed too often to be tried again. */
function triedOften(ledger: readonly LedgerEntry[]): (entry: LedgerEntry) => boolean {
  const failures = failedAttempts(ledger);
  return ({ key }) => (failures.get(key) ?? 0) >= MOST_ATTEMPTS;
}

/** The address in a key. */
export function targetOf(key: ReminderKey): string {
  return key.split('|')[4] ?? '';
}

/** Entries left in "sedang dikirim" for more than 30 minutes. */
export function stuckEntries(ledger: readonly LedgerEntry[], now: PlainDateTime): LedgerEntry[] {
  return [...standingByKey(ledger).values()].filter(
    ({ state, at }) => state === 'sending' && minutesBetween(at, now) > STUCK_AFTER_MINUTES,
  );
}

/** A failure never hides a mail that left, even when staff sort the tab or copy an old row below a newer one. */
function standingByKey(ledger: readonly LedgerEntry[]): ReadonlyMap<ReminderKey, LedgerEntry> {
  const standing = new Map<ReminderKey, LedgerEntry>();
  for (const entry of ledger) {
    const known = standing.get(entry.key);
    if (known === undefined || known.state === 'failed') standing.set(entry.key, entry);
  }
  return standing;
}
