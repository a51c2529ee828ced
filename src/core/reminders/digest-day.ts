// On which day does the camat get the digest?
import { addDays, dayOfWeek, laterOf, type PlainDate } from '../time/plain-date';

/**
 * The latest digest day up to today: every Monday, and the day after every deadline. A run that was missed is so made
 * up for by the next one, with one digest however many days were missed.
 */
export function digestDayUpTo(today: PlainDate, deadlines: readonly PlainDate[]): PlainDate {
  const monday = addDays(today, 1 - dayOfWeek(today));
  return deadlines
    .map((due) => addDays(due, 1))
    .filter((day) => day <= today)
    .reduce(laterOf, monday);
}
