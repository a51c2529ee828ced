// Proposes the day of the next meeting of a series.
import { nextPeriod, periodContaining, type Schedule } from '../time/period';
import { addDays, daysBetween, earlierOf, type PlainDate } from '../time/plain-date';
import { type WorkingCalendar, workingDayFrom } from '../time/working-calendar';
import { isStanding, type Meeting } from './meeting';

export interface ProposedDay {
  /** A working day. */
  readonly date: PlainDate;
  /** The day that the series would take; differs where that is a day off. */
  readonly usual: PlainDate;
}

/**
 * The usual day of the series in the first period behind its last meeting in which it has not passed; null without one. The usual day is the one that most
 * meetings have in their periods, so that neither a postponed one nor one moved by a holiday moves those that follow.
 */
export function proposeNextDay(
  meetings: readonly Pick<Meeting, 'date' | 'state'>[],
  schedule: Schedule,
  calendar: WorkingCalendar,
  today: PlainDate,
): ProposedDay | null {
  const series = meetings
    .filter(isStanding)
    .map(({ date }) => date)
    .sort();
  const last = series[series.length - 1];
  const period = last === undefined ? null : periodContaining(schedule, last);
  const offset = usualOffset(series, schedule);
  for (let next = period && nextPeriod(schedule, period); next !== null; next = nextPeriod(schedule, next)) {
    const usual = earlierOf(addDays(next.start, offset), next.end);
    if (usual >= today) return { date: workingDayFrom(calendar, usual), usual };
  }
  return null;
}

/** Days from the beginning of a period; of several that are equally frequent the one that came first. */
function usualOffset(dates: readonly PlainDate[], schedule: Schedule): number {
  const counts = new Map<number, number>();
  for (const date of dates) {
    const period = periodContaining(schedule, date);
    if (period === null) continue;
    const offset = daysBetween(period.start, date);
    counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
