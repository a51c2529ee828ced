// Whether a report may have been kept long enough.
import { daysBetween } from '../../core/time/plain-date';
import type { Office } from '../office/read-office';

/** A rough check of what most old reports still hold; the part of the script that blanks them checks each cell. */
export function hasOldReports({ settings: { keepMonths }, now, reportRows }: Office): boolean {
  return (
    keepMonths !== null &&
    reportRows.some(
      ({ value: { submission, editUrl, respondent, enteredBy } }) =>
        `${editUrl}${respondent}${enteredBy}` !== '' &&
        daysBetween(submission.submittedAt, now) > keepMonths * 30.5,
    )
  );
}
