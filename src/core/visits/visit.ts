// Visits: what officers found on the spot.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import type { PeriodId } from '../time/period';
import type { PlainDate } from '../time/plain-date';

/** What a visit can find: terlaksana, tidak terlaksana, tidak dapat diperiksa. */
export const VISIT_OUTCOMES = ['held', 'not-held', 'cannot-check'] as const;

export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** An officer with the role of the day of the visit; later changes of role don't affect it. */
interface VisitMember {
  readonly name: string;
  readonly role: string;
  readonly institution: string;
}

/** One row of the Kunjungan tab. */
export interface Visit {
  readonly id: string;
  readonly unit: UnitCode;
  readonly date: PlainDate;
  /** What it checks; null for a general visit, which confirms and contradicts nothing. */
  readonly obligationId: ObligationId | null;
  readonly periodId: PeriodId | null;
  /** Null as long as it is only planned. */
  readonly outcome: VisitOutcome | null;
  readonly members: readonly VisitMember[];
  readonly notes: string;
}

/** What the visits to one cell say together. */
export type VisitFinding = 'confirmed' | 'contradicted' | 'not-checked';

/** A single "not held" contradicts, even if other visits found otherwise. */
export function findingOf(outcomes: readonly VisitOutcome[]): VisitFinding {
  if (outcomes.includes('not-held')) return 'contradicted';
  return outcomes.includes('held') ? 'confirmed' : 'not-checked';
}
