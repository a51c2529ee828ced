// A workbook that keeps the rows of its tabs as arrays.
import type { CellValue, TabPlace, WorkbookLayout, WorkbookPort } from '../../../src/app/ports';
import { allTabs } from '../../../src/app/setup/all-tabs';
import type { TabPlan } from '../../../src/tables/tab-plan';
import type { ModelExecution } from './model-execution';

type Rows = readonly (readonly CellValue[])[];

interface Tab {
  place: TabPlace;
  rows: CellValue[][];
}

/** The tabs of a workbook, by key. */
export interface ModelTabs {
  readonly tab: (key: string) => Tab;
  readonly all: () => readonly Tab[];
  /** Makes a tab, or makes it anew: its rows are gone, its sheet has another id. */
  readonly make: (plan: TabPlan) => void;
  readonly planOf: (key: string) => TabPlan;
}

/** All tabs of an office of so many units, with headers only. */
export function createTabs(units: number): ModelTabs {
  const plans = new Map(
    allTabs(units, { unit: 'desa', crowd: 'desa' }, new Set()).map((plan) => [plan.key, plan]),
  );
  const tabs = new Map<string, Tab>();
  let lastSheetId = 0;
  const make = (plan: TabPlan): void => {
    lastSheetId += 1;
    tabs.set(plan.key, { place: placeOf(plan, lastSheetId), rows: headersOf(plan) });
  };
  for (const plan of plans.values()) make(plan);
  return {
    make,
    tab: (key) => found(tabs, key),
    all: () => [...tabs.values()],
    planOf: (key) => found(plans, key),
  };
}

/** Puts rows below the headers of a tab, outside any execution. */
export function setRows(tabs: ModelTabs, key: string, rows: Rows): void {
  const known = tabs.tab(key);
  const headers = known.rows.slice(0, tabs.planOf(key).headerRows);
  known.rows = [...headers, ...rows.map((row) => row.map(asKept))];
}

/** The workbook as use cases see it; each call is one of the execution's. */
export function workbookPort(
  tabs: ModelTabs,
  { call, written, flush }: ModelExecution,
  notebook: () => Readonly<Record<string, string>>,
  writeNotes: (entries: Readonly<Record<string, string>>) => void,
): WorkbookPort {
  const waiting: Record<string, string> = {};
  const change = (place: TabPlace, next: (tab: Tab) => void): void =>
    call(() => {
      const known = tabs.tab(place.key);
      const before = { place: known.place, rows: known.rows };
      written(() => Object.assign(known, before));
      known.rows = known.rows.map((row) => [...row]);
      next(known);
    });
  const changePlace = (place: TabPlace, next: (before: TabPlace) => Partial<TabPlace>): TabPlace => {
    change(place, (known) => {
      known.place = { ...known.place, ...next(known.place) };
    });
    return tabs.tab(place.key).place;
  };
  const nothing = (): void => call(() => undefined);
  return {
    readLayout: () => call(() => layoutOf(tabs, notebook())),
    readRows: ({ key }) => call(() => tabs.tab(key).rows),
    writeNotes: nothing,
    readSpan: ({ key }, { first, count }) =>
      call(() => tabs.tab(key).rows.slice(first - 1, first - 1 + count)),
    appendRow: (place, cells) => change(place, ({ rows }) => rows.push([...cells])),
    writeBlock: (place, block) => change(place, ({ rows }) => writeInto(rows, block)),
    ensureTab: (plan) => call(() => placeMade(tabs, plan)),
    mendTab: (plan) => call(() => placeMade(tabs, plan)),
    beginTabs: () => undefined,
    mendKeys: () => undefined,
    acceptBlank: () => undefined,
    tidyTabs: nothing,
    note: (entries) => {
      Object.assign(waiting, entries);
    },
    claimColumns: (place, claims) =>
      changePlace(place, ({ columnsByKey, spareColumns }) => ({
        columnsByKey: withClaims(columnsByKey, claims),
        spareColumns: spareColumns - claims.length,
      })),
    addSpareColumns: (place, plan) =>
      changePlace(place, ({ spareColumns }) => ({ spareColumns: spareColumns + (plan.spare?.count ?? 0) })),
    writeMemo: (place, memo) => {
      changePlace(place, () => ({ memo }));
    },
    sealTab: nothing,
    deleteRows: (place, first, count) =>
      change(place, ({ rows }) => {
        rows.splice(first - 1, count);
      }),
    foldColumns: nothing,
    applyStyles: nothing,
    readRegion: () => ({ zone: 'Asia/Jakarta', locale: 'id_ID' }),
    setRegion: nothing,
    show: nothing,
    toast: nothing,
    flush: () =>
      call(() => {
        flush();
        writeNotes({ ...waiting });
        for (const name of Object.keys(waiting)) delete waiting[name];
      }),
  };
}

function placeMade(tabs: ModelTabs, plan: TabPlan): TabPlace {
  if (!tabs.all().some(({ place }) => place.key === plan.key)) tabs.make(plan);
  return tabs.tab(plan.key).place;
}

function found<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const known = values.get(key);
  if (known === undefined) throw new Error(`no tab ${key}`);
  return known;
}

function placeOf(plan: TabPlan, sheetId: number): TabPlace {
  return {
    key: plan.key,
    sheetId,
    name: plan.title,
    columnsByKey: new Map(plan.columns.map(({ key }, index) => [key, index + 1])),
    headRow: 1,
    missing: [],
    isLost: false,
    isRemade: false,
    spareColumns: plan.spare?.count ?? 0,
    memo: '',
  };
}

function headersOf(plan: TabPlan): CellValue[][] {
  return Array.from({ length: plan.headerRows }, () => plan.columns.map(({ title }) => title));
}

function layoutOf(tabs: ModelTabs, notes: Readonly<Record<string, string>>): WorkbookLayout {
  return {
    zone: 'Asia/Jakarta',
    missingTabs: [],
    notes,
    tabsByKey: new Map(tabs.all().map(({ place }) => [place.key, place])),
  };
}

function writeInto(rows: CellValue[][], { row, column, values }: Parameters<WorkbookPort['writeBlock']>[1]) {
  values.forEach((cells, index) => {
    while (rows.length < row + index) rows.push([]);
    const line = rows[row + index - 1] ?? [];
    while (line.length < column - 1) line.push('');
    cells.forEach((cell, offset) => {
      line[column - 1 + offset] = asKept(cell);
    });
  });
}

/** The claimed columns stand behind those in use. */
function withClaims(
  columnsByKey: TabPlace['columnsByKey'],
  claims: readonly { readonly key: string }[],
): TabPlace['columnsByKey'] {
  const inOrder = [...columnsByKey].sort((left, right) => left[1] - right[1]).map(([key]) => key);
  return new Map([...inOrder, ...claims.map(({ key }) => key)].map((key, index) => [key, index + 1]));
}

/** A guard apostrophe is not part of what a cell holds. */
function asKept(cell: CellValue): CellValue {
  return typeof cell === 'string' ? cell.replace(/^'/u, '') : cell;
}
