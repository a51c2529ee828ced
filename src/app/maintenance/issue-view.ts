// Writes Masalah, the tab of everything that is odd.
import { fingerprint } from '../../core/fingerprint';
import { encodeIssues, issuePlan } from '../../tables/maintenance/issue-tab';
import { doubtEntries } from '../notebook/doubted-dates';
import { inOfficeWords } from '../office/office-terms';
import type { OfficeView } from '../office/office-view';
import { writeViewRows } from '../office/write-view-rows';

/** Read only when the problems differ from those written last, whose fingerprint is kept with the tab. */
export const issueView: OfficeView = {
  name: 'issues',
  tellsGaps: true,
  notes: ({ layout, doubts }) => doubtEntries(layout.notes, doubts),
  write: ({ workbook }, office, { issues }) => {
    const { layout } = office;
    const place = layout.tabsByKey.get('issues') ?? workbook.ensureTab(issuePlan());
    const memo = String(fingerprint(JSON.stringify(issues)));
    if (memo === place.memo) return;
    if (place.missing.length > 0) workbook.mendTab(issuePlan());
    const nameOf = (key: string): string => layout.tabsByKey.get(key)?.name ?? key;
    const rows = encodeIssues(place, issues, nameOf, inOfficeWords(office));
    writeViewRows(workbook, place, rows);
    workbook.writeMemo(place, memo);
  },
};
