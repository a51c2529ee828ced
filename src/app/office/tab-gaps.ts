// Finds tabs and columns that people deleted: what depends on them is unknown, so nothing is decided from what is left.
import { type HeldBack, type Issue, issueOf } from '../../core/issue';
import { gapText } from '../../messages/maintenance/gap-text';
import { tabTitle } from '../../tables/shape/tab-keys';
import type { TabKey } from '../../tables/tab-plan';
import { Refusal } from '../failure';
import { isOfOlderRelease } from '../notebook/noted-version';
import type { TabPlace, WorkbookLayout } from '../ports';

/**
 * What waits for each tab: while figures are held no report is taken up from the forms, and so nobody is reminded. From
 * the other tabs nothing is decided.
 */
const heldByTab: Readonly<Partial<Record<TabKey, HeldBack>>> = {
  settings: 'figures-and-reminders',
  units: 'figures-and-reminders',
  obligations: 'figures-and-reminders',
  reports: 'figures-and-reminders',
  waivers: 'figures-and-reminders',
  holidays: 'figures-and-reminders',
  plans: 'figures-and-reminders',
  visits: 'figures-and-reminders',
  contacts: 'reminders',
  reminders: 'reminders',
};

/**
 * An issue for each tab of these that is gone, and for each column that is gone from one that stands. A tab that only a
 * newer release plans is not gone: nobody could write in it yet.
 */
export function gapsOf(
  { tabsByKey, missingTabs, notes }: WorkbookLayout,
  keys: readonly TabKey[],
): readonly Issue[] {
  return keys.flatMap((tab): readonly Issue[] => {
    const place = tabsByKey.get(tab);
    const held = heldByTab[tab] ?? 'nothing';
    if (place === undefined && isOfOlderRelease(notes) && !missingTabs.includes(tab)) return [];
    if (place === undefined || place.isLost) return [issueOf('tab-missing', { title: tabTitle(tab), held })];
    if (place.isRemade) return [issueOf('tab-blank', { title: tabTitle(tab), held })];
    return place.missing.map(({ header, isBack }) => ({
      ...issueOf(isBack ? 'column-blank' : 'column-missing', { header, held }),
      place: { tab },
    }));
  });
}

/** Refuses to go on while something is missing, with the sentence for the first of it. */
export function refuseGaps([first]: readonly Issue[]): void {
  if (first !== undefined) throw new Refusal(gapSentence(first));
}

/** The tab and what is gone from it, '' for any other issue. */
export function gapSentence({ code, data, place }: Issue): string {
  const tab = tabTitle(place?.tab ?? 'units');
  switch (code) {
    case 'tab-missing':
      return gapText.tab(data.title, data.held);
    case 'tab-blank':
      return gapText.tabBack(data.title, data.held);
    case 'column-missing':
      return `${tab}: ${gapText.column(data.header, data.held)}`;
    case 'column-blank':
      return `${tab}: ${gapText.columnBack(data.header, data.held)}`;
    default:
      return '';
  }
}

/** Whether it is there again, and only what stood in it is missing. */
export function isBackBlank({ code }: Issue): boolean {
  return code === 'column-blank' || code === 'tab-blank';
}

/** A tab that is gone, as if it stood empty. */
export function emptyPlace(key: TabKey): TabPlace {
  return {
    key,
    sheetId: -1,
    name: tabTitle(key),
    headRow: 1,
    columnsByKey: new Map(),
    missing: [],
    isLost: false,
    isRemade: false,
    spareColumns: 0,
    memo: '',
  };
}
