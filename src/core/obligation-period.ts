// Which periods does an obligation have, with which rule and deadline?
import { isInForce, lastDayOfRule, type Obligation } from './obligation';
import { dueDateOf, type ObligationRule } from './obligation-rule';
import { type Period, periodsBetween } from './period';
import { addDays, earlierOf, laterOf, type PlainDate, type PlainDateTime, startOfDay } from './plain-date';
import type { WorkingCalendar } from './working-calendar';

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
  span: { readonly from: PlainDate; readonly to: PlainDate },
  calendar: WorkingCalendar,
): ObligationPeriod[] {
  return obligation.rules.flatMap((rule, index) =>
    periodsOfRule(obligation, rule, index, span).map((period) =>
      obligationPeriodOf(obligation, rule, period, calendar),
    ),
  );
}

/** Joins a period with its rule and deadline. */
export function obligationPeriodOf(
  obligation: Obligation,
  rule: ObligationRule,
  period: Period,
  calendar: WorkingCalendar,
): ObligationPeriod {
  const due = dueDateOf(rule, period, calendar);
  const cutoff = startOfDay(addDays(due, 1));
  return { obligation, period, rule, due, cutoff, isInForce: isInForce(obligation, rule, period) };
}

/** A rule owns the periods that begin while it is in force; the first rule also those before. */
function periodsOfRule(
  obligation: Obligation,
  rule: ObligationRule,
  index: number,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Period[] {
  const lastDay = lastDayOfRule(obligation, index);
  const firstDay = index === 0 ? null : rule.effectiveFrom;
  const first = firstDay === null ? from : laterOf(from, firstDay);
  const last = lastDay === null ? to : earlierOf(to, lastDay);
  if (first > last) return [];
  return periodsBetween(rule.schedule, first, to).filter(
    ({ start }) => (firstDay === null || start >= firstDay) && (lastDay === null || start <= lastDay),
  );
}
