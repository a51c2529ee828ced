// Which items of Tindak Lanjut the digest tells, and whose they are.
import type { UnitCode } from '../office/unit';
import { daysBetween, type PlainDate } from '../time/plain-date';
import type { FollowUp } from './follow-up';

/** How many days before its day an open item begins to stand in every digest. */
const DAYS_BEFORE = 3;

/** Open items of these owners that are due soon or overdue, earliest first. Items without a day are not reminded of. */
export function itemsToTell<Item extends Pick<FollowUp, 'owner' | 'due' | 'state'>>(
  items: readonly Item[],
  isOwner: (owner: string) => boolean,
  today: PlainDate,
): readonly Item[] {
  return items
    .filter(
      ({ owner, due, state }) =>
        (state === 'open' || state === 'answered') &&
        due !== null &&
        daysBetween(today, due) <= DAYS_BEFORE &&
        isOwner(owner),
    )
    .sort((left, right) => ((left.due ?? '') < (right.due ?? '') ? -1 : 1));
}

/** What a digest names, and what the one before it had as overdue already. */
export interface ToldItems<Item> {
  readonly named: readonly Item[];
  /** Only their number and the longest overdue are told; none, or two and more. */
  readonly still: readonly Item[];
}

/**
 * Items as `itemsToTell` gives them, for a digest: what was overdue when the last one left is no news, so several of those
 * are told in one line. `lastDigest` is its day, '' where none has left.
 */
export function splitTold<Item extends Pick<FollowUp, 'due'>>(
  items: readonly Item[],
  lastDigest: string,
): ToldItems<Item> {
  const still = items.filter(({ due }) => due !== null && due < lastDigest);
  return still.length < 2
    ? { named: items, still: [] }
    : { named: items.filter((item) => !still.includes(item)), still };
}

/** Whether an owner as written is the unit: its label begins with the code. */
export function isOwnedBy(owner: string, unit: UnitCode): boolean {
  return owner.split(' ')[0] === unit;
}

/** Whether an owner as written is no desa: somebody of the office, or nobody yet. */
export function isOfOffice(owner: string): boolean {
  return !/^\d{2}(?:\.\d{2}){2}\.\d{4}(?:\s|$)/u.test(owner);
}
