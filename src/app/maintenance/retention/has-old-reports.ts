// Whether a report or a visit may have been kept long enough.
import { dayOf, daysBetween, startOfDay } from '../../../core/time/plain-date';
import { readResultAnswers } from '../../../core/visits/result-answers';
import { plansVisits } from '../../office/facts/plans-visits';
import type { Office } from '../../office/read-office';
import { keepsLists } from './forget-old-lists';

/**
 * A rough check of what most old reports and visits still hold; the part of the script that blanks them checks each cell.
 */
export function hasOldReports(office: Office): boolean {
  const { settings, now, today, layout, reportRows, visitRows } = office;
  const { keepMonths } = settings;
  if (keepMonths === null) return false;
  // A sweep reads neither Tim nor the lists of meetings, circulars and posts, which are looked through once a month.
  if (dayOf(today) === 1 && (plansVisits(layout) || keepsLists(layout))) return true;
  const isOld = (at: Office['now']): boolean => daysBetween(at, now) > keepMonths * 30.5;
  return (
    reportRows.some(
      ({ value: { submission, editUrl, respondent, enteredBy } }) =>
        `${editUrl}${respondent}${enteredBy}` !== '' && isOld(submission.submittedAt),
    ) ||
    visitRows.some(
      ({ value: { date, members, answers } }) =>
        isOld(startOfDay(date)) &&
        (members.some(({ institution }) => institution !== '') ||
          readResultAnswers(answers).some(({ name }) => name !== '')),
    )
  );
}
