// Checks that waivers and plans name a period that exists, and a day inside it.
import { type Issue, issueOf, placeIssues } from '../issue';
import type { Obligation } from '../obligations/obligation';
import { isWithin } from '../time/date-interval';
import type { Period } from '../time/period';
import { parsePeriodId } from '../time/period-id';
import { type ActivityPlan, isPlanInPeriod } from './plan';
import type { Waiver } from './waiver';

/** Reports a waiver that names no period of the obligations it is for: it excuses nobody. */
export function checkWaiverPeriod(waiver: Waiver, obligations: readonly Obligation[]): Issue[] {
  const meant = obligations.filter(({ id }) => waiver.obligationId === null || waiver.obligationId === id);
  if (meant.some((obligation) => periodNamed(obligation, waiver.periodId) !== null)) return [];
  return [issueOf('waiver-period-unknown', { unit: waiver.unit, period: waiver.periodId })];
}

/** Reports a planned day outside its period, or on which nothing is owed. An unknown period counts as outside. */
export function checkPlan(plan: ActivityPlan, obligation: Obligation): Issue[] {
  const { plannedDate } = plan;
  if (!isWithin(plannedDate, obligation))
    return [issueOf('plan-not-in-force', { plannedDate, obligation: obligation.name })];
  const period = periodNamed(obligation, plan.periodId);
  if (period !== null && isPlanInPeriod(plan, period)) return [];
  return [issueOf('plan-outside-period', { plannedDate, period: plan.periodId })];
}

/** The period with this key under any of the obligation's rules; null if it never had one. */
function periodNamed(obligation: Obligation, periodId: string): Period | null {
  for (const { schedule } of obligation.rules) {
    const period = parsePeriodId(periodId, schedule);
    if (period !== null) return period;
  }
  return null;
}

/** A fact of a tab with the row it stands in. */
interface FactRow<Fact> {
  readonly value: Fact;
  readonly row: number;
}

interface FactRows {
  readonly waiverRows: readonly FactRow<Waiver>[];
  readonly planRows: readonly FactRow<ActivityPlan>[];
}

/** Issues for dispensations and planned days that have no effect, with their row. */
export function checkFacts({ waiverRows, planRows }: FactRows, obligations: readonly Obligation[]): Issue[] {
  return [
    ...[...new Map(waiverRows.map(({ value, row }) => [row, value]))].flatMap(([row, value]) =>
      placeIssues(checkWaiverPeriod(value, obligations), { tab: 'waivers', row, column: 'period' }),
    ),
    ...planRows.flatMap(({ value, row }) => {
      const place = { tab: 'plans', row, column: 'plannedDate' };
      return obligations
        .filter(({ id }) => id === value.obligationId)
        .flatMap((obligation) => placeIssues(checkPlan(value, obligation), place));
    }),
  ];
}
