// Which items of Tindak Lanjut the digest tells, and whose they are.
import type { UnitCode } from '../office/unit';
import { daysBetween, type PlainDate } from '../time/plain-date';
import type { FollowUp } from './follow-up';

/** From so many days before its day on an open item stands in every digest. */
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

/** Whether an owner as written is the unit: its label begins with the code. */
export function isOwnedBy(owner: string, unit: UnitCode): boolean {
  return owner.split(' ')[0] === unit;
}

/** Whether an owner as written is no desa: somebody of the office, or nobody yet. */
export function isOfOffice(owner: string): boolean {
  return !/^\d{2}(?:\.\d{2}){2}\.\d{4}(?:\s|$)/u.test(owner);
}
