// Says where an issue stands and what it is, for tabs that no refresh reads: their own page tells of them.
import type { Issue } from '../../core/issue';
import { rowsText } from '../../messages/maintenance/change-text';
import { issueText } from '../../messages/maintenance/issue-text';
import { inUnitTerm } from '../../messages/office/unit-name';
import { columnTitle } from '../../tables/maintenance/issue-tab';
import { inOfficeWords, termsOfOffice } from './office-terms';
import type { Office } from './read-office';

/** `Tim baris 4, Berhalangan: “minggu depan” bukan tanggal. …` */
export function placedIssueText(issue: Issue, office: Office): string {
  const { tab = '', row = 0, column = '' } = issue.place ?? {};
  const name = office.layout.tabsByKey.get(tab)?.name ?? tab;
  const title = inUnitTerm(columnTitle(tab, column), termsOfOffice(office).unit);
  return `${name} ${rowsText(row, 1)}, ${title}: ${inOfficeWords(office)(issueText(issue))}`;
}
