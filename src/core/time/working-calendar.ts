// The days on which the office works.
import { addDays, dayOfWeek, type PlainDate, yearOf } from './plain-date';

/** What kind of day off it is; "cuti bersama" is collective leave beside the holidays. */
export const HOLIDAY_KINDS = ['libur', 'cuti bersama'] as const;

/** A day off by the joint decree (SKB) of three ministers. */
export interface Holiday {
  readonly date: PlainDate;
  readonly kind: (typeof HOLIDAY_KINDS)[number];
  readonly name: string;
}

/** The days off that the office has entered, and the years that have any. Saturdays and Sundays are always off. */
export interface WorkingCalendar {
  readonly daysOff: ReadonlySet<PlainDate>;
  /** Years with at least one holiday: others are not filled yet. */
  readonly filledYears: ReadonlySet<number>;
}

/** The calendar of the rows of the holiday tab, in any order; a day named twice is off once. */
export function buildWorkingCalendar(holidays: readonly Holiday[]): WorkingCalendar {
  return {
    daysOff: new Set(holidays.map(({ date }) => date)),
    filledYears: new Set(holidays.map(({ date }) => yearOf(date))),
  };
}

/** Monday to Friday, and not a holiday or collective leave. */
export function isWorkingDay(calendar: WorkingCalendar, date: PlainDate): boolean {
  return dayOfWeek(date) <= 5 && !calendar.daysOff.has(date);
}

/** The day itself if the office works on it, else the first working day after. 2026-04-05 (Easter Sunday) → 04-06. */
export function workingDayFrom(calendar: WorkingCalendar, date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The first working day after the day. */
export function nextWorkingDay(calendar: WorkingCalendar, date: PlainDate): PlainDate {
  return workingDayFrom(calendar, addDays(date, 1));
}

/** The `count`-th working day after the day; the day itself for 0. Three after Friday 2026-02-13 is Thursday 02-19. */
export function nthWorkingDayAfter(calendar: WorkingCalendar, date: PlainDate, count: number): PlainDate {
  let day = date;
  for (let counted = 0; counted < count; counted += 1) day = nextWorkingDay(calendar, day);
  return day;
}

/** Those of the years that have no holiday yet, ascending: in them deadlines avoid weekends only. */
export function yearsNotFilled(calendar: WorkingCalendar, years: readonly number[]): number[] {
  return [...new Set(years)]
    .filter((year) => !calendar.filledYears.has(year))
    .sort((left, right) => left - right);
}
