// Where does each keyed tab and column stand now, whatever people renamed or moved?
import type { TabPlace, WorkbookLayout } from '../../app/ports';

/** The one developer-metadata key of the add-in; what it marks stands in the value. */
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

/** A keyed tab together with the handles that later writes need. */
export interface FoundTab {
  readonly place: TabPlace;
  readonly sheet: Sheet;
  readonly memo: Metadata | undefined;
  /** Spare columns from left to right: their marks, to be given a key. */
  readonly spares: readonly { readonly column: number; readonly metadata: Metadata }[];
}

export interface FoundLayout {
  readonly layout: WorkbookLayout;
  readonly tabsById: ReadonlyMap<number, FoundTab>;
  readonly zoneMark: Metadata | undefined;
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
export function readFoundLayout(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): FoundLayout {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(markKey).find().map(readMark);
  const marksBySheet = new Map<number, Mark[]>();
  for (const found of marks)
    marksBySheet.set(found.sheetId, [...(marksBySheet.get(found.sheetId) ?? []), found]);
  const tabsByKey = new Map<string, FoundTab>();
  const tabsById = new Map<number, FoundTab>();
  for (const { kind, text, sheet, sheetId } of marks) {
    if (kind !== 'tab' || !sheet || tabsByKey.has(text)) continue;
    const found = foundTab(text, sheet, sheetId, marksBySheet.get(sheetId) ?? []);
    tabsByKey.set(text, found);
    tabsById.set(sheetId, found);
  }
  const zoneMark = marks.find(({ kind }) => kind === 'zona');
  const places = [...tabsByKey].map(([key, { place }]) => [key, place] as const);
  return {
    layout: { tabsByKey: new Map(places), zone: zoneMark?.text ?? '' },
    tabsById,
    zoneMark: zoneMark?.metadata,
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
  const spares: { column: number; metadata: Metadata }[] = [];
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
