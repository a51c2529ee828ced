// The tab Masalah: one row per problem.
import type { Issue } from '../../core/issue';
import { acknowledgementTab, circularTab } from '../../messages/circulars/circular-columns';
import { planTab, waiverTab } from '../../messages/compliance/fact-columns';
import { contactTab } from '../../messages/contacts/contact-columns';
import { followUpTab } from '../../messages/follow-ups/follow-up-columns';
import { issueTab } from '../../messages/maintenance/issue-columns';
import { issueText } from '../../messages/maintenance/issue-text';
import { attendanceTab } from '../../messages/meetings/attendance-columns';
import { meetingTab } from '../../messages/meetings/meeting-columns';
import { obligationTab } from '../../messages/obligations/obligation-columns';
import { unitTab } from '../../messages/office/unit-columns';
import { ledgerTab } from '../../messages/reminders/ledger-columns';
import { reportTab } from '../../messages/reports/report-columns';
import { settingTab } from '../../messages/setup/setting-columns';
import { postTab } from '../../messages/siskamling/post-columns';
import type { TabWords } from '../../messages/tab-words';
import { holidayTab } from '../../messages/time/holiday-columns';
import { teamTab } from '../../messages/visits/team-columns';
import { visitTab } from '../../messages/visits/visit-columns';
import type { CellValue } from '../cell';
import { textColumn } from '../column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, encodeRow } from '../row-reader';

const columns = {
  tab: textColumn({ width: 130 }),
  row: textColumn({ width: 70 }),
  column: textColumn({ width: 160 }),
  text: textColumn({ width: 760 }),
};

export function issuePlan() {
  return planOf('issues', issueTab, columns, {
    colour: '#D93025',
    guard: 'computed',
    wraps: true,
    frozenColumns: 0,
    rows: 100,
  });
}

/** One row per issue, in the order of tabs and rows; `nameOf` gives the name staff gave a tab, `inWords` the office's own words. */
export function encodeIssues(
  places: ColumnPlaces,
  issues: readonly Issue[],
  nameOf: (tabKey: string) => string,
  inWords: (text: string) => string,
): readonly (readonly CellValue[])[] {
  return issues.map((issue) => {
    const { tab, row, column } = issue.place ?? {};
    return encodeRow(places, columns, {
      tab: tab === undefined ? '' : nameOf(tab),
      row: row === undefined ? '' : String(row),
      column: tab === undefined || column === undefined ? '' : inWords(columnTitle(tab, column)),
      text: inWords(issueText(issue)),
    });
  });
}

/** What a column of a tab is called when it is new, or its key where it has no words. */
export function columnTitle(tabKey: string, column: string): string {
  return wordsByTab[tabKey]?.columns[column]?.title ?? column;
}

/** The tabs whose rows can be wrong. */
const wordsByTab: Readonly<Record<string, TabWords>> = {
  units: unitTab,
  contacts: contactTab,
  obligations: obligationTab,
  reports: reportTab,
  waivers: waiverTab,
  plans: planTab,
  visits: visitTab,
  team: teamTab,
  meetings: meetingTab,
  attendance: attendanceTab,
  followUps: followUpTab,
  posts: postTab,
  circulars: circularTab,
  acknowledgements: acknowledgementTab,
  holidays: holidayTab,
  reminders: ledgerTab,
  settings: settingTab,
};
