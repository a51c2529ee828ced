// Sorts follow-ups by what is to be looked at first.
import { addDays, type PlainDate } from '../time/plain-date';
import type { FollowUp } from './follow-up';

/** Overdue, due within thirty days, later, without a day; closed in the last thirty days. */
export const FOLLOW_UP_GROUPS = ['overdue', 'soon', 'later', 'undated', 'closed'] as const;

export type FollowUpGroup = (typeof FOLLOW_UP_GROUPS)[number];

/** Days that count as soon; a closed item is shown for as long. */
const DAYS_SHOWN = 30;

/** Null: closed long ago, or without saying when, or without a text. */
export function followUpGroup(
  { text, state, due, closedOn }: Pick<FollowUp, 'text' | 'state' | 'due' | 'closedOn'>,
  today: PlainDate,
): FollowUpGroup | null {
  if (text === '') return null;
  if (state === 'done' || state === 'cancelled')
    return closedOn !== null && closedOn >= addDays(today, -DAYS_SHOWN) ? 'closed' : null;
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  return due <= addDays(today, DAYS_SHOWN) ? 'soon' : 'later';
}

/** The group's rows, the earliest day first; closed ones the latest first. */
export function sortGroup<Row extends Pick<FollowUp, 'due' | 'closedOn'>>(
  rows: readonly Row[],
  group: FollowUpGroup,
): readonly Row[] {
  const rank = ({ due, closedOn }: Row): string => (group === 'closed' ? closedOn : due) ?? '';
  const sorted = [...rows].sort((left, right) =>
    rank(left) < rank(right) ? -1 : rank(left) > rank(right) ? 1 : 0,
  );
  return group === 'closed' ? sorted.reverse() : sorted;
}
