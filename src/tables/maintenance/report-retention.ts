// Which cells of an old report speak of a person, and what stays of them.
import type { Evidence } from '../../core/reports/report';
import { dateOf, type PlainDate, parsePlainDate } from '../../core/time/plain-date';
import { textOfEvidence } from '../reports/evidence-text';
import type { ReportRow } from '../reports/report-table';

/** Stands for a photo link that was removed, so that photos can still be counted. */
const forgottenPhoto = 'dihapus';

/** Whether the report came before this day and still says something about a person. */
export function isToForget(row: ReportRow, before: PlainDate): boolean {
  const { submission, hasReceipt } = row;
  const typed = submission.proxy?.receivedDate ?? submission.activityDate;
  const received = hasReceipt ? dateOf(submission.submittedAt) : parsePlainDate(typed);
  return received !== null && received < before && Object.entries(keptCells(row)).some(isStillThere(row));
}

function isStillThere({ submission, other, enteredBy, respondent, editUrl }: ReportRow) {
  return ([key, kept]: readonly [string, string]): boolean => {
    const texts: Readonly<Record<string, string>> = {
      officials: submission.officials,
      photos: textOfEvidence(submission.evidence),
      other,
      enteredBy,
      respondent,
      editUrl,
    };
    return texts[key] !== kept;
  };
}

/**
 * What the cells about a person hold afterwards, by column. Names and addresses go, and answers to staff's own
 * questions, since these may ask anything. Day, counts, place, result and review stay.
 */
export function keptCells({ submission }: ReportRow): Readonly<Record<string, string>> {
  return {
    officials: '',
    photos: textOfEvidence(withoutLinks(submission.evidence)),
    other: '',
    enteredBy: '',
    respondent: '',
    editUrl: '',
  };
}

function withoutLinks({ before, after, other }: Evidence): Evidence {
  return {
    before: before.map(() => forgottenPhoto),
    after: after.map(() => forgottenPhoto),
    other: other.map(() => forgottenPhoto),
  };
}
