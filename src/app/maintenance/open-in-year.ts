// Says what is still open in a year before it is closed: what waits for staff, what is missing, what a visit contradicted.
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { yearOfPeriod } from '../../core/time/period';
import { openInYearText } from '../../messages/maintenance/year-page-text';
import { shortPeriodText } from '../../messages/time/date-text';
import { nameOf, periodParts } from '../../tables/camat/summary-lines';
import { taskLine } from '../../tables/camat/summary-tasks';
import type { Decision } from '../office/decide-office';
import type { Office } from '../office/read-office';
import { reviewedRows } from '../review/review-rows';

/** Names that a sidebar shows in one line; the others are counted. */
const characters = 240;

/** A line for each kind, `3 laporan belum masuk. Kerja Bakti Nov 2026: Betet, …`; empty when nothing is open. */
export function openInYear(office: Office, decision: Decision, year: number): readonly string[] {
  const owed = decision.matrix.cells.filter(
    ({ expected: { expected, obligationPeriod } }) =>
      expected === 1 && yearOfPeriod(obligationPeriod.period) === year,
  );
  const waiting = reviewedRows(office, decision).filter(
    ({ reason, period }) => reason !== null && period !== null && yearOfPeriod(period) === year,
  ).length;
  const told = (kind: 'missing' | 'toCorrect' | 'partial' | 'toSettle', cells: readonly ComplianceCell[]) =>
    cells.length === 0 ? [] : [openInYearText[kind](cells.length, namesOf(cells))];
  return [
    ...(waiting === 0 ? [] : [openInYearText.toReview(waiting)]),
    ...told(
      'toCorrect',
      owed.filter(({ state }) => state === 'needs-work'),
    ),
    ...told(
      'partial',
      owed.filter(({ state }) => state === 'partial'),
    ),
    ...told(
      'missing',
      owed.filter(({ submittedCount }) => submittedCount === 0),
    ),
    ...told(
      'toSettle',
      owed.filter(({ state }) => state === 'contradicted'),
    ),
  ];
}

function namesOf(cells: readonly ComplianceCell[]): string {
  const parts = periodParts(
    cells,
    nameOf,
    ({ obligation, period }) => `${obligation.name} ${shortPeriodText(period)}`,
  );
  return taskLine({ label: '', parts }, characters);
}
