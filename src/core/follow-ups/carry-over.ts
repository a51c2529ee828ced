// What a meeting takes over from those before it.
import { addDays, type PlainDate } from '../time/plain-date';
import type { FollowUp } from './follow-up';

/** How many days after the meeting an open item may fall due and still be shown. */
const DAYS_AHEAD = 30;

export interface CarriedOver<Item> {
  /** Overdue, without a day, or due soon; earliest first, those without a day last. */
  readonly shown: readonly Item[];
  /** Not due for a while: only their number is told. */
  readonly others: number;
}

/** Sorts open items by what the meeting on that day has to look at. Closed items are left out. */
export function carryOver<Item extends Pick<FollowUp, 'state' | 'due'>>(
  items: readonly Item[],
  date: PlainDate,
): CarriedOver<Item> {
  const open = items.filter(({ state }) => state === 'open' || state === 'answered');
  const horizon = addDays(date, DAYS_AHEAD);
  const shown = open.filter(({ due }) => due === null || due <= horizon);
  return {
    shown: [...shown].sort((left, right) => ((left.due ?? '9999') < (right.due ?? '9999') ? -1 : 1)),
    others: open.length - shown.length,
  };
}
