// The days that Kepatuhan computes.
import type { Obligation } from '../obligations/obligation';
import { earlierOf, laterOf, makePlainDate, type PlainDate, yearOf } from '../time/plain-date';

/** Whole years before the current one that are still computed. */
const yearsLookedBack = 2;

/**
 * From the earliest obligation, at most two whole years back, to today. With `sinceYear`, an older year that is to be
 * closed, from its first day.
 */
export function daysCovered(
  obligations: readonly Obligation[],
  today: PlainDate,
  sinceYear: number = yearOf(today),
): { readonly from: PlainDate; readonly to: PlainDate } {
  const oldest = makePlainDate(Math.min(yearOf(today) - yearsLookedBack, sinceYear), 1, 1);
  const first = obligations.reduce<PlainDate>((earliest, { start }) => earlierOf(earliest, start), today);
  return { from: laterOf(oldest, first), to: today };
}
