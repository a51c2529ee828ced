// Which reports wait for the office, and why.
import type { ObligationId } from '../obligations/obligation';
import type { RuleTerms } from '../obligations/obligation-rule';
import type { UnitCode } from '../office/unit';
import { missingEvidence, type Report, type ReviewState } from '../reports/report';
import { isWithin } from '../time/date-interval';
import type { Period } from '../time/period';

/** What staff decide about a report. */
export const REVIEW_DECISIONS = [
  'approved',
  'needs-work',
  'rejected',
] as const satisfies readonly ReviewState[];

export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/**
 * Why a report waits, the first that holds: it cannot count as it stands (an unreadable date, an unknown desa …), it
 * repeats another, required evidence is missing, the rule asks for approval first, it was edited after it came, or it
 * counts but something about it is odd (sent through another's link, numbers that do not add up …), or it came without
 * the code of a link, so that anybody may have sent it.
 */
export type WaitReason = 'cannot-count' | 'doubled' | 'evidence' | 'approval' | 'edited' | 'odd' | 'uncoded';

/** What is known about a row of Laporan. */
interface ReviewCase {
  readonly review: ReviewState;
  /** Null: it cannot stand as a report. */
  readonly report: Report | null;
  readonly isDoubled: boolean;
  /** The rule of the period it counts for; null where there is none. */
  readonly rule: RuleTerms | null;
  /** Its year is closed: nothing that is decided now changes anything. */
  readonly isSettled: boolean;
}

/**
 * Null for what staff have decided, and for what counts by itself: a complete report that arrived and needs no
 * approval. What was returned waits for the unit, not for the office.
 */
export function waitReasonOf({ review, report, isDoubled, rule, isSettled }: ReviewCase): WaitReason | null {
  if (isSettled || (review !== 'received' && review !== 'edited')) return null;
  if (report === null) return 'cannot-count';
  if (isDoubled) return 'doubled';
  if (rule !== null && missingEvidence(report.evidence, rule.evidence) !== null) return 'evidence';
  if (rule?.approvalFirst === true) return 'approval';
  if (review === 'edited') return 'edited';
  if (report.flags.length > 0) return 'odd';
  return report.lacksCode === true ? 'uncoded' : null;
}

/**
 * Whether a waiting report may be approved together with others, without being read: nothing about it is odd, and it
 * was never returned, since whoever returned it should see what came back.
 */
export function isPlain(reason: WaitReason, report: Report | null): boolean {
  if (reason !== 'approval' && reason !== 'edited') return false;
  return (
    report !== null && report.flags.length === 0 && report.lacksCode !== true && report.returnedAt === null
  );
}

/** The report of the unit and obligation with the latest activity in the period. Rejected ones are left out. */
export function reportIn(
  reports: readonly Report[],
  { unit, obligationId, period }: { unit: UnitCode; obligationId: ObligationId; period: Period },
): Report | null {
  const found = reports.filter(
    (report) =>
      report.unit === unit &&
      report.obligationId === obligationId &&
      report.review !== 'rejected' &&
      isWithin(report.activityDate, period),
  );
  return found.reduce<Report | null>(
    (latest, report) => (latest === null || report.activityDate > latest.activityDate ? report : latest),
    null,
  );
}
