// A report of a unit, and whether it counts.
import type { Issue } from '../issue';
import type { EvidenceRule } from '../obligations/evidence-rule';
import type { ObligationId } from '../obligations/obligation';
import type { RuleTerms } from '../obligations/obligation-rule';
import type { UnitCode } from '../office/unit';
import type { Recap } from '../recap/recap-code';
import { dateOf, type PlainDate, type PlainDateTime } from '../time/plain-date';
import { nthWorkingDayAfter, type WorkingCalendar } from '../time/working-calendar';
import { photosOf } from './photo';
import type { PopulationMovement } from './population';
import type { SiskamlingCounts } from './siskamling';

/**
 * Where staff are with a report: Diterima, Diubah (edited after it arrived; lifts an approval), Perlu perbaikan,
 * Disetujui, Ditolak.
 */
export const REVIEW_STATES = ['received', 'edited', 'needs-work', 'approved', 'rejected'] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

/** Links to the photos, by what they show. */
export interface Evidence {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly other: readonly string[];
}

/** What an activity report says beside its date (F04); texts may be empty. */
interface ActivityDetails {
  readonly place: string;
  readonly kinds: readonly string[];
  /** People present; null if not said. */
  readonly people: number | null;
  readonly officials: string;
  readonly outcome: string;
  readonly obstacle: string;
}

/** One row of the Laporan tab. */
export interface Report {
  /** The form response id, or the key of a proxy entry. */
  readonly id: string;
  readonly unit: UnitCode;
  readonly obligationId: ObligationId;
  /** The day it was done: it alone decides the period the report counts for. */
  readonly activityDate: PlainDate;
  /** First received, in the workbook's zone; for a proxy entry the typed moment. */
  readonly receivedAt: PlainDateTime;
  readonly review: ReviewState;
  /** When staff last sent it back, and when it last came back. */
  readonly returnedAt: PlainDateTime | null;
  readonly resubmittedAt: PlainDateTime | null;
  readonly evidence: Evidence;
  readonly details: ActivityDetails;
  readonly population: PopulationMovement | null;
  readonly siskamling: SiskamlingCounts | null;
  /** The recap of an office below; null: what came can't be read and must come again. Absent: a report of another form. */
  readonly recap?: Recap | null;
  /** Where staff got it ("WhatsApp", "kertas") if they entered it for the unit; null if the unit sent it itself. */
  readonly proxySource: string | null;
  /** It came without the code of its unit's link: it waits to be looked at. Absent: no. */
  readonly lacksCode?: boolean;
  /** The office wants to look before such a report counts. Absent: no. */
  readonly waitsForLook?: boolean;
  /** What was odd about it; it is kept and shown with these. */
  readonly flags: readonly Issue[];
}

/** Why a report does or does not count. */
export const ACCEPTANCES = [
  'accepted',
  'awaiting-review',
  'needs-work',
  'evidence-incomplete',
  'rejected',
] as const;

export type Acceptance = (typeof ACCEPTANCES)[number];

/**
 * Whether the report counts under the rule. Approval by staff always counts; a complete report counts on receipt
 * unless the rule asks for approval first, or the office wants to look first at what came without a code; one without required evidence waits until staff approve it.
 */
export function acceptanceOf(report: Report, rule: RuleTerms): Acceptance {
  if (report.review === 'rejected' || report.review === 'needs-work') return report.review;
  if (report.recap === null) return 'needs-work';
  if (report.review === 'approved') return 'accepted';
  if (missingEvidence(report.evidence, rule.evidence) !== null) return 'evidence-incomplete';
  return rule.approvalFirst || report.waitsForLook === true ? 'awaiting-review' : 'accepted';
}

/** The evidence that the rule requires and the report doesn't have, where only links are evidence; null when complete, or when it is only wished. */
export function missingEvidence(evidence: Evidence, rule: EvidenceRule): 'photo' | 'before' | 'after' | null {
  if (rule.kind === 'none' || !rule.required) return null;
  const { before, after, other } = photosOf(evidence);
  if (rule.kind === 'photo') return before.length + after.length + other.length > 0 ? null : 'photo';
  // Links without a word before them show before and after, in their order, where those are missing.
  const missing = (before.length === 0 ? 1 : 0) + (after.length === 0 ? 1 : 0);
  if (missing <= other.length) return null;
  return before.length === 0 && other.length === 0 ? 'before' : 'after';
}

/**
 * The moment that decides between on time and late: the first sending. A returned report keeps it when it comes back
 * by the end of the last working day of the correction window; otherwise the moment it came back decides.
 */
export function decisiveReceipt(report: Report, rule: RuleTerms, calendar: WorkingCalendar): PlainDateTime {
  const { receivedAt, returnedAt, resubmittedAt } = report;
  if (returnedAt === null || resubmittedAt === null || resubmittedAt < returnedAt) return receivedAt;
  const lastDay = nthWorkingDayAfter(calendar, dateOf(returnedAt), rule.correctionWindowDays);
  return dateOf(resubmittedAt) <= lastDay ? receivedAt : resubmittedAt;
}
