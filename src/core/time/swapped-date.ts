// A day whose day and month somebody may have meant the other way round.
import { dayOf, monthOf, type PlainDate, plainDateOf, yearOf } from './plain-date';

/** 5 March for 3 May; null where no such day exists, or where it is the same day. */
export function swapDayAndMonth(date: PlainDate): PlainDate | null {
  const [day, month] = [dayOf(date), monthOf(date)];
  return day === month ? null : plainDateOf(yearOf(date), day, month);
}
