// The periods of an obligation, each with its rule and deadline.
import { type Period, periodsBetween } from '../time/period';
import { addDays, laterOf, type PlainDate, type PlainDateTime, startOfDay } from '../time/plain-date';
import type { WorkingCalendar } from '../time/working-calendar';
import { dueDateOf } from './due-rule';
import { isInForce, lastDayOfRule, type Obligation } from './obligation';
import type { ObligationRule } from './obligation-rule';

/** One obligation in one of its periods: what all units bound by it owe at the same time. A column of Kepatuhan. */
export interface ObligationPeriod {
  readonly obligation: Obligation;
  readonly period: Period;
  /** The rule in force on the period's first day. */
  readonly rule: ObligationRule;
  readonly due: PlainDate;
  /** The start of the day after due: received before it is on time, and from it on the period is closed. */
  readonly cutoff: PlainDateTime;
  readonly isInForce: boolean;
}

/** The periods of an obligation that share a day with the closed span from–to, in order, each under its own rule. */
export function obligationPeriods(
  obligation: Obligation,
  span: Span,
  calendar: WorkingCalendar,
): ObligationPeriod[] {
  return obligation.rules
    .flatMap((_, index) => periodsOfRule(obligation, index, span))
    .map((ruled) => obligationPeriodOf(obligation, ruled, calendar));
}

function obligationPeriodOf(
  obligation: Obligation,
  { rule, period }: RuledPeriod,
  calendar: WorkingCalendar,
): ObligationPeriod {
  const due = dueDateOf(rule.due, period, calendar);
  const cutoff = startOfDay(addDays(due, 1));
  return { obligation, period, rule, due, cutoff, isInForce: isInForce(obligation, rule, period) };
}

interface RuledPeriod {
  readonly rule: ObligationRule;
  readonly period: Period;
}

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A rule owns the periods that begin while it is in force; the first rule also those before. */
function periodsOfRule(obligation: Obligation, index: number, { from, to }: Span): RuledPeriod[] {
  const rule = obligation.rules[index];
  if (rule === undefined) return [];
  const lastDay = lastDayOfRule(obligation, index);
  const firstDay = index === 0 ? null : rule.effectiveFrom;
  const first = firstDay === null ? from : laterOf(from, firstDay);
  return periodsBetween(rule.schedule, first, to)
    .filter(({ start }) => (firstDay === null || start >= firstDay) && (lastDay === null || start <= lastDay))
    .map((period) => ({ rule, period }));
}
