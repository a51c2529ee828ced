// What is odd about a report that stands all the same.
import { isReportedEarly, monthsToReport } from '../forms/reported-month';
import { type Issue, issueOf } from '../issue';
import { isInForce, type Obligation, periodOfActivity, ruleFor, ruleOn } from '../obligations/obligation';
import { isBound } from '../obligations/obligation-rule';
import type { Directory } from '../office/directory';
import { presentUnit } from '../office/succession';
import { isActiveThroughout, type Unit } from '../office/unit';
import { dateOf, type PlainDate } from '../time/plain-date';
import { checkPopulation } from './population';
import { missingEvidence, type Report } from './report';
import { checkSiskamling } from './siskamling';

interface FlagFacts {
  readonly unit: Unit;
  readonly obligation: Obligation;
  readonly directory: Directory;
  /** The unit whose link was used; '' without a code. */
  readonly linkUnit: string;
}

/** Flags only: the report is kept and shown with them. */
export function flagsOf(report: Report, { unit, obligation, directory, linkUnit }: FlagFacts): Issue[] {
  const { activityDate } = report;
  const rule = ruleOn(obligation, activityDate);
  const missing = missingEvidence(report.evidence, rule.evidence);
  const flags = [...standingFlags(unit, obligation, activityDate)];
  if (missing !== null) flags.push(issueOf('evidence-incomplete', { missing }));
  flags.push(...linkFlags(unit, linkUnit, directory));
  flags.push(...earlyFlags(report, obligation));
  if (report.population !== null) flags.push(...checkPopulation(report.population));
  if (report.siskamling !== null) flags.push(...checkSiskamling(report.siskamling));
  return flags;
}

/** Numbers of a month that was not over: perhaps the month before was meant. */
function earlyFlags({ activityDate, receivedAt }: Report, obligation: Obligation): Issue[] {
  const receivedOn = dateOf(receivedAt);
  const isOfMonth = monthsToReport(obligation, activityDate) !== null;
  return isOfMonth && isReportedEarly(activityDate, receivedOn)
    ? [issueOf('month-reported-early', { month: activityDate, receivedOn })]
    : [];
}

/** Whether it came through the unit's own link, as far as the link can tell. */
function linkFlags(unit: Unit, linkUnit: string, { unitsByCode, successors }: Directory): Issue[] {
  if (linkUnit === '' || linkUnit === unit.code) return [];
  const owner = unitsByCode.get(linkUnit);
  // The link of an old code goes on working for what the desa became.
  if (owner !== undefined && presentUnit(successors, owner.code) === presentUnit(successors, unit.code))
    return [];
  const nameOf = ({ code, name }: Unit): string => `${code} ${name}`;
  return owner === undefined
    ? [issueOf('link-code-unknown', { unit: nameOf(unit), code: linkUnit })]
    : [issueOf('unit-differs-from-link', { unit: nameOf(unit), linkUnit: nameOf(owner) })];
}

/** Whether the report can count for anything: bound, active, in force. */
function standingFlags(unit: Unit, obligation: Obligation, activityDate: PlainDate): Issue[] {
  const period = periodOfActivity(obligation, activityDate);
  const rule = period ? ruleFor(obligation, period) : ruleOn(obligation, activityDate);
  const flags: Issue[] = [];
  if (!isBound(rule, unit)) {
    flags.push(issueOf('unit-not-bound', { unit: unit.code, obligation: obligation.id }));
  }
  if (period === null || !isInForce(obligation, rule, period)) {
    flags.push(issueOf('obligation-not-in-force', { obligation: obligation.id, activityDate }));
  }
  if (period !== null && !isActiveThroughout(unit, period)) {
    flags.push(issueOf('unit-not-active', { unit: unit.code, activityDate }));
  }
  return flags;
}
