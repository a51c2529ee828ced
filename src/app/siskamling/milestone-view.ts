// Notes in Laporan that a unit has reached its milestone: the fact stays, whatever becomes of a post later.

import { cellAt } from '../../core/compliance/compliance';
import { emptySubmission } from '../../core/reports/submission';
import { MILESTONE_STEPS, reachedOn } from '../../core/siskamling/milestone';
import type { MilestoneCell } from '../../core/siskamling/milestone-cells';
import { earlierOf, yearOf } from '../../core/time/plain-date';
import { milestoneResult, milestoneSource } from '../../messages/siskamling/milestone-text';
import { encodeReport, newReportRow } from '../../tables/reports/report-table';
import type { OfficeView } from '../office/office-view';
import type { Office } from '../office/read-office';

/** One row for each unit and period, appended once; the row counts as the report of the milestone. */
export const milestoneView: OfficeView = {
  name: 'milestones',
  write: ({ workbook }, office, { milestones, matrix }) => {
    const place = office.layout.tabsByKey.get('reports');
    if (place === undefined || milestones.length === 0) return;
    const standing = new Set(office.reportRows.map(({ value }) => value.submission.id));
    for (const cell of milestones) {
      const isOwed = cellAt(matrix, cell)?.expected.expected === 1;
      const row = !isOwed || standing.has(idOf(cell)) ? null : rowOf(cell, office);
      if (row !== null) workbook.appendRow(place, encodeReport(place, row));
    }
  },
};

/** A letter before the code keeps the id a text. */
function idOf({ unit, obligationId, periodId }: MilestoneCell): string {
  return `tonggak-${unit}-${obligationId}-${periodId}`;
}

function rowOf(cell: MilestoneCell, { unitRows, settings }: Office) {
  const { dates, unit, obligationId, receivedAt, obligationPeriod } = cell;
  const reached = reachedOn(dates);
  if (reached === null || receivedAt === null) return null;
  // A closed year stays as it was frozen.
  if (settings.closedYears.has(yearOf(obligationPeriod.period.end))) return null;
  const label = unitRows.find(({ value }) => value.unit.code === unit)?.value.label ?? unit;
  return newReportRow(
    {
      ...emptySubmission,
      id: idOf(cell),
      submittedAt: receivedAt,
      unit: label,
      linkUnit: label,
      obligation: obligationId,
      activityDate: earlierOf(reached, obligationPeriod.period.end),
      outcome: milestoneResult(MILESTONE_STEPS.map((step) => ({ step, date: dates[step] ?? reached }))),
    },
    { enteredBy: milestoneSource },
  );
}
