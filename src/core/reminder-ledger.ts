// Which reminders have gone out?

import type { ObligationId } from './obligation';
import type { PeriodId } from './period';
import { minutesBetween, type PlainDateTime } from './plain-date';
import type { UnitCode } from './unit';

declare const reminderKeyBrand: unique symbol;

/** `obligation|period|stage|unit|address`: a reminder's identity, so that a second run cannot send it again. */
export type ReminderKey = string & { readonly [reminderKeyBrand]: true };

/** Sedang dikirim (written before sending), terkirim, gagal. */
export type LedgerState = 'sending' | 'sent' | 'failed';

/** One row of the Pengingat tab; of several rows with one key the last written counts. */
export interface LedgerEntry {
  readonly key: ReminderKey;
  readonly state: LedgerState;
  readonly at: PlainDateTime;
}

/** "Sedang dikirim" older than this is shown to staff, never re-sent by itself: nobody knows whether it left. */
export const STUCK_AFTER_MINUTES = 30;

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

/** Reads a key back from the ledger; null unless it has its five parts. An address may not hold the separator. */
export function parseReminderKey(text: string): ReminderKey | null {
  return /^[a-z0-9-]+\|[^|]+\|(0|[+-]\d+)\|[^|]+\|[^|\s]+$/.test(text) ? (text as ReminderKey) : null;
}

/** The keys that must not be sent again: in any state but failed. */
export function spentKeys(ledger: readonly LedgerEntry[]): ReadonlySet<ReminderKey> {
  const latest = [...latestByKey(ledger).values()];
  return new Set(latest.filter(({ state }) => state !== 'failed').map(({ key }) => key));
}

/** Entries left in "sedang dikirim" for more than 30 minutes. */
export function stuckEntries(ledger: readonly LedgerEntry[], now: PlainDateTime): LedgerEntry[] {
  return [...latestByKey(ledger).values()].filter(
    ({ state, at }) => state === 'sending' && minutesBetween(at, now) > STUCK_AFTER_MINUTES,
  );
}

function latestByKey(ledger: readonly LedgerEntry[]): ReadonlyMap<ReminderKey, LedgerEntry> {
  return new Map(ledger.map((entry) => [entry.key, entry]));
}
