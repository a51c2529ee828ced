// Judges one cell: what was owed, what came, and the state that follows.
import { acceptanceOf, decisiveReceipt, type Report } from '../reports/report';
import { daysBetween, earlierOf, type PlainDate, type PlainDateTime } from '../time/plain-date';
import type { WorkingCalendar } from '../time/working-calendar';
import { type CellVisit, type FindingVerdict, settleFinding } from '../visits/verdict';
import type { VisitFinding } from '../visits/visit';
import type { CellState } from './cell-state';
import { type CellSteps, coveredAudiences } from './cell-steps';
import type { ExpectedReport } from './expected-report';
import { planShiftDays } from './plan';

/** One cell of Kepatuhan. Everything in it is computed from rows and today's date; no fact is stored only here. */
export interface ComplianceCell {
  readonly expected: ExpectedReport;
  readonly state: CellState;
  /** Accepted reports whose activity lies in the period. */
  readonly count: number;
  /** All reports of the period that are not rejected: accepted, awaiting review, or to be corrected. */
  readonly submittedCount: number;
  /** The decisive receipt of the n-th accepted report; null while not fulfilled. */
  readonly receivedAt: PlainDateTime | null;
  readonly isFulfilled: boolean;
  readonly isOnTime: boolean;
  /** Whole local days after due; 0 when on time or not fulfilled. */
  readonly lateDays: number;
  /** True from the cutoff on: the cell then counts in the rates; before, it is shown as "k of N so far". */
  readonly isClosed: boolean;
  /** Required evidence is missing from a report, and staff have not accepted it (bukti belum lengkap). */
  readonly isEvidenceIncomplete: boolean;
  /** Staff entered a report of the cell for the unit; a rejected one does not count. */
  readonly isProxy: boolean;
  readonly finding: VisitFinding | null;
  /** How far a cell has come that is met in steps; null for one that counts activities. */
  readonly steps: CellSteps | null;
  /** The day on which staff found the contradicted report right; null where no such verdict holds. */
  readonly explainedOn: PlainDate | null;
  readonly plannedDate: PlainDate | null;
  /** First accepted activity minus planned date; null if either is missing. */
  readonly planShiftDays: number | null;
}

/** What is known about one cell. */
interface CellEvidence {
  readonly expected: ExpectedReport;
  /** The reports whose activity lies in the period, in any order. */
  readonly reports: readonly Report[];
  /** Made visits that checked the cell, in any order; null: none. */
  readonly visits: readonly CellVisit[] | null;
  readonly verdict: FindingVerdict | null;
  /** Steps that another room has found; null: none. They count until a report does. */
  readonly steps: CellSteps | null;
  /** Whom the reports must have reached together; null where they count one by one. */
  readonly audiences: readonly string[] | null;
  readonly plannedDate: PlainDate | null;
  readonly isClosed: boolean;
  readonly calendar: WorkingCalendar;
}

/** Judges one cell; every expected report has exactly one state. */
export function judgeCell(evidence: CellEvidence): ComplianceCell {
  const { expected, plannedDate, isClosed } = evidence;
  const { finding, explainedOn } = findingIn(evidence);
  const counted = evidence.reports.length === 0 ? NOTHING_YET : progressOf(evidence);
  const steps = stepsIn(evidence, counted);
  const progress = steps === null ? counted : { ...counted, count: steps.done, receivedAt: steps.receivedAt };
  const { receivedAt, firstActivity } = progress;
  const { due, cutoff } = expected.obligationPeriod;
  const isOnTime = receivedAt !== null && receivedAt < cutoff;
  return {
    expected,
    state:
      expected.expected === 0 ? exemptState(expected) : stateOf(progress, isOnTime, { finding, isClosed }),
    count: progress.count,
    submittedCount: progress.count + progress.awaitingReview + progress.needsWork,
    receivedAt,
    isFulfilled: receivedAt !== null,
    isOnTime,
    lateDays: receivedAt === null || isOnTime ? 0 : daysBetween(due, receivedAt),
    isClosed,
    isEvidenceIncomplete: progress.isEvidenceIncomplete,
    isProxy: progress.isProxy,
    finding,
    steps,
    explainedOn,
    plannedDate,
    planShiftDays:
      plannedDate === null || firstActivity === null ? null : planShiftDays(plannedDate, firstActivity),
  };
}

/** Linear in reports; nothing for the cells of all other obligations. */
function stepsIn(
  { steps, audiences, reports, expected, calendar }: CellEvidence,
  counted: Progress,
): CellSteps | null {
  if (audiences === null) return counted.receivedAt === null ? steps : null;
  const { rule } = expected.obligationPeriod;
  const reaching = reports
    .filter((report) => acceptanceOf(report, rule) === 'accepted')
    .map((report) => ({
      kinds: report.details.kinds,
      receivedAt: decisiveReceipt(report, rule, calendar),
    }));
  return coveredAudiences(audiences, reaching);
}

function findingIn({ visits, verdict, reports, expected }: CellEvidence) {
  if (visits === null) return NO_FINDING;
  const { rule } = expected.obligationPeriod;
  const accepted =
    verdict === null ? [] : reports.filter((report) => acceptanceOf(report, rule) === 'accepted');
  return settleFinding(
    visits,
    verdict,
    accepted.map(({ receivedAt, resubmittedAt }) => resubmittedAt ?? receivedAt),
  );
}

const NO_FINDING = { finding: null, explainedOn: null } as const;

/** How far the reports of a cell have come. */
interface Progress {
  readonly count: number;
  readonly awaitingReview: number;
  /** To be corrected, or waiting because required evidence is missing. */
  readonly needsWork: number;
  readonly isEvidenceIncomplete: boolean;
  readonly isProxy: boolean;
  /** The decisive receipt of the n-th accepted report, n = the minimum count; null while there are fewer. */
  readonly receivedAt: PlainDateTime | null;
  readonly firstActivity: PlainDate | null;
}

const NOTHING_YET: Progress = {
  count: 0,
  awaitingReview: 0,
  needsWork: 0,
  isEvidenceIncomplete: false,
  isProxy: false,
  receivedAt: null,
  firstActivity: null,
};

const NO_MOMENTS: PlainDateTime[] = [];

function progressOf({ expected, reports, calendar }: CellEvidence): Progress {
  const { rule } = expected.obligationPeriod;
  let receipts: PlainDateTime[] = NO_MOMENTS;
  let firstActivity: PlainDate | null = null;
  let awaitingReview = 0;
  let needsWork = 0;
  let isEvidenceIncomplete = false;
  let isProxy = false;
  for (const report of reports) {
    const acceptance = acceptanceOf(report, rule);
    if (acceptance === 'accepted') {
      const moment = decisiveReceipt(report, rule, calendar);
      receipts = receipts.length === 0 ? [moment] : [...receipts, moment];
      firstActivity = earlierOf(firstActivity ?? report.activityDate, report.activityDate);
    }
    if (acceptance === 'awaiting-review') awaitingReview += 1;
    if (acceptance === 'needs-work' || acceptance === 'evidence-incomplete') needsWork += 1;
    if (acceptance === 'evidence-incomplete') isEvidenceIncomplete = true;
    if (report.proxySource !== null && acceptance !== 'rejected') isProxy = true;
  }
  const receivedAt = nthEarliest(receipts, rule.minimumCount);
  const count = receipts.length;
  return { count, awaitingReview, needsWork, isEvidenceIncomplete, isProxy, receivedAt, firstActivity };
}

/** The n-th of the moments in order of time; null if there are fewer. One moment, the usual case, needs no sorting. */
function nthEarliest(moments: PlainDateTime[], n: number): PlainDateTime | null {
  if (moments.length > 1) moments.sort();
  return moments[n - 1] ?? null;
}

function exemptState({ exemptReason }: ExpectedReport): CellState {
  return exemptReason === 'excused' ? 'waived' : 'not-applicable';
}

/** The first match wins, in the order of CELL_STATES. A visit can contradict or confirm only what was reported. */
function stateOf(
  progress: Progress,
  isOnTime: boolean,
  { finding, isClosed }: Pick<ComplianceCell, 'finding' | 'isClosed'>,
): CellState {
  if (progress.receivedAt !== null) {
    if (finding === 'contradicted') return 'contradicted';
    if (finding === 'confirmed') return 'verified';
    return isOnTime ? 'on-time' : 'late';
  }
  if (progress.needsWork > 0) return 'needs-work';
  if (progress.awaitingReview > 0 && progress.count === 0) return 'awaiting-review';
  if (progress.count > 0) return 'partial';
  return isClosed ? 'overdue' : 'awaiting';
}
