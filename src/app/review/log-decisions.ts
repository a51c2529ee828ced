// Writes the decisions of staff into Log Perubahan, and finds them there again.
import type { ChangeEntry } from '../../core/maintenance/change-log';
import { parsePlainDate } from '../../core/time/plain-date';
import { reviewWords } from '../../messages/office/choice-words';
import { reportTab } from '../../messages/reports/report-columns';
import { sentText } from '../../messages/review/review-text';
import { dateText } from '../../messages/time/date-text';
import { changePlaceText, decodeChanges, type LoggedChange } from '../../tables/maintenance/change-table';
import type { ReportRow } from '../../tables/reports/report-table';
import type { Office } from '../office/read-office';
import { actorOf, recordChanges } from '../office/record-changes';
import type { Ports } from '../ports';
import type { ReviewedRow } from './review-rows';
import type { Verdict } from './verdict';

/** One row a decision; a row that an earlier call has written is not written again. */
export function logDecisions(
  ports: Pick<Ports, 'workbook' | 'person'>,
  office: Pick<Office, 'layout' | 'now'>,
  fresh: readonly ReviewedRow[],
  verdict: Verdict,
): void {
  const by = actorOf(ports.person);
  logOnce(
    ports,
    office,
    fresh.map((one) => changeOf(one, verdict, { at: office.now, by })),
  );
}

/** Writes entries that an earlier call, which died, has not written. One read. */
export function logOnce(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout }: Pick<Office, 'layout'>,
  entries: readonly ChangeEntry[],
): void {
  const lastByPlace = new Map(readChanges(workbook, layout).map((change) => [change.place, change]));
  const missing = entries.filter((entry) => {
    const last = lastByPlace.get(changePlaceText(entry));
    return last?.before !== entry.oldValue || last.after !== entry.newValue;
  });
  recordChanges(workbook, layout, missing);
}

/** What Log Perubahan holds: one read. */
export function readChanges(workbook: Ports['workbook'], layout: Office['layout']): readonly LoggedChange[] {
  const place = layout.tabsByKey.get('changes');
  return place === undefined ? [] : decodeChanges(place, workbook.readRows(place));
}

function changeOf(
  reviewed: ReviewedRow,
  { decision, reason }: Verdict,
  origin: Pick<ChangeEntry, 'at' | 'by'>,
): ChangeEntry {
  return {
    ...origin,
    ...placeOf(reviewed),
    oldValue: stateWords(reviewed.value.review, reviewed.value.reviewNote),
    newValue: stateWords(decision, reason),
  };
}

function stateWords(review: ReportRow['review'], note: string): string {
  return [reviewWords[review], note].filter((part) => part !== '').join(': ');
}

/** Where a decision about a report stands in Log Perubahan. */
export function placeOf({
  unitName,
  owed,
  value,
}: ReviewedRow): Pick<ChangeEntry, 'subject' | 'key' | 'field'> {
  const { activityDate, submittedAt } = value.submission;
  const day = parsePlainDate(activityDate);
  const done = day === null ? activityDate : dateText(day);
  const sent = value.hasReceipt ? `, ${sentText(submittedAt)}` : '';
  return {
    subject: reportTab.title,
    key: `${unitName}, ${owed}, ${done}${sent}`,
    field: reportTab.columns.review.title,
  };
}
