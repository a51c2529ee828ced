// Takes from Rapat what counts for the office's own obligation, and meetings of village planning in the wrong order.
import { type Issue, issueOf, placeIssues } from '../../../core/issue';
import { reversedPlanning } from '../../../core/meetings/meeting-check';
import { rakorReports } from '../../../core/meetings/rakor-report';
import type { Obligation } from '../../../core/obligations/obligation';
import type { Report } from '../../../core/reports/report';
import type { Office } from '../read-office';

/** A report for each rakor that was held, unless the office has reported that day itself. */
export function reportsOfMeetings(
  { meetingRows, units }: Pick<Office, 'meetingRows' | 'units'>,
  obligations: readonly Obligation[],
  reports: readonly Report[],
): readonly Report[] {
  if (meetingRows.length === 0) return [];
  const own = units.find(({ isOffice }) => isOffice)?.code;
  return rakorReports(
    meetingRows.map(({ value }) => value),
    obligations,
    own,
    reports,
  );
}

/** Both rows of each pair in the wrong order, each naming both days. */
export function planningIssues({ meetingRows }: Pick<Office, 'meetingRows'>): readonly Issue[] {
  const rows = new Map(meetingRows.map(({ value, row }) => [value, row]));
  return reversedPlanning([...rows.keys()]).flatMap(({ first, second }) =>
    [first, second].flatMap((meeting) =>
      placeIssues(
        [
          issueOf('planning-out-of-order', {
            first: first.title,
            firstDate: first.date,
            second: second.title,
            secondDate: second.date,
          }),
        ],
        { tab: 'meetings', row: rows.get(meeting) ?? 0, column: 'date' },
      ),
    ),
  );
}
