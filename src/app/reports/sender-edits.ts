// Says for Log Perubahan what a desa changed in its report through its own link.
import type { ChangeEntry } from '../../core/maintenance/change-log';
import { dateOf } from '../../core/time/plain-date';
import { changeWords } from '../../messages/maintenance/change-text';
import { reportTab } from '../../messages/reports/report-columns';
import { dateText, shortMomentText } from '../../messages/time/date-text';
import { isMoment, textOfCell } from '../../tables/cell';
import { encodeReport, type ReportRow } from '../../tables/reports/report-table';
import type { CellValue, TabPlace } from '../ports';

/** What a sender can change; what the office writes beside it is none of it. */
const answered = [
  'receivedAt',
  'unit',
  'activityDate',
  'place',
  'activity',
  'people',
  'officials',
  'result',
  'obstacle',
  'photos',
  'population',
  'other',
] as const satisfies readonly (keyof typeof reportTab.columns)[];

const longestText = 500;

/** One change for an edited report, with the old and new text of each answer that differs; none where none does. */
export function senderEdit(place: TabPlace, before: ReportRow, after: ReportRow): readonly ChangeEntry[] {
  const [old, now] = [encodeReport(place, before), encodeReport(place, after)];
  const textIn = (cells: readonly CellValue[], key: string): string =>
    cellText(cells[(place.columnsByKey.get(key) ?? 0) - 1] ?? '');
  const changed = answered.filter((key) => textIn(old, key) !== textIn(now, key));
  if (changed.length === 0) return [];
  const said = (cells: readonly CellValue[]): string =>
    changed
      .map((key) => `${reportTab.columns[key].title}: ${textIn(cells, key)}`)
      .join('\n')
      .slice(0, longestText);
  return [
    {
      at: after.updatedAt ?? after.submission.submittedAt,
      by: changeWords.sender,
      subject: place.name,
      key: after.submission.unit,
      field: changed.map((key) => reportTab.columns[key].title).join(', '),
      oldValue: said(old),
      newValue: said(now),
    },
  ];
}

function cellText(cell: CellValue): string {
  if (!isMoment(cell)) return textOfCell(cell);
  return cell.at.endsWith('T00:00:00') ? dateText(dateOf(cell.at)) : shortMomentText(cell.at);
}
