// The day on which a unit plans its activity, and how far the activity moved from it.
import { type Obligation, type ObligationId, periodOfActivity, ruleOn } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import { type Period, type PeriodId, periodContaining } from '../time/period';
import { daysBetween, type PlainDate } from '../time/plain-date';

/** One row of the Jadwal tab: the day a unit plans its activity of one period. */
export interface ActivityPlan {
  readonly unit: UnitCode;
  readonly obligationId: ObligationId;
  readonly periodId: PeriodId;
  readonly plannedDate: PlainDate;
}

/**
 * The period a planned day is meant for: the one that contains it. A day before or after a campaign is meant for the
 * campaign (`checkPlan` then reports that it lies outside).
 */
export function periodOfPlan(obligation: Obligation, plannedDate: PlainDate): PeriodId | null {
  const period = periodOfActivity(obligation, plannedDate);
  if (period !== null) return period.id;
  const { schedule } = ruleOn(obligation, plannedDate);
  if (schedule.type !== 'campaign') return null;
  return periodContaining(schedule, schedule.start)?.id ?? null;
}

/** Days the activity moved: +7 when planned for the 13th and held on the 20th, negative when it came early. */
export function planShiftDays(plannedDate: PlainDate, activityDate: PlainDate): number {
  return daysBetween(plannedDate, activityDate);
}

/** Whether the planned day lies in the period it is planned for. */
export function isPlanInPeriod(plan: ActivityPlan, period: Period): boolean {
  return period.start <= plan.plannedDate && plan.plannedDate <= period.end;
}
