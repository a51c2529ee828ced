// How do the problems stand in the Masalah tab?
import type { Issue } from '../../core/issue';
import { issueText } from '../../messages/maintenance/issue-text';
import { type TabKey, tabText } from '../../messages/office/tab-text';
import { asInertText, type CellValue } from '../cell';
import { textColumn } from '../column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, cellsInOrder } from '../row-reader';

const columns = {
  tab: textColumn('tab', { width: 130 }),
  row: textColumn('row', { width: 70 }),
  column: textColumn('column', { width: 160 }),
  text: textColumn('text', { width: 760 }),
};

export function issuePlan() {
  return planOf('issues', Object.values(columns), {
    colour: '#D93025',
    guard: 'computed',
    frozenColumns: 0,
    rows: 100,
  });
}

/** One row per issue, in the order of tabs and rows; `nameOf` gives the name staff gave a tab. */
export function encodeIssues(
  places: ColumnPlaces,
  issues: readonly Issue[],
  nameOf: (tabKey: string) => string,
): readonly (readonly CellValue[])[] {
  return issues.map((issue) => {
    const { tab, row, column } = issue.place ?? {};
    return cellsInOrder(places, {
      tab: tab === undefined ? '' : nameOf(tab),
      row: row === undefined ? '' : String(row),
      column: tab === undefined || column === undefined ? '' : columnTitle(tab, column),
      text: asInertText(issueText(issue)),
    });
  });
}

function columnTitle(tab: string, column: string): string {
  const known = Object.keys(tabText).find((key): key is TabKey => key === tab);
  const titles: Readonly<Record<string, string>> = known === undefined ? {} : tabText[known].columns;
  return titles[column] ?? column;
}
