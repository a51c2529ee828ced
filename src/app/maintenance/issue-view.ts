// Writes Masalah, the tab of everything that is odd.
import { fingerprint } from '../../core/fingerprint';
import { encodeIssues } from '../../tables/maintenance/issue-tab';
import type { OfficeView } from '../office/office-view';
import { requireTab } from '../office/read-office';

/** Written only when the problems differ from those written last; their fingerprint is kept with the tab. */
export const issueView: OfficeView = {
  name: 'issues',
  write: ({ workbook }, { layout }, { issues }) => {
    const place = requireTab(layout, 'issues');
    const nameOf = (key: string): string => layout.tabsByKey.get(key)?.name ?? key;
    const rows = encodeIssues(place, issues, nameOf);
    const memo = `${rows.length}|${fingerprint(JSON.stringify(rows))}`;
    if (memo === place.memo) return;
    const previous = place.memo === '' ? 0 : Number(place.memo.split('|')[0]);
    const width = Math.max(1, ...place.columnsByKey.values());
    const blank = Array.from({ length: Math.max(0, previous - rows.length) }, () =>
      Array<string>(width).fill(''),
    );
    const values = [...rows, ...blank];
    if (values.length > 0) workbook.writeBlock(place, { row: 2, column: 1, values });
    workbook.writeMemo(place, memo);
  },
};
