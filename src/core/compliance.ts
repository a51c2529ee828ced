// What is the state of every unit, obligation and period?
import type { CellState } from './cell-state';
import type { ExpectedReport, ExpectedReports } from './expected-report';
import type { ObligationId } from './obligation';
import type { PeriodId } from './period';
import type { PlainDate, PlainDateTime } from './plain-date';
import type { ActivityPlan } from './plan';
import type { Report } from './report';
import type { UnitCode } from './unit';
import type { Visit, VisitFinding } from './visit';
import type { WorkingCalendar } from './working-calendar';

/** One cell of Kepatuhan: facts computed from rows and today, never the only copy of one. */
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
  /** A report lacks required evidence and staff have not accepted it (bukti belum lengkap). */
  readonly isEvidenceIncomplete: boolean;
  /** A report of the cell was entered by staff for the unit. */
  readonly isProxy: boolean;
  readonly finding: VisitFinding | null;
  readonly plannedDate: PlainDate | null;
  /** First accepted activity minus planned date; null if either is missing. */
  readonly planShiftDays: number | null;
}

/** All cells: `cells[periodIndex * units.length + unitIndex]`, as in `expected.reports`. */
export interface ComplianceMatrix {
  readonly today: PlainDate;
  readonly expected: ExpectedReports;
  readonly cells: readonly ComplianceCell[];
  /** Reports of units, obligations or periods outside the matrix: nothing is dropped unseen. */
  readonly reportsWithoutCell: readonly Report[];
}

/** Names a cell. */
export interface CellKey {
  readonly unit: UnitCode;
  readonly obligationId: ObligationId;
  readonly periodId: PeriodId;
}

export interface ComplianceInput {
  readonly expected: ExpectedReports;
  /** All rows; revisions of one response are merged first. */
  readonly reports: readonly Report[];
  readonly visits: readonly Visit[];
  readonly plans: readonly ActivityPlan[];
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
}
