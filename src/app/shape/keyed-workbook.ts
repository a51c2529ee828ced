// The workbook as use cases see it: tabs that are found by keys, over sheets that are known by their ids.
import { waitingKey } from '../../tables/shape/tab-keys';
import { zoneEntry } from '../notebook/noted-version';
import { regionEntry } from '../office/region';
import type { WorkbookPort } from '../ports';
import type { SheetPort, SheetStylePort } from '../ports-sheets';
import { acceptBlank } from './blank-again';
import { claimColumns } from './claim-columns';
import { createKeyedCells, type KeyedBook, type WorkbookSources } from './keyed-cells';
import { notesOf } from './keyed-tab';
import { begunEntry, foreignEntry, notedTabs } from './shape-notes';
import { beginTabs, ensureTab, mendTab, standingOf } from './tab-shape-steps';
import { mendKeys } from './tab-top-steps';

interface Sources extends WorkbookSources {
  readonly sheets: SheetPort & SheetStylePort;
}

export function createKeyedWorkbook(sources: Sources): WorkbookPort {
  const { sheets, notebook } = sources;
  const cells = createKeyedCells(sources);
  const { book } = cells;
  const steps = { cells, sheets, notebook };
  /** Entries for the notebook, to be written after the cells. */
  let waiting: Readonly<Record<string, string>> = {};
  const note = (entries: Readonly<Record<string, string>>): void => {
    waiting = { ...waiting, ...entries };
  };
  return {
    ...cells,
    note,
    ensureTab: (plan) => ensureTab(steps, plan),
    mendTab: (plan, options) => mendTab(steps, plan, options),
    beginTabs: (plans) => {
      beginTabs(steps, plans);
    },
    mendKeys: () => {
      for (const tab of book.tabs.values()) mendKeys(tab, sheets);
    },
    acceptBlank: () => {
      for (const tab of book.tabs.values()) acceptBlank(tab);
    },
    claimColumns: (place, claims) => claimColumns(steps, place, claims),
    addSpareColumns: (place, plan) => {
      const tab = cells.tabOf(place);
      sheets.addWaitingColumns(standingOf(steps, tab, plan), waitingKey(plan.key));
      tab.reading = undefined;
      return place;
    },
    deleteRows: (place, first, count) => {
      sheets.deleteRows(place.sheetId, first, count);
      cells.tabOf(place).reading = undefined;
    },
    foldColumns: ({ sheetId }, first, last) => {
      sheets.foldColumns(sheetId, first, last);
    },
    sealTab: ({ sheetId }, description) => {
      sheets.sealSheet(sheetId, description);
    },
    applyStyles: ({ sheetId, headRow, columnsByKey }, styles) => {
      const columns = [...columnsByKey.values()].sort((left, right) => left - right);
      sheets.applyStyles(sheetId, { headRow, columns }, styles);
    },
    writeMemo: (place, memo) => {
      cells.tabOf(place).memo = memo;
    },
    setRegion: (region) => {
      const { zone } = region;
      sheets.setRegion(region);
      note({ ...zoneEntry(zone), ...regionEntry(region) });
      book.zone = zone;
    },
    show: ({ sheetId }) => {
      sheets.show(sheetId);
    },
    tidyTabs: () => {
      sheets.tidySheets(new Set(book.sheets.keys()));
    },
    flush: () => {
      sheets.flush();
      const begun = new Map([...book.begun].filter(([key]) => !book.complete.has(key)));
      const wanted = { ...shapeEntries(book, begun), ...waiting };
      waiting = {};
      const entries = changedEntries(book.notes, wanted);
      if (Object.keys(entries).length === 0) return;
      notebook.write(entries);
      book.notes = { ...book.notes, ...entries };
      book.begun = begun;
    },
  };
}

function shapeEntries(book: KeyedBook, begun: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const { notes, tabs, foreign } = book;
  const isLooking = begun.size === 0 && notedTabs(notes).some(({ key }) => !tabs.has(key));
  return Object.assign(
    { ...begunEntry(begun), ...foreignEntry(isLooking ? foreign : new Set()) },
    ...[...tabs.values()].map(notesOf),
  );
}

function changedEntries(
  standing: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(wanted).filter(([name, text]) => (standing[name] ?? '') !== text));
}
