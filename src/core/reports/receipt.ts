// Which receipts leave at once, and which are told together the next morning.
import type { PlainDate } from '../time/plain-date';

/** Receipts that one address gets for one unit in a day: a burst of submissions must not use up the day's mails. */
export const MOST_RECEIPTS_A_DAY = 3;

/** What is kept beside a report about its receipts. */
export interface ReceiptMark {
  /** The day of the latest sending that asked for a receipt. */
  readonly day: PlainDate;
  /** Receipts about it that left on that day. */
  readonly sent: number;
  /** Its latest sending has had no receipt: the next morning's run sums it up with others. */
  readonly waits: boolean;
}

/** Receipts of one unit to one address. */
interface ReceiptTargets {
  /** The targets asked for, in the order of receipt. */
  readonly asked: readonly string[];
  /** How many receipts each target has had today. */
  readonly sentToday: ReadonlyMap<string, number>;
  /** How many mails may leave now. */
  readonly budget: number;
}

/** For each that is asked, whether its receipt leaves now: the first ones of each target, as many as the budget allows. */
export function planReceipts({ asked, sentToday, budget }: ReceiptTargets): readonly boolean[] {
  const sent = new Map(sentToday);
  let left = budget;
  return asked.map((target) => {
    const known = sent.get(target) ?? 0;
    if (known >= MOST_RECEIPTS_A_DAY || left <= 0) return false;
    sent.set(target, known + 1);
    left -= 1;
    return true;
  });
}

/** The mark of a report whose latest sending asked for a receipt today. */
export function markReceipt(
  known: ReceiptMark | null,
  { today, leavesNow }: { readonly today: PlainDate; readonly leavesNow: boolean },
): ReceiptMark {
  const sent = known?.day === today ? known.sent : 0;
  return { day: today, sent: leavesNow ? sent + 1 : sent, waits: !leavesNow };
}
