// The years whose holidays an office should know by now.
import { monthOf, yearOf } from '../../core/time/plain-date';
import type { Office } from '../office/read-office';

/** The decree on the next year mostly comes out in this month. */
const monthOfDecree = 10;

/** Those of this year, and from October on of the next, that have no holiday in Libur; ascending. */
export function yearsWithoutHolidays({
  today,
  calendar,
}: Pick<Office, 'today' | 'calendar'>): readonly number[] {
  const year = yearOf(today);
  const inSight = monthOf(today) >= monthOfDecree ? [year, year + 1] : [year];
  return inSight.filter((one) => !calendar.filledYears.has(one));
}
