// Records a changed rule from the first period that is still open.
import { addDays, type PlainDate } from '../time/plain-date';
import type { WorkingCalendar } from '../time/working-calendar';
import type { Obligation } from './obligation';
import { obligationPeriods } from './obligation-period';
import type { ObligationRule, RuleTerms } from './obligation-rule';

/**
 * The obligation with what its row says today. If that differs from the newest recorded rule, a version is added from
 * the first period that is not closed today. It replaces versions from that day on, so that two changes in a month
 * leave one version. Closed periods always keep their rule. Unchanged terms give the same object.
 */
export function recordRuleVersion(
  obligation: Obligation,
  terms: RuleTerms,
  { today, calendar }: { readonly today: PlainDate; readonly calendar: WorkingCalendar },
): Obligation {
  const newest = obligation.rules[obligation.rules.length - 1];
  if (newest !== undefined && haveSameTerms(newest, terms)) return obligation;
  const lastClosedDay = lastClosedDayOf(obligation, today, calendar);
  if (lastClosedDay === null) {
    const effectiveFrom = obligation.rules[0]?.effectiveFrom ?? obligation.start;
    return { ...obligation, rules: [{ ...terms, effectiveFrom }] };
  }
  const kept = obligation.rules.filter((rule) => rule.effectiveFrom <= lastClosedDay);
  return { ...obligation, rules: [...kept, { ...terms, effectiveFrom: addDays(lastClosedDay, 1) }] };
}

/** Whether two rules ask the same; the order in which kinds and codes are listed does not matter. */
function haveSameTerms(left: RuleTerms, right: RuleTerms): boolean {
  return termsText(left) === termsText(right);
}

/** The last day of the last period whose deadline has passed; null while none is closed. */
function lastClosedDayOf(
  obligation: Obligation,
  today: PlainDate,
  calendar: WorkingCalendar,
): PlainDate | null {
  if (obligation.rules.length === 0) return null;
  const closed = obligationPeriods(obligation, { from: obligation.start, to: today }, calendar).filter(
    ({ due }) => due < today,
  );
  return closed[closed.length - 1]?.period.end ?? null;
}

function termsText(terms: RuleTerms): string {
  const { minimumCount, schedule, binding, due, overlap, evidence, approvalFirst, correctionWindowDays } =
    terms;
  const parts = [schedule, sortedBinding(binding), due, evidence].map(sortedText);
  return JSON.stringify([...parts, minimumCount, overlap, approvalFirst, correctionWindowDays]);
}

function sortedBinding(binding: ObligationRule['binding']): object {
  if (binding.kind === 'kinds') return { kind: binding.kind, listed: [...binding.kinds].sort() };
  if (binding.kind === 'chosen') return { kind: binding.kind, listed: [...binding.codes].sort() };
  return binding;
}

function sortedText(part: object): string {
  return JSON.stringify(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)));
}
