// The keys by which tabs and columns are known, as they stand in the hidden first row of each tab.
import { summaryWords } from '../../messages/camat/summary-text';
import { acknowledgementTab, circularTab } from '../../messages/circulars/circular-columns';
import { planTab, waiverTab } from '../../messages/compliance/fact-columns';
import { complianceTab } from '../../messages/compliance/state-text';
import { contactTab } from '../../messages/contacts/contact-columns';
import { followUpTab } from '../../messages/follow-ups/follow-up-columns';
import { letterTab } from '../../messages/letters/letter-columns';
import { changeTab } from '../../messages/maintenance/change-columns';
import { issueTab } from '../../messages/maintenance/issue-columns';
import { attendanceTab } from '../../messages/meetings/attendance-columns';
import { meetingTab } from '../../messages/meetings/meeting-columns';
import { obligationTab } from '../../messages/obligations/obligation-columns';
import { unitTab } from '../../messages/office/unit-columns';
import { recapTab } from '../../messages/recap/recap-columns';
import { ledgerArchiveTab, ledgerTab } from '../../messages/reminders/ledger-columns';
import { reportTab } from '../../messages/reports/report-columns';
import { settingTab } from '../../messages/setup/setting-columns';
import { settingInitial } from '../../messages/setup/setting-initial';
import { postTab } from '../../messages/siskamling/post-columns';
import { holidayTab } from '../../messages/time/holiday-columns';
import { teamTab } from '../../messages/visits/team-columns';
import { visitTab } from '../../messages/visits/visit-columns';
import type { TabKey } from '../tab-plan';
import { type KnownTab, type NotedColumn, WAITING_KEY } from './known-tab';

/** What the key of a tab and of its columns is made from: the titles of a new tab. Columns without a title keep their name. */
interface KeyedTab {
  readonly title: string;
  readonly columns: Readonly<Record<string, { readonly title: string }>>;
  readonly headerRows: number;
  /** Columns that a new tab does not have; they come when they are first used. */
  readonly comeLater?: readonly string[];
}

const oneHeader = { headerRows: 1 } as const;

/** Columns of Kunjungan that come with Tim, when an office begins to plan its visits. */
const comeWithTeam = [
  'hour',
  'otherInstitutions',
  'photo',
  'assignment',
  'lock',
  'number',
  'answers',
  'trace',
  'answers',
] as const satisfies readonly (keyof typeof visitTab.columns)[];

/** Every tab that is there once. A title that changes changes the key: `tab-keys.test.ts` holds them. */
const keyedTabs = {
  summary: { title: summaryWords.tab, columns: {}, headerRows: 0 },
  units: { ...unitTab, ...oneHeader },
  contacts: { ...contactTab, ...oneHeader },
  obligations: { ...obligationTab, ...oneHeader },
  reports: { ...reportTab, ...oneHeader },
  waivers: { ...waiverTab, ...oneHeader },
  plans: { ...planTab, ...oneHeader },
  followUps: { ...followUpTab, ...oneHeader },
  posts: { ...postTab, ...oneHeader },
  circulars: { ...circularTab, ...oneHeader },
  acknowledgements: { ...acknowledgementTab, ...oneHeader },
  recap: { ...recapTab, ...oneHeader },
  meetings: { ...meetingTab, ...oneHeader },
  attendance: { ...attendanceTab, ...oneHeader },
  team: { ...teamTab, ...oneHeader },
  visits: { ...visitTab, ...oneHeader, comeLater: comeWithTeam },
  holidays: { ...holidayTab, ...oneHeader },
  reminders: { ...ledgerTab, ...oneHeader },
  ledgerArchive: { ...ledgerArchiveTab, ...oneHeader },
  letters: { ...letterTab, ...oneHeader },
  settings: { ...settingTab, ...oneHeader },
  issues: { ...issueTab, ...oneHeader },
  changes: { ...changeTab, ...oneHeader },
} as const satisfies Record<TabKey, KeyedTab>;

const complianceKey = /^compliance-(\d{4})$/u;
const complianceColumns = { code: { title: complianceTab.code }, name: { title: complianceTab.name } };

function keyedTab(tabKey: string): KeyedTab | undefined {
  const [, year] = complianceKey.exec(tabKey) ?? [];
  if (year !== undefined)
    return { title: `${complianceTab.title} ${year}`, columns: complianceColumns, headerRows: 2 };
  const known: Readonly<Record<string, KeyedTab>> = keyedTabs;
  return known[tabKey];
}

/** Raised by a release that changes tabs in another way than by more tabs, columns and settings. */
const OTHER_CHANGES = 0;

/**
 * The version of the planned shape: every tab, column and setting that a release plans counts, so that a newer plan always
 * has a higher one. A release that plans less, or changes only looks, raises OTHER_CHANGES.
 */
export function shapeVersion(): number {
  const columns = Object.values(keyedTabs).flatMap((tab) => Object.keys(tab.columns));
  const settings = Object.keys(settingInitial);
  return Object.keys(keyedTabs).length + columns.length + settings.length + OTHER_CHANGES;
}

/** The name of a new tab. Throws for a tab that is not ours. */
export function tabTitle(tabKey: string): string {
  const tab = keyedTab(tabKey);
  if (tab === undefined) throw new Error(`no tab ${tabKey}`);
  return tab.title;
}

/** `Tanggal kegiatan` as `tanggal-kegiatan`. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The first part of every key in the tab: `laporan`, `kepatuhan-2026`. Throws for a tab that is not ours. */
export function tabSlug(tabKey: string): string {
  return slugOf(tabTitle(tabKey));
}

/** The whole key of a column, as the hidden row holds it: `laporan.tanggal-kegiatan`. */
export function storedKey(tabKey: string, columnKey: string): string {
  const title = keyedTab(tabKey)?.columns[columnKey]?.title;
  return `${tabSlug(tabKey)}.${title === undefined ? columnKey : slugOf(title)}`;
}

/** The key of the columns of a tab that wait for their use. */
export function waitingKey(tabKey: string): string {
  return `${tabSlug(tabKey)}.${WAITING_KEY}`;
}

/** The texts of the hidden row of keys, from the first column on. */
export function keysOf(
  tabKey: string,
  columnsByKey: ReadonlyMap<string, number>,
  waiting: readonly number[],
): readonly string[] {
  const width = Math.max(0, ...columnsByKey.values(), ...waiting);
  const keys = Array.from({ length: width }, () => '');
  for (const [key, column] of columnsByKey) keys[column - 1] = storedKey(tabKey, key);
  for (const column of waiting) keys[column - 1] = waitingKey(tabKey);
  return keys;
}

/** The tab whose first part a key begins with; undefined for a text that is no key of ours. */
export function tabKeyOf(stored: string): string | undefined {
  const slug = stored.slice(0, Math.max(0, stored.indexOf('.')));
  const year = slug.startsWith(`${slugOf(complianceTab.title)}-`) ? slug.slice(-4) : '';
  if (complianceKey.test(`compliance-${year}`)) return `compliance-${year}`;
  return Object.keys(keyedTabs).find((key) => tabSlug(key) === slug);
}

/** Every column of a new tab, with its header; the columns of months come and go. */
export function plannedColumns(tabKey: string): readonly { readonly key: string; readonly header: string }[] {
  const { columns = {}, comeLater = [] } = keyedTab(tabKey) ?? {};
  return Object.entries(columns)
    .filter(([key]) => !comeLater.includes(key))
    .map(([key, { title }]) => ({ key, header: title }));
}

/** What is known of a tab before it is read. */
export function knownTab(tabKey: string, noted: readonly NotedColumn[]): KnownTab {
  const tab = keyedTab(tabKey);
  const columns = Object.entries(tab?.columns ?? {});
  const bySlug = new Map(columns.map(([key, { title }]) => [slugOf(title), key]));
  // A month's column and those of Ringkasan are named by their keys.
  const isOpen = tabKey === 'summary' || complianceKey.test(tabKey);
  return {
    slug: tabSlug(tabKey),
    headerRows: tab?.headerRows ?? 1,
    columnOf: (stored) => bySlug.get(stored) ?? (isOpen ? stored : undefined),
    noted,
  };
}
