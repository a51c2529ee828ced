// Which days of a month a visit may take. Days are counted from the first of the month, which is 0.
import type { DateInterval } from '../../time/date-interval';
import { addDays, type DayOfWeek, dayOfWeek, daysBetween, type PlainDate } from '../../time/plain-date';
import { isWorkingDay, type WorkingCalendar } from '../../time/working-calendar';
import { hasQuorum, type TeamMember } from '../team';

/** What the office has set about its visits. */
export interface VisitSettings {
  /** Visits a month, ≥ 1. */
  readonly perMonth: number;
  /** Days of the week on which visits are made. */
  readonly weekdays: ReadonlySet<DayOfWeek>;
  /** Days that should lie between two visits, ≥ 0. */
  readonly spacingDays: number;
  /** How many of the members who always go must be able to, ≥ 0. */
  readonly leastMembers: number;
}

/** What decides whether a day can be taken. */
export interface DayRules {
  readonly settings: VisitSettings;
  readonly calendar: WorkingCalendar;
  readonly team: readonly TeamMember[];
}

/**
 * The days around which `count` visits lie evenly in a month, ascending: the middles of equal parts. Two in a month of 31
 * days: 7 and 23, which are the 8th and the 24th.
 */
export function idealDays({ start, end }: DateInterval, count: number): readonly number[] {
  const length = daysBetween(start, end) + 1;
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * length) / count));
}

/** The ideal days without the one nearest to `day`; of two equally near the earlier goes. */
export function withoutNearest(ideals: readonly number[], day: number): readonly number[] {
  const distances = ideals.map((ideal) => Math.abs(ideal - day));
  const nearest = distances.indexOf(Math.min(...distances));
  return ideals.filter((_, index) => index !== nearest);
}

/** The working visiting days from `first` to the end of the month on which enough of the team can go, ascending. */
export function visitDaysOf(rules: DayRules, month: DateInterval, first: PlainDate): readonly number[] {
  const days: number[] = [];
  for (let date = first; date <= month.end; date = addDays(date, 1))
    if (isVisitDay(rules, date)) days.push(daysBetween(month.start, date));
  return days;
}

function isVisitDay({ settings, calendar, team }: DayRules, date: PlainDate): boolean {
  return (
    settings.weekdays.has(dayOfWeek(date)) &&
    isWorkingDay(calendar, date) &&
    hasQuorum(team, date, settings.leastMembers)
  );
}

/** The day nearest to a given one, of two equally near the later; null where there is none. */
export function nearestDay(days: readonly number[], centre: number): number | null {
  return days.reduce<number | null>((nearest, day) => {
    if (nearest === null) return day;
    const closer = Math.abs(day - centre) - Math.abs(nearest - centre);
    return closer < 0 || (closer === 0 && day > nearest) ? day : nearest;
  }, null);
}

/** Whether the day lies at least `spacingDays` from all others. */
export function keepsSpacing(day: number, others: ReadonlySet<number>, spacingDays: number): boolean {
  for (const other of others) if (Math.abs(other - day) < spacingDays) return false;
  return true;
}
