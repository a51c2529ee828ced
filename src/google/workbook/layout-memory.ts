// Remembers where tabs and columns stand, so that one search serves an execution.
import type { TabPlace } from '../../app/ports';
import { type FoundLayout, type FoundTab, searchLayout, withTab } from './layout';

export interface LayoutMemory {
  /** Searches anew. */
  search(): FoundLayout;
  /** As last searched, with what was changed since; searches when nothing is remembered. */
  known(): FoundLayout;
  /** The tab of a place that the layout gave; throws when it is gone. */
  tabOf(place: TabPlace): FoundTab;
  /** Remembers a tab as it stands after a change. */
  change(tab: FoundTab): TabPlace;
}

export function createLayoutMemory(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): LayoutMemory {
  let found: FoundLayout | undefined;
  const search = (): FoundLayout => {
    found = searchLayout(spreadsheet);
    return found;
  };
  const known = (): FoundLayout => found ?? search();
  return {
    search,
    known,
    tabOf: (place) => {
      const tab = known().tabsById.get(place.sheetId);
      if (!tab) throw new Error(`tab ${place.key} is gone`);
      return tab;
    },
    change: (tab) => {
      found = withTab(known(), tab);
      return tab.place;
    },
  };
}
