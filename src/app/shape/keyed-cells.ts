// The cells of our tabs, which are found by the keys in their hidden first rows.
import type { Region } from '../../core/office/region';
import { tabKeyOf } from '../../tables/shape/tab-keys';
import { NewerWorkbook, OfficeBusy } from '../failure';
import { isOfNewerRelease, notedZone } from '../notebook/noted-version';
import type { CellPort, LockPort, PropertyStore, TabPlace, WorkbookLayout } from '../ports';
import type { SheetPort, SheetStylePort, StandingSheet } from '../ports-sheets';
import { keyedTabOf, noteWritten, placeOf, readingOf, shapeOf, topToMend } from './keyed-tab';
import type { KeyedTab } from './open-tab';
import { begunTabs, foreignSheets, notedTabs } from './shape-notes';

/** Rows in which the keys of a tab are looked for, when the notebook does not know its sheet. */
const searchedRows = 6;

export interface WorkbookSources {
  readonly sheets: SheetPort & Pick<SheetStylePort, 'mendTop'>;
  readonly notebook: PropertyStore;
  readonly lock: LockPort;
}

/** What is known of the workbook in one execution. */
export interface KeyedBook {
  notes: Readonly<Record<string, string>>;
  zone: string;
  readonly tabs: Map<string, KeyedTab>;
  /** Every sheet of the file, ours or not. */
  readonly sheets: Map<number, StandingSheet>;
  /** Tabs whose making or mending was begun, with the names they were to have. */
  begun: ReadonlyMap<string, string>;
  /** Tabs that this execution has made or mended to the end. */
  readonly complete: Set<string>;
  /** Sheets that are known to be none of ours. */
  foreign: ReadonlySet<number>;
}

export interface KeyedCells extends CellPort {
  readRegion(): Region;
  readonly book: KeyedBook;
  tabOf(place: TabPlace): KeyedTab;
  placeOf(tab: KeyedTab): TabPlace;
}

export function createKeyedCells(sources: WorkbookSources): KeyedCells {
  const { sheets, notebook } = sources;
  const book: KeyedBook = {
    notes: {},
    zone: '',
    tabs: new Map(),
    sheets: new Map(),
    begun: new Map(),
    complete: new Set(),
    foreign: new Set(),
  };
  const zone = (): string => {
    if (book.zone === '') book.zone = sheets.readZone();
    return book.zone;
  };
  const readRegion = (): Region => ({ zone: zone(), locale: sheets.readLocale() });
  const tabOf = ({ key }: TabPlace): KeyedTab => {
    const tab = book.tabs.get(key);
    if (tab === undefined) throw new Error(`tab ${key} is gone`);
    return tab;
  };
  const place = (tab: KeyedTab): TabPlace => placeOf(tab, () => orderedShape(tab, sources, zone()));
  return {
    book,
    tabOf,
    readRegion,
    placeOf: place,
    readLayout: () => {
      book.notes = notebook.readAll();
      if (isOfNewerRelease(book.notes)) throw new NewerWorkbook();
      // Moments are clock faces of the sheet's own zone, whichever it is now; its one read comes with the first cells.
      book.zone = '';
      book.begun = begunTabs(book.notes);
      book.foreign = foreignSheets(book.notes);
      book.sheets.clear();
      for (const sheet of sheets.readSheets()) book.sheets.set(sheet.id, sheet);
      book.tabs.clear();
      for (const tab of findTabs(book, sheets, zone)) book.tabs.set(tab.key, tab);
      return layoutOf(book, place);
    },
    readRows: (at) => {
      const tab = tabOf(at);
      orderedShape(tab, sources, zone());
      const { rows, shape } = readingOf(tab, sheets, zone());
      return withoutBlankEnd(rows.slice(shape.headRow));
    },
    readSpan: (at, { first, count }) => {
      tabOf(at).reading = undefined;
      const rows = readingOf(tabOf(at), sheets, zone()).rows;
      return Array.from({ length: count }, (_, index) => rows[first - 1 + index] ?? []);
    },
    appendRow: (at, cells) => {
      sheets.appendRow(at.sheetId, cells, zone());
      tabOf(at).isStale = true;
    },
    writeBlock: (at, block) => {
      const [first] = block.values;
      if (!first || first.length === 0) return;
      sheets.writeBlock(at.sheetId, block, zone());
      noteWritten(tabOf(at), block);
    },
    writeNotes: (at, cells) => {
      if ((cells.notes[0]?.length ?? 0) > 0) sheets.writeNotes(at.sheetId, cells);
    },
    toast: (text) => {
      sheets.toast(text);
    },
  };
}

function layoutOf(book: KeyedBook, place: (tab: KeyedTab) => TabPlace): WorkbookLayout {
  const tabsByKey = new Map([...book.tabs.values()].map((tab) => [tab.key, place(tab)]));
  const missingTabs = notedTabs(book.notes).flatMap(({ key }) => (tabsByKey.has(key) ? [] : [key]));
  return { tabsByKey, missingTabs, zone: notedZone(book.notes), notes: book.notes };
}

/**
 * The tabs by the sheet ids of the notebook; those that are not there, and all tabs of a copied workbook, whose notebook
 * is empty, by the keys in their first rows: one read for each sheet that nothing is known of, once.
 */
function findTabs(book: KeyedBook, sheets: SheetPort, zone: () => string): readonly KeyedTab[] {
  const standing = new Map(book.sheets);
  const noted = notedTabs(book.notes);
  const found: KeyedTab[] = [];
  const lost = new Map(noted.map((tab) => [tab.key, tab]));
  for (const tab of noted) {
    const sheet = standing.get(tab.sheetId);
    if (sheet === undefined) continue;
    standing.delete(tab.sheetId);
    lost.delete(tab.key);
    found.push(keyedTabOf(tab.key, sheet, tab));
  }
  if (noted.length > 0 && lost.size === 0) return found;
  const known = new Set(found.map(({ key }) => key));
  for (const sheet of standing.values()) {
    if (book.foreign.has(sheet.id)) continue;
    const key = keyOfSheet(sheet, sheets, zone());
    if (key === undefined) book.foreign = new Set([...book.foreign, sheet.id]);
    if (key === undefined || known.has(key)) continue;
    known.add(key);
    found.push(keyedTabOf(key, sheet, lost.get(key)));
  }
  return found;
}

function keyOfSheet({ id }: StandingSheet, sheets: SheetPort, zone: string): string | undefined {
  for (const cells of sheets.readValues(id, zone, searchedRows)) {
    for (const cell of cells) {
      const key = typeof cell === 'string' ? tabKeyOf(cell) : undefined;
      if (key !== undefined) return key;
    }
  }
  return undefined;
}

/** The shape of a tab whose keys and headers stand above its rows: after a sort they are first put back, alone. */
function orderedShape(tab: KeyedTab, { sheets, lock }: WorkbookSources, zone: string) {
  const shape = shapeOf(tab, sheets, zone);
  if (!isOutOfOrder(tab)) return shape;
  const mended = lock.runAlone(() => {
    tab.reading = undefined;
    shapeOf(tab, sheets, zone);
    const top = isOutOfOrder(tab) ? topToMend(tab) : null;
    if (top !== null) sheets.mendTop(tab.sheet.id, top);
    tab.reading = undefined;
    return shapeOf(tab, sheets, zone);
  });
  if (mended === undefined) throw new OfficeBusy();
  return mended;
}

function isOutOfOrder({ reading }: KeyedTab): boolean {
  return reading?.shape.faults.some(({ kind }) => kind === 'out-of-order') ?? false;
}

/** Without the rows below the last filled one; an unticked box is blank. */
function withoutBlankEnd<Cell>(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let used = rows.length;
  while (used > 0 && rows[used - 1]?.every((cell) => cell === '' || cell === false)) used -= 1;
  return rows.slice(0, used);
}
