// An obligation: who must do what, since when, by which order.
import { type DateInterval, lengthInDays, type OpenInterval, sharedDays } from '../time/date-interval';
import type { Period } from '../time/period';
import { periodContaining } from '../time/period';
import { addDays, type PlainDate } from '../time/plain-date';
import type { ObligationRule, RuleTerms } from './obligation-rule';

declare const obligationIdBrand: unique symbol;

/** The key of an obligation: lower-case letters, digits and hyphens, 1–40 long (`kerja-bakti`). Never its name. */
export type ObligationId = string & { readonly [obligationIdBrand]: true };

/**
 * What a report tells: an activity (F04), the population (F07) or the guard posts (F32–F35) of a month, whom a circular
 * has reached (F29), the recap of an office below. A milestone (F35) has no form: Poskamling shows how far it is.
 */
export const REPORT_FORMS = [
  'activity',
  'population',
  'siskamling',
  'dissemination',
  'milestone',
  'recap',
] as const;

export type ReportForm = (typeof REPORT_FORMS)[number];

/** One row of the Kewajiban tab with the history of its rules. */
export interface Obligation {
  readonly id: ObligationId;
  readonly name: string;
  /** The section that follows it up: "Kesra", "Trantib" … */
  readonly owner: string;
  /** The circular or decision, verbatim, perhaps empty: numbers like `440/XII/2021` are text. */
  readonly legalBasis: string;
  readonly form: ReportForm;
  /** In force from this day … */
  readonly start: PlainDate;
  /** … through this day; null while it runs. */
  readonly end: PlainDate | null;
  /** The key of a ReminderPolicy; null reminds nobody. */
  readonly reminderPolicyId: string | null;
  /** Ascending by `effectiveFrom`, at least one; the first also holds for all time before. */
  readonly rules: readonly ObligationRule[];
}

/** Whether units report it themselves. */
export function hasForm({ form }: Pick<Obligation, 'form'>): boolean {
  return form !== 'milestone';
}

/** Reads an obligation's key; null if it has another form. */
export function parseObligationId(text: string): ObligationId | null {
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(text) ? (text as ObligationId) : null;
}

/** The key that a name makes: `Kerja Bakti` → `kerja-bakti`; null when nothing of it can stand in a key. */
export function obligationIdOfName(name: string): ObligationId | null {
  return parseObligationId(
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40),
  );
}

/** The rule in force on a day. Throws a RangeError for an obligation without rules (validateObligation refuses it). */
export function ruleOn(obligation: Obligation, date: PlainDate): ObligationRule {
  const [first, ...later] = obligation.rules;
  if (first === undefined) throw new RangeError(`Obligation without rules: ${obligation.id}`);
  return later.reduce((inForce, rule) => (rule.effectiveFrom <= date ? rule : inForce), first);
}

/** The rule of a period: the one in force on its first day. */
export function ruleFor(obligation: Obligation, period: Period): ObligationRule {
  return ruleOn(obligation, period.start);
}

/** Whether the obligation is in force on enough of the period, by its overlap policy, to be owed for it. */
export function isInForce(obligation: Obligation, rule: RuleTerms, period: DateInterval): boolean {
  const span: OpenInterval = obligation;
  const days = sharedDays(period, span);
  switch (rule.overlap) {
    case 'any':
      return days > 0;
    case 'half':
      return days > 0 && days * 2 >= lengthInDays(period);
    case 'whole':
      return days === lengthInDays(period);
  }
}

/**
 * The period that an activity of this day counts for: that of the newest rule, begun by then, with a period of its
 * own around the day. Null outside a campaign, and on days that a change of schedule leaves without a period.
 */
export function periodOfActivity(obligation: Obligation, activityDate: PlainDate): Period | null {
  for (let index = obligation.rules.length - 1; index >= 0; index -= 1) {
    const rule = obligation.rules[index];
    const period = rule ? periodContaining(rule.schedule, activityDate) : null;
    if (period !== null && ruleFor(obligation, period) === rule) return period;
  }
  return null;
}

/** The last day before a rule gives way to its successor; null for the newest. */
export function lastDayOfRule(obligation: Obligation, index: number): PlainDate | null {
  const successor = obligation.rules[index + 1];
  return successor === undefined ? null : addDays(successor.effectiveFrom, -1);
}
