// What staff decide about a finding, and what is left of the finding then.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import type { PeriodId } from '../time/period';
import { dateOf, type PlainDate, type PlainDateTime } from '../time/plain-date';
import { findingOf, type VisitFinding, type VisitOutcome } from './visit';

/** The report is right after all; it is wrong and rejected; the activity has to be done again. */
export const VERDICTS = ['report-right', 'report-wrong', 'repeat'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** A verdict on the finding of one cell. */
export interface FindingVerdict {
  readonly unit: UnitCode;
  readonly obligationId: ObligationId;
  readonly periodId: PeriodId;
  readonly verdict: Verdict;
  /** Null where nobody wrote when: it then speaks of every visit so far. */
  readonly at: PlainDateTime | null;
}

/** A made visit to a cell. */
export interface CellVisit {
  readonly date: PlainDate;
  readonly outcome: VisitOutcome;
}

export interface SettledFinding {
  readonly finding: VisitFinding;
  /** The day on which staff found the contradicted report right; null unless that is what lifts the finding. */
  readonly explainedOn: PlainDate | null;
}

/**
 * The finding of a cell once its verdict is heard. A visit after the verdict that contradicts again opens it again. When
 * the report was found right, what other visits found is left; otherwise the finding lasts until a report that came
 * after the verdict is accepted. `receipts`: when the accepted reports came, their resubmission if there was one.
 */
export function settleFinding(
  visits: readonly CellVisit[],
  verdict: FindingVerdict | null,
  receipts: readonly PlainDateTime[],
): SettledFinding {
  const finding = findingOf(visits.map(({ outcome }) => outcome));
  if (finding !== 'contradicted' || verdict === null) return { finding, explainedOn: null };
  const { at } = verdict;
  const isOpenAgain =
    at !== null && visits.some(({ date, outcome }) => outcome === 'not-held' && date > dateOf(at));
  if (isOpenAgain) return { finding, explainedOn: null };
  const rest = findingOf(visits.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'not-held'));
  if (verdict.verdict === 'report-right')
    return { finding: rest, explainedOn: at === null ? null : dateOf(at) };
  const isReportedAgain = at !== null && receipts.some((receipt) => receipt > at);
  return { finding: isReportedAgain ? rest : finding, explainedOn: null };
}
