// What does an obligation ask, and by when?

import type { Unit, UnitCode, UnitKind } from '../office/unit';
import type { Period, Schedule } from '../time/period';
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

/** The last day of a month every month has. A due day of 29, 30 or 31 would silently move in February. */
export const LAST_DUE_DAY = 28;

/** When the report of a period is due. With `shiftToWorkingDay` a day off moves to the next working day. */
export type DueRule =
  | {
      readonly kind: 'day-of-next-month';
      /** 1–28, in the month after the one the period ends in. */
      readonly day: number;
      readonly shiftToWorkingDay: boolean;
    }
  | {
      readonly kind: 'days-after-end';
      /** Whole days after the period's last day; 0 is the last day itself. */
      readonly days: number;
      readonly shiftToWorkingDay: boolean;
    };

/**
 * How much of a period an obligation must be in force to be owed for it: `half` of its days (the default), `any` day,
 * or the `whole` period (as DHIS2).
 */
export type OverlapPolicy = 'half' | 'any' | 'whole';

/** Whom a rule binds. `all` is every unit except the office's own row; `chosen` may name that row too. */
export type Binding =
  | { readonly kind: 'all' }
  | { readonly kind: 'kinds'; readonly kinds: readonly UnitKind[] }
  | { readonly kind: 'chosen'; readonly codes: readonly UnitCode[] }
  | { readonly kind: 'office' };

/** What must be shown. When `required`, a report without it does not count until staff approve it; else it is wished. */
export type EvidenceRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'photo'; readonly required: boolean }
  | { readonly kind: 'before-and-after'; readonly required: boolean };

/** What the obligation asks, as one row of the Kewajiban tab says it today. */
export interface RuleTerms {
  /** At least this many activities per period, ≥ 1. */
  readonly minimumCount: number;
  readonly schedule: Schedule;
  /** Part of the rule: who is added or let go in June owed nothing, or all, in May as before. */
  readonly binding: Binding;
  readonly due: DueRule;
  readonly overlap: OverlapPolicy;
  readonly evidence: EvidenceRule;
  /** True: a report counts only once staff have approved it; on time is still taken from its first receipt. */
  readonly approvalFirst: boolean;
  /** Working days in which a returned report may come back and keep its first timestamp. Default 3. */
  readonly correctionWindowDays: number;
}

/** The terms and the day from which they hold; a period keeps the rule in force on its first day for ever. */
export interface ObligationRule extends RuleTerms {
  readonly effectiveFrom: PlainDate;
}

/** What set-up proposes where the circular is silent; shown and editable. */
export const DEFAULT_TERMS: RuleTerms = {
  minimumCount: 1,
  schedule: { type: 'monthly' },
  binding: { kind: 'all' },
  due: { kind: 'day-of-next-month', day: 5, shiftToWorkingDay: true },
  overlap: 'half',
  evidence: { kind: 'photo', required: false },
  approvalFirst: false,
  correctionWindowDays: 3,
};

/** Whether the rule binds the unit, whatever the day. */
export function isBound({ binding }: RuleTerms, unit: Unit): boolean {
  switch (binding.kind) {
    case 'all':
      return !unit.isOffice;
    case 'kinds':
      return binding.kinds.includes(unit.kind);
    case 'chosen':
      return binding.codes.includes(unit.code);
    case 'office':
      return unit.isOffice;
  }
}

/** The same question for many units: chosen codes are looked up, not searched, so that it stays linear in units. */
export function bindingTest(rule: RuleTerms): (unit: Unit) => boolean {
  if (rule.binding.kind !== 'chosen') return (unit) => isBound(rule, unit);
  const codes = new Set(rule.binding.codes);
  return ({ code }) => codes.has(code);
}

/** The day the report of a period is due; on time is received before the start of the day after. */
export function dueDateOf(rule: RuleTerms, period: Period, calendar: WorkingCalendar): PlainDate {
  const date = statedDueDate(rule.due, period.end);
  return rule.due.shiftToWorkingDay ? workingDayFrom(calendar, date) : date;
}

function statedDueDate(due: DueRule, periodEnd: PlainDate): PlainDate {
  if (due.kind === 'days-after-end') return addDays(periodEnd, due.days);
  const monthEnd = addDays(periodEnd, daysInMonth(yearOf(periodEnd), monthOf(periodEnd)) - dayOf(periodEnd));
  const nextMonth = addDays(monthEnd, 1);
  return makePlainDate(yearOf(nextMonth), monthOf(nextMonth), due.day);
}
