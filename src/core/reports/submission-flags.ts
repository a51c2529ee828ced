// What is odd about where a submission came from, and whether it can count for anything.
import { type Issue, issueOf } from '../issue';
import { isInForce, type Obligation, periodOfActivity, ruleFor, ruleOn } from '../obligations/obligation';
import { isBound } from '../obligations/obligation-rule';
import type { Directory } from '../office/directory';
import { isActiveThroughout, type Unit } from '../office/unit';
import type { PlainDate } from '../time/plain-date';

/** Whether it came through the unit's own link, as far as the link can tell. */
export function linkFlags(unit: Unit, linkUnit: string, { unitsByCode }: Directory): Issue[] {
  if (linkUnit === '' || linkUnit === unit.code) return [];
  const owner = unitsByCode.get(linkUnit);
  const nameOf = ({ code, name }: Unit): string => `${code} ${name}`;
  return owner === undefined
    ? [issueOf('link-code-unknown', { unit: nameOf(unit), code: linkUnit })]
    : [issueOf('unit-differs-from-link', { unit: nameOf(unit), linkUnit: nameOf(owner) })];
}

/** Whether the report can count for anything: bound, active, in force. */
export function standingFlags(unit: Unit, obligation: Obligation, activityDate: PlainDate): Issue[] {
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
