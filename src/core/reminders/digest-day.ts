// The days on which the camat gets the digest.
import { addDays, dayOfWeek, laterOf, type PlainDate } from '../time/plain-date';

/**
 * The latest digest day up to today: every Monday, and the day after every deadline. The next run therefore makes up
 * for missed ones, with a single digest.
 */
export function digestDayUpTo(today: PlainDate, deadlines: readonly PlainDate[]): PlainDate {
  const monday = addDays(today, 1 - dayOfWeek(today));
  return deadlines
    .map((due) => addDays(due, 1))
    .filter((day) => day <= today)
    .reduce(laterOf, monday);
}
