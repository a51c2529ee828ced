// Says where an issue stands and what it is, for tabs that no refresh reads: their own page tells of them.
import type { Issue } from '../../core/issue';
import { rowsText } from '../../messages/maintenance/change-text';
import { issueText } from '../../messages/maintenance/issue-text';
import { columnTitle } from '../../tables/maintenance/issue-tab';
import { inOfficeWords } from './office-terms';
import type { Office } from './read-office';

/** `Tim baris 4, Berhalangan: “minggu depan” bukan tanggal. …` */
export function placedIssueText(issue: Issue, office: Office): string {
  const { tab = '', row = 0, column = '' } = issue.place ?? {};
  const name = office.layout.tabsByKey.get(tab)?.name ?? tab;
  return inOfficeWords(office)(
    `${name} ${rowsText(row, 1)}, ${columnTitle(tab, column)}: ${issueText(issue)}`,
  );
}
