// A visit that the schedule proposes, and why it stands on its day.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import type { PeriodId } from '../time/period';
import type { PlainDate } from '../time/plain-date';

/** A unit and the day of its visit. */
export interface VisitDay {
  readonly unit: UnitCode;
  readonly date: PlainDate;
}

/** A row of Jadwal, as visits see it: on that day there is something to see. */
export interface UnitPlan {
  readonly unit: UnitCode;
  readonly obligationId: ObligationId;
  readonly periodId: PeriodId;
  readonly plannedDate: PlainDate;
}

/** Why a visit stands on its day. */
export type DayReason =
  /** The unit works on that day. */
  | { readonly kind: 'plan'; readonly plan: UnitPlan }
  /** The visiting day nearest to the ideal one. */
  | { readonly kind: 'nearest'; readonly ideal: PlainDate; readonly keepsSpacing: boolean };

/** Why the planned day of a unit was not taken. */
export interface RefusedPlan {
  readonly date: PlainDate;
  readonly because: 'past' | 'turn' | 'taken' | 'team';
}

export interface PlannedVisit extends VisitDay {
  readonly reason: DayReason;
  /** Earliest first; empty where a plan was taken. */
  readonly refusedPlans: readonly RefusedPlan[];
}
