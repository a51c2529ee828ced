// A report as staff have judged it.
import type { Report } from '../../../core/reports/report';
import type { ReportRow } from '../../../tables/reports/report-table';
import type { Office } from '../read-office';

/**
 * What staff have made of the report, and whether the office wants to look at it before it counts. An approved recap
 * counts for the unit whose code it is, whatever link it came through.
 */
export function reviewed(
  report: Report,
  { submission, review, returnedAt, resubmittedAt }: ReportRow,
  { countsUncoded }: Office['settings'],
): Report {
  const isApproved = review === 'approved';
  return {
    ...report,
    ...(submission.lacksCode
      ? { lacksCode: true, waitsForLook: report.waitsForLook === true || !countsUncoded }
      : {}),
    ...(isApproved && report.recap ? { unit: report.recap.unit } : {}),
    review,
    returnedAt,
    resubmittedAt,
  };
}
