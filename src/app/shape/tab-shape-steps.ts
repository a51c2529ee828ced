// Makes and mends tabs as planned: each step may be repeated and finishes what a dead execution has begun.
import { KEY_ROWS, type MissingColumn } from '../../tables/shape/known-tab';
import { keysOf, storedKey } from '../../tables/shape/tab-keys';
import type { CellValue, PropertyStore, TabPlace, TabPlan } from '../ports';
import type { ChoiceCells, SheetPort, SheetStylePort, StandingTab } from '../ports-sheets';
import { isPutBack, withPutBack } from './blank-again';
import type { KeyedBook, KeyedCells } from './keyed-cells';
import { keyedTabOf, shapeIn } from './keyed-tab';
import type { KeyedTab } from './open-tab';
import { begunEntry, type Notes, notedTabs, tabEntries } from './shape-notes';
import { mendKeys, mendTopRows } from './tab-top-steps';

interface Steps {
  readonly cells: KeyedCells;
  readonly sheets: SheetPort & SheetStylePort;
  readonly notebook: PropertyStore;
}

/** Notes the tabs that are going to be made or mended, with the names they will have: one write. */
export function beginTabs({ cells: { book }, notebook }: Steps, plans: readonly TabPlan[]): void {
  const names = new Set([...book.sheets.values()].map(({ name }) => name));
  const begun = new Map(book.begun);
  for (const { key, title } of plans) {
    if (begun.has(key)) continue;
    const name = book.tabs.get(key)?.sheet.name ?? freeName(title, names);
    names.add(name);
    begun.set(key, name);
  }
  if (begun.size === book.begun.size) return;
  book.begun = begun;
  const entries = { ...begunEntry(begun), ...deletedTabEntries(book, plans) };
  notebook.write(entries);
  book.notes = { ...book.notes, ...entries };
}

/** What is noted of tabs that stood before and are made again: all that stood in them is put back blank. */
function deletedTabEntries({ notes, tabs }: KeyedBook, plans: readonly TabPlan[]): Notes {
  const open = new Set(plans.flatMap(({ key, guard }) => (guard === 'open' ? [key] : [])));
  const deleted = notedTabs(notes).filter(({ key }) => open.has(key) && !tabs.has(key));
  return Object.assign({}, ...deleted.map((noted) => tabEntries(withPutBack(noted, noted.columns))));
}

/** The tab as planned: made if it is missing, finished if it was begun, else as it stands. */
export function ensureTab(steps: Steps, plan: TabPlan): TabPlace {
  const { cells } = steps;
  const tab = cells.book.tabs.get(plan.key);
  if (tab === undefined) return makeTab(steps, plan);
  return cells.book.begun.has(plan.key) && !cells.book.complete.has(plan.key)
    ? mendTab(steps, plan)
    : cells.placeOf(tab);
}

function makeTab(steps: Steps, plan: TabPlan): TabPlace {
  beginTabs(steps, [plan]);
  const { cells, sheets } = steps;
  const { book } = cells;
  const columnsByKey = new Map(plan.columns.map(({ key }, index) => [key, index + 1]));
  const waiting = Array.from(
    { length: plan.spare?.count ?? 0 },
    (_, index) => plan.columns.length + index + 1,
  );
  const keys = keysOf(plan.key, columnsByKey, waiting);
  const name = book.begun.get(plan.key) ?? plan.title;
  const ours = new Set([...book.tabs.values()].map(({ sheet }) => sheet.id));
  const begun = [...book.sheets.values()].find((sheet) => sheet.name === name && !ours.has(sheet.id));
  const position = Math.min(plan.position ?? book.sheets.size, book.sheets.size);
  const choices = choicesOf(steps, plan);
  const sheet = sheets.makeSheet({ plan, name, position, keys, choices }, begun ?? null);
  book.sheets.set(sheet.id, sheet);
  const tab = keyedTabOf(plan.key, sheet, undefined);
  const headers = Array.from({ length: plan.headerRows }, (_, line): readonly CellValue[] =>
    line === plan.headerRows - 1
      ? plan.columns.map(({ title }) => title)
      : line === 0 && plan.caption !== undefined
        ? [plan.caption]
        : [],
  );
  tab.reading = {
    rows: [keys, ...Array.from({ length: KEY_ROWS - 1 }, () => []), ...headers],
    shape: { keyRow: 0, headRow: KEY_ROWS, columnsByKey, waiting, faults: [] },
  };
  const before = notedTabs(book.notes).find(({ key }) => key === plan.key);
  if (before !== undefined && plan.guard === 'open') tab.noted = { ...before, sheetId: sheet.id };
  book.tabs.set(plan.key, tab);
  book.complete.add(plan.key);
  return cells.placeOf(tab);
}

/** Adds missing columns and sets what differs from the plan; as a repair also what is only hidden or shown. */
export function mendTab(steps: Steps, plan: TabPlan, { isRepair } = { isRepair: false }): TabPlace {
  const { cells, sheets } = steps;
  const { book } = cells;
  const tab = book.tabs.get(plan.key);
  if (tab === undefined) return makeTab(steps, plan);
  const place = cells.placeOf(tab);
  if (place.isLost) {
    // What was pasted over it stays, as a tab of staff's own.
    book.tabs.delete(plan.key);
    return makeTab(steps, plan);
  }
  cells.readRows(place);
  // Before columns are added: what is known by its header now may not be known beside them.
  if (isRepair) mendTopRows(cells, tab, sheets);
  else if (mendKeys(tab, sheets)) cells.readRows(place);
  if (plan.guard === 'open') beginColumns(steps, tab, place.missing);
  let standing = standingOf(steps, tab, plan, { isRepair });
  for (const column of plan.columns) {
    if (standing.columnsByKey.has(column.key)) continue;
    sheets.addColumn(standing, column, storedKey(plan.key, column.key));
    tab.reading = undefined;
    cells.readRows(place);
    // Beside the new one, a column that lost its key may be known by its header now.
    if (mendKeys(tab, sheets)) cells.readRows(place);
    standing = standingOf(steps, tab, plan, { isRepair });
  }
  const isReadOtherwise = sheets.mendSheet(standing);
  book.complete.add(plan.key);
  if (standing.isBegun || isReadOtherwise || lacksHeaders(standing)) {
    // What was blank or unreadable is there now, and is noted and decided from as it is.
    tab.reading = undefined;
    cells.readRows(place);
  }
  return place;
}

/** Notes columns that are going to be put back, unless they are noted: what stood in them is missing until they are filled. */
function beginColumns(
  { cells: { book }, notebook }: Steps,
  tab: KeyedTab,
  missing: readonly MissingColumn[],
): void {
  const { key, sheet, memo } = tab;
  const noted = tab.noted ?? { key, sheetId: sheet.id, memo, columns: [] };
  if (missing.every((column) => isPutBack(noted, column))) return;
  tab.noted = withPutBack(noted, missing);
  const entries = tabEntries(tab.noted);
  notebook.write(entries);
  book.notes = { ...book.notes, ...entries };
}

/** Whether a header stands blank that the plan names. */
function lacksHeaders({ plan, columnsByKey, headers }: StandingTab): boolean {
  return plan.columns.some(({ key, title }) => {
    const position = columnsByKey.get(key);
    return position !== undefined && title !== '' && (headers[position - 1] ?? '') === '';
  });
}

/** What is known of a tab that was read. */
export function standingOf(
  steps: Steps,
  tab: KeyedTab,
  plan: TabPlan,
  { isRepair } = { isRepair: false },
): StandingTab {
  const { book } = steps.cells;
  const { keyRow, headRow, columnsByKey, waiting } = shapeIn(tab);
  const rows = tab.reading?.rows ?? [];
  const headers = rows[headRow + Math.max(1, plan.headerRows) - 1] ?? [];
  return {
    plan,
    choices: choicesOf(steps, plan),
    sheetId: tab.sheet.id,
    keyRow: (keyRow ?? 0) + 1,
    headRow: headRow + 1,
    columnsByKey,
    waiting,
    headers: headers.map(String),
    isBegun: book.begun.has(plan.key) && !book.complete.has(plan.key),
    isRepair,
    filled: { rows: rows.length, columns: Math.max(0, ...rows.map((cells) => cells.length)) },
  };
}

/** Where drop-downs take their words from; a tab that does not stand gives none. */
function choicesOf({ cells }: Steps, plan: TabPlan): ReadonlyMap<string, ChoiceCells> {
  return new Map(
    plan.columns.flatMap(({ key, choicesFrom }) => {
      const tab = choicesFrom && cells.book.tabs.get(choicesFrom.tab);
      if (tab === undefined) return [];
      const { sheetId, headRow, columnsByKey } = cells.placeOf(tab);
      const column = columnsByKey.get(choicesFrom?.column ?? '');
      return column === undefined ? [] : [[key, { sheetId, column, firstRow: headRow + 1 }] as const];
    }),
  );
}

/** Somebody's own tab may already have the name: then ours gets a number behind it. */
function freeName(title: string, names: ReadonlySet<string>): string {
  let name = title;
  for (let copy = 2; names.has(name); copy += 1) name = `${title} ${copy}`;
  return name;
}
