// Gathers reminders into one mail per address, in sending order.
import type { ComplianceCell } from '../compliance/compliance-cell';
import type { Contact } from '../contacts/contact';
import { compareTexts, sortText } from '../text-order';
import type { PlainDate } from '../time/plain-date';
import type { ReminderKey } from './reminder-ledger';

/** One outstanding report in a mail. */
export interface ReminderItem {
  readonly key: ReminderKey;
  readonly cell: ComplianceCell;
  /** Days from due: −7 … +7; in a thanks the periods on time in a row. */
  readonly stage: number;
}

/** `unit`: to those who owe. `camat`: the list of who is missing. `thanks`: to those who stay on time. */
type ReminderAudience = 'unit' | 'camat' | 'thanks';

/** One mail to one address with everything that address has outstanding; never a second address in it. */
export interface ReminderMail {
  readonly address: string;
  readonly audience: ReminderAudience;
  /** The contacts behind the address: one person may serve two units. */
  readonly recipients: readonly Contact[];
  /** Overdue first, then due soonest, then by unit name. */
  readonly items: readonly ReminderItem[];
}

/** Why a mail waits. */
export type HoldReason = 'quota' | 'outside-hours' | 'day-off';

/** The day a mail may go instead of now, and why. */
export interface Hold {
  readonly day: PlainDate;
  readonly reason: HoldReason;
}

/** An item on its way to a contact. */
export interface AddressedItem extends ReminderItem {
  readonly audience: ReminderAudience;
  readonly contact: Contact;
  readonly hold: Hold | null;
  /** When the address was last written to about this report, '' if never. */
  readonly lastAt: string;
}

/**
 * Gathers what goes to one address into one mail. The camat's comes first, then overdue, then due soonest, thanks
 * last. Among equals those never written to come first, then those who have waited longest, so that a small quota
 * doesn't leave out the same units at every stage.
 */
export function mailsOf(items: readonly AddressedItem[]): ReminderMail[] {
  const itemsByMail = new Map<string, AddressedItem[]>();
  for (const item of items) {
    const name = `${item.audience}|${addressOf(item.contact)}`;
    const known = itemsByMail.get(name);
    if (known) known.push(item);
    else itemsByMail.set(name, [item]);
  }
  return [...itemsByMail.values()]
    .map((ofOne) => ofOne.sort((left, right) => compareTexts(itemRank(left), itemRank(right))))
    .map((ofOne) => ({ mail: mailOf(ofOne), rank: rankOf(ofOne) }))
    .sort((left, right) => compareTexts(left.rank, right.rank))
    .map(({ mail }) => mail);
}

/** Addresses are compared without regard to capitals and spaces around them. */
export function addressOf(contact: Contact): string {
  return contact.email.trim().toLowerCase();
}

function mailOf(sorted: readonly AddressedItem[]): ReminderMail {
  const [first] = sorted;
  if (first === undefined) throw new RangeError('A mail needs an item');
  return {
    address: addressOf(first.contact),
    audience: first.audience,
    recipients: [...new Set(sorted.map(({ contact }) => contact))],
    items: sorted.map(({ key, cell, stage }) => ({ key, cell, stage })),
  };
}

const audienceRanks = { camat: 'a', unit: 'b', thanks: 'c' } as const satisfies Record<
  ReminderAudience,
  string
>;

function rankOf(sorted: readonly AddressedItem[]): string {
  const [mostUrgent] = sorted;
  if (mostUrgent === undefined) return '';
  const { audience, lastAt, contact } = mostUrgent;
  const [urgency, due, ...rest] = itemRankParts(mostUrgent);
  return sortText(audienceRanks[audience], urgency, due, lastAt, ...rest, addressOf(contact));
}

function itemRank(item: ReminderItem): string {
  return sortText(...itemRankParts(item));
}

/** Sorts overdue before due, then by deadline, then by unit. */
function itemRankParts({ cell }: ReminderItem): [string, string, ...string[]] {
  const { unit, obligationPeriod } = cell.expected;
  const urgency = cell.isClosed ? 'a-overdue' : 'b-due';
  return [urgency, obligationPeriod.due, unit.name, unit.code, obligationPeriod.obligation.id];
}
