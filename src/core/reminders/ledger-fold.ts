// Which rows of Pengingat no run needs any more.
import { addDays, dateOf, type PlainDate } from '../time/plain-date';
import { isDigest, type LedgerEntry, refusedAddresses, targetOf } from './reminder-ledger';

/** Longer than any look-back: reminders look back 7 days, Periksa laporan 31. */
const DAYS_KEPT = 60;

/** Of periods longer than a month, whose stages may come again when a deadline moves. */
const DAYS_KEPT_LONG = 400;

/**
 * The entries that may leave the tab. Kept, however old: what is still being sent, the last refusal of an address, and
 * the last digest that left.
 */
export function foldable(ledger: readonly LedgerEntry[], today: PlainDate): readonly LedgerEntry[] {
  const refused = refusedAddresses(ledger);
  const lastByAddress = new Map(ledger.map((entry) => [targetOf(entry.key), entry]));
  const digests = ledger.filter(({ key, state }) => isDigest(key) && state === 'sent');
  const lastDigest = digests[digests.length - 1];
  return ledger.filter((entry) => {
    const address = targetOf(entry.key);
    const isRefusal = refused.has(address) && lastByAddress.get(address) === entry;
    const before = addDays(today, -daysKept(entry));
    return dateOf(entry.at) < before && entry.state !== 'sending' && !isRefusal && entry !== lastDigest;
  });
}

/** Quarters, half-years, years and campaigns are kept longer; a digest's and a receipt's "period" is a day. */
function daysKept({ key }: LedgerEntry): number {
  const period = key.split('|')[1] ?? '';
  return /^\d{4}(?:-[QS]\d)?$|--/u.test(period) ? DAYS_KEPT_LONG : DAYS_KEPT;
}
