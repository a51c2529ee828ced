// Remembers where tabs and columns are, so that one search serves an execution.
import type { TabPlace } from '../../app/ports';
import { type FoundLayout, type FoundTab, searchLayout, withTab } from './layout';
import type { ColumnFinder } from './tab-formats';

export interface LayoutMemory {
  /** Searches again. */
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

/** Finds the cells that a drop-down takes its words from; searches again if a tab was mended in between. */
export function columnFinder(memory: LayoutMemory): ColumnFinder {
  return (tabKey, columnKey) =>
    cellsOfColumn(memory.known(), tabKey, columnKey) ?? cellsOfColumn(memory.search(), tabKey, columnKey);
}

/** The cells of a column below its header. */
function cellsOfColumn(
  { layout, tabsById }: FoundLayout,
  tabKey: string,
  columnKey: string,
): GoogleAppsScript.Spreadsheet.Range | undefined {
  const place = layout.tabsByKey.get(tabKey);
  const column = place?.columnsByKey.get(columnKey);
  if (!place || column === undefined) return undefined;
  return tabsById.get(place.sheetId)?.sheet.getRange(2, column, place.gridRows - 1, 1);
}
