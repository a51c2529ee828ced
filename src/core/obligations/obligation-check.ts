// Checks an obligation as it was typed.
import { type Issue, issueOf } from '../issue';
import type { UnitCode } from '../office/unit';
import { periodContaining, type Schedule } from '../time/period';
import { checkDueRule } from './due-rule';
import type { Obligation, ObligationId } from './obligation';
import type { ObligationRule, RuleTerms } from './obligation-rule';

/** What the check needs to know besides the row. */
interface ObligationSurroundings {
  readonly knownUnits: ReadonlySet<UnitCode>;
  readonly obligationsAbove: ReadonlySet<ObligationId>;
}

/** All issues of one obligation; without any, expected reports can be made of it. */
export function validateObligation(obligation: Obligation, surroundings: ObligationSurroundings): Issue[] {
  const { id, name, start, end, rules } = obligation;
  const issues: Issue[] = [];
  if (name.trim() === '') issues.push(issueOf('name-missing', { id }));
  if (surroundings.obligationsAbove.has(id)) issues.push(issueOf('obligation-twice', { id }));
  if (end !== null && end < start) issues.push(issueOf('end-before-start', { start, end }));
  if (rules.length === 0) issues.push(issueOf('rule-missing', { id }));
  const termIssues = rules.flatMap((rule) => validateTerms(id, rule, surroundings.knownUnits));
  return [...issues, ...termIssues, ...sequenceIssues(rules)];
}

/** What is wrong with the terms alone: for the sidebar, before anything is saved. */
function validateTerms(id: string, terms: RuleTerms, knownUnits: ReadonlySet<UnitCode>): Issue[] {
  return [
    ...countIssues(terms),
    ...scheduleIssues(terms.schedule),
    ...checkDueRule(terms.due),
    ...bindingIssues(id, terms, knownUnits),
  ];
}

function countIssues({ minimumCount, correctionWindowDays }: RuleTerms): Issue[] {
  const issues: Issue[] = [];
  if (!isWholeFrom(1, minimumCount)) {
    issues.push(issueOf('minimum-count-not-positive', { value: minimumCount }));
  }
  if (!isWholeFrom(0, correctionWindowDays)) {
    issues.push(issueOf('correction-window-negative', { days: correctionWindowDays }));
  }
  return issues;
}

function scheduleIssues(schedule: Schedule): Issue[] {
  if (schedule.type !== 'campaign' || schedule.start <= schedule.end) return [];
  return [issueOf('end-before-start', { start: schedule.start, end: schedule.end })];
}

function bindingIssues(id: string, { binding }: RuleTerms, knownUnits: ReadonlySet<UnitCode>): Issue[] {
  if (binding.kind === 'kinds') {
    return binding.kinds.length > 0 ? [] : [issueOf('no-unit-bound', { id })];
  }
  if (binding.kind !== 'chosen') return [];
  if (binding.codes.length === 0) return [issueOf('no-unit-bound', { id })];
  return binding.codes
    .filter((unit) => !knownUnits.has(unit))
    .map((unit) => issueOf('bound-unit-unknown', { unit }));
}

/** Rules must follow each other in time, and a new one must not cut a period of the old one in two. */
function sequenceIssues(rules: readonly ObligationRule[]): Issue[] {
  return rules.slice(1).flatMap((rule, number): Issue[] => {
    const before = rules[number];
    const { effectiveFrom } = rule;
    if (before === undefined) return [];
    if (effectiveFrom <= before.effectiveFrom) return [issueOf('rules-out-of-order', { effectiveFrom })];
    const period = periodContaining(before.schedule, effectiveFrom);
    if (period === null || period.start === effectiveFrom) return [];
    return [issueOf('rule-from-inside-a-period', { effectiveFrom, period: period.id })];
  });
}

function isWholeFrom(least: number, value: number): boolean {
  return Number.isInteger(value) && value >= least;
}
