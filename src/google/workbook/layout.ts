// Finds each keyed tab and column by its hidden mark, however people renamed or moved it.
import type { TabPlace, WorkbookLayout } from '../../app/ports';

/** The one developer-metadata key of the add-in; the value says what it marks. */
export const markKey = 'pantau-desa';

/** `tab:laporan`, `kolom:tanggal`, `memo:…`, `zona:Asia/Jakarta`: a kind and its text. */
export const mark = {
  tab: (key: string): string => `tab:${key}`,
  column: (key: string): string => `kolom:${key}`,
  memo: (text: string): string => `memo:${text}`,
  zone: (zone: string): string => `zona:${zone}`,
  spare: 'cadangan:',
};

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A keyed tab together with the handles that later writes need. */
export interface FoundTab {
  readonly place: TabPlace;
  readonly sheet: Sheet;
  readonly memo: Metadata | undefined;
  /** Spare columns from left to right: their marks, to be given a key. */
  readonly spares: readonly SpareColumn[];
}

export interface SpareColumn {
  /** 1-based. */
  readonly column: number;
  readonly metadata: Metadata;
}

export interface FoundLayout {
  readonly layout: WorkbookLayout;
  readonly tabsById: ReadonlyMap<number, FoundTab>;
}

/** A mark with what its kind needs, asked of Google once per mark. */
interface Mark {
  readonly kind: string;
  readonly text: string;
  readonly metadata: Metadata;
  readonly sheetId: number;
  readonly sheet: Sheet | null;
  /** Of a whole column: its position and the rows of its grid. */
  readonly column: number;
  readonly gridRows: number;
}

/** One read. A tab that somebody duplicated carries the marks twice: the first one found stays ours. */
export function searchLayout(spreadsheet: Spreadsheet): FoundLayout {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(markKey).find().map(readMark);
  const marksBySheet = new Map<number, Mark[]>();
  for (const found of marks)
    marksBySheet.set(found.sheetId, [...(marksBySheet.get(found.sheetId) ?? []), found]);
  const tabsByKey = new Map<string, FoundTab>();
  for (const { kind, text, sheet, sheetId } of marks) {
    if (kind !== 'tab' || !sheet || tabsByKey.has(text)) continue;
    tabsByKey.set(text, foundTab(text, sheet, sheetId, marksBySheet.get(sheetId) ?? []));
  }
  return foundLayout([...tabsByKey.values()], marks.find(({ kind }) => kind === 'zona')?.text ?? '');
}

/** The layout with a tab as it is after a change, or with a new tab. */
export function withTab({ layout, tabsById }: FoundLayout, changed: FoundTab): FoundLayout {
  const tabs = new Map(tabsById).set(changed.place.sheetId, changed);
  return foundLayout([...tabs.values()], layout.zone);
}

/** The zone that the set-up gave the workbook, with its mark; one read, without a search of the tabs. */
export function findZoneMark(
  spreadsheet: Spreadsheet,
): { readonly zone: string; readonly metadata: Metadata } | null {
  for (const metadata of spreadsheet.getDeveloperMetadata()) {
    const [kind, zone] = metadata.getValue()?.split(':') ?? [];
    if (metadata.getKey() === markKey && kind === 'zona' && zone !== undefined) return { zone, metadata };
  }
  return null;
}

function foundLayout(tabs: readonly FoundTab[], zone: string): FoundLayout {
  return {
    layout: { tabsByKey: new Map(tabs.map(({ place }) => [place.key, place])), zone },
    tabsById: new Map(tabs.map((tab) => [tab.place.sheetId, tab])),
  };
}

function readMark(metadata: Metadata): Mark {
  const value = metadata.getValue() ?? '';
  const split = value.indexOf(':');
  const kind = value.slice(0, split);
  const base = {
    kind,
    text: value.slice(split + 1),
    metadata,
    sheetId: -1,
    sheet: null,
    column: 0,
    gridRows: 0,
  };
  if (kind === 'zona') return base;
  const location = metadata.getLocation();
  if (kind === 'tab' || kind === 'memo') {
    const sheet = location.getSheet();
    return sheet ? { ...base, sheet, sheetId: sheet.getSheetId() } : base;
  }
  const range = location.getColumn();
  if (!range) return base;
  return { ...base, sheetId: range.getGridId(), column: range.getColumn(), gridRows: range.getNumRows() };
}

function foundTab(key: string, sheet: Sheet, sheetId: number, marks: readonly Mark[]): FoundTab {
  const columnsByKey = new Map<string, number>();
  const spares: SpareColumn[] = [];
  for (const { kind, text, column, metadata } of marks) {
    if (kind === 'cadangan') spares.push({ column, metadata });
    else if (kind === 'kolom' && !columnsByKey.has(text)) columnsByKey.set(text, column);
  }
  spares.sort((left, right) => left.column - right.column);
  const memo = marks.find(({ kind }) => kind === 'memo');
  const place = {
    key,
    sheetId,
    name: sheet.getName(),
    columnsByKey,
    gridRows: Math.max(0, ...marks.map(({ gridRows }) => gridRows)),
    spareColumns: spares.length,
    memo: memo?.text ?? '',
  };
  return { place, sheet, memo: memo?.metadata, spares };
}
