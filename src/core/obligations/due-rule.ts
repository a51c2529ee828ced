// When the report of a period is due: the kinds of due rule, each with its numbers and the day it gives.
import { type Issue, issueOf } from '../issue';
import type { Period } from '../time/period';
import {
  addDays,
  dayOf,
  daysInMonth,
  makePlainDate,
  monthOf,
  type PlainDate,
  yearOf,
} from '../time/plain-date';
import { type WorkingCalendar, workingDayFrom } from '../time/working-calendar';

/** The kinds, in the order in which they are offered. */
export const DUE_KINDS = ['day-of-next-month', 'days-after-end'] as const;

export type DueKind = (typeof DUE_KINDS)[number];

export interface DueRule {
  readonly kind: DueKind;
  /**
   * `day-of-next-month`: the day, 1–28, in the month after the one in which the period ends. `days-after-end`: whole
   * days after the period's last day; 0 is the last day itself.
   */
  readonly days: number;
  /** Whether a due date on a day off moves to the next working day. */
  readonly shiftToWorkingDay: boolean;
}

/** What one kind makes of its number. */
interface Counting {
  readonly issuesOf: (days: number) => Issue[];
  /** The due date before it moves off a day off. */
  readonly dateOf: (periodEnd: PlainDate, days: number) => PlainDate;
}

/** The last day that every month has: a due day of 29, 30 or 31 would move in February without anybody noticing. */
const LAST_DUE_DAY = 28;

const countings: Readonly<Record<DueKind, Counting>> = {
  'day-of-next-month': {
    issuesOf: (day) =>
      Number.isInteger(day) && day >= 1 && day <= LAST_DUE_DAY
        ? []
        : [issueOf('due-day-not-in-every-month', { day, lastAllowed: LAST_DUE_DAY })],
    dateOf: (periodEnd, day) => {
      const daysLeft = daysInMonth(yearOf(periodEnd), monthOf(periodEnd)) - dayOf(periodEnd);
      const nextMonth = addDays(periodEnd, daysLeft + 1);
      return makePlainDate(yearOf(nextMonth), monthOf(nextMonth), day);
    },
  },
  'days-after-end': {
    issuesOf: (days) => (Number.isInteger(days) && days >= 0 ? [] : [issueOf('due-days-negative', { days })]),
    dateOf: addDays,
  },
};

/** What is wrong with the number of a due rule. */
export function checkDueRule({ kind, days }: DueRule): Issue[] {
  return countings[kind].issuesOf(days);
}

/** The day the report of a period is due; on time is received before the start of the day after. */
export function dueDateOf(
  { kind, days, shiftToWorkingDay }: DueRule,
  period: Period,
  calendar: WorkingCalendar,
): PlainDate {
  const date = countings[kind].dateOf(period.end, days);
  return shiftToWorkingDay ? workingDayFrom(calendar, date) : date;
}
