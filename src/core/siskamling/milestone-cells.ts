// Finds how far every unit is with each reactivation of guard posts that has been ordered.
import type { StepsOfCell } from '../compliance/cell-steps';
import { type Obligation, ruleOn } from '../obligations/obligation';
import type { ObligationPeriod } from '../obligations/obligation-period';
import type { Unit, UnitCode } from '../office/unit';
import type { Report } from '../reports/report';
import { startOfDay } from '../time/plain-date';
import type { GuardPost } from './guard-post';
import { MILESTONE_STEPS, openSteps, reachedOn, type StepDates, stepDates } from './milestone';
import { postsByUnit } from './post-count';

interface MilestoneFacts {
  readonly periods: readonly ObligationPeriod[];
  readonly obligations: readonly Obligation[];
  readonly units: readonly Unit[];
  readonly posts: readonly GuardPost[];
  /** Those that were taken into the matrix, each once. */
  readonly reports: readonly Report[];
}

/** A cell with the day of each step. */
export interface MilestoneCell extends StepsOfCell {
  readonly dates: StepDates;
  readonly obligationPeriod: ObligationPeriod;
}

/** A cell for every unit and period of a milestone; none where no milestone was ordered. */
export function milestoneCells(facts: MilestoneFacts): readonly MilestoneCell[] {
  const milestones = facts.periods.filter(({ obligation }) => obligation.form === 'milestone');
  if (milestones.length === 0) return [];
  const posts = postsByUnit(facts.posts);
  const reports = siskamlingReports(facts);
  return milestones.flatMap((obligationPeriod) =>
    facts.units.map((unit): MilestoneCell => {
      const { obligation, period } = obligationPeriod;
      const dates = stepDates({
        posts: posts.get(unit.code) ?? [],
        reports: reports.get(unit.code) ?? [],
        window: period,
      });
      const missing = openSteps(dates);
      const reached = reachedOn(dates);
      return {
        unit: unit.code,
        obligationId: obligation.id,
        periodId: period.id,
        done: MILESTONE_STEPS.length - missing.length,
        total: MILESTONE_STEPS.length,
        missing,
        receivedAt: reached === null ? null : startOfDay(reached),
        dates,
        obligationPeriod,
      };
    }),
  );
}

type RuledReports = Parameters<typeof stepDates>[0]['reports'];

function siskamlingReports({ reports, obligations }: MilestoneFacts): ReadonlyMap<UnitCode, RuledReports> {
  const byUnit = new Map<UnitCode, RuledReports>();
  for (const report of reports) {
    const obligation = obligations.find(({ id }) => id === report.obligationId);
    if (obligation === undefined || report.siskamling === null) continue;
    const ruled = { report, rule: ruleOn(obligation, report.activityDate) };
    byUnit.set(report.unit, [...(byUnit.get(report.unit) ?? []), ruled]);
  }
  return byUnit;
}
