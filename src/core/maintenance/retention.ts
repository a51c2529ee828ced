// The day before which a record has been kept long enough.
import { dayOf, daysInMonth, makePlainDate, monthOf, type PlainDate, yearOf } from '../time/plain-date';

/**
 * The same day that many months earlier, or the last day of a shorter month; older records have been kept long
 * enough.
 */
export function monthsBefore(date: PlainDate, months: number): PlainDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 - months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return makePlainDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}
