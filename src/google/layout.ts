// Where does each keyed tab and column stand now, whatever people renamed or moved?
import type { TabPlace, WorkbookLayout } from '../app/ports';

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

interface Mark {
  readonly kind: string;
  readonly text: string;
  readonly metadata: Metadata;
}

/** One read. A tab that somebody duplicated carries the marks twice: the first one found stays ours. */
export const readFoundLayout = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): FoundLayout => {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(markKey).find().map(readMark);
  const tabsByKey = new Map<string, FoundTab>();
  const tabsById = new Map<number, FoundTab>();
  for (const { kind, text, metadata } of marks) {
    const sheet = kind === 'tab' ? metadata.getLocation().getSheet() : null;
    if (!sheet || tabsByKey.has(text)) continue;
    const found = foundTab(text, sheet, marks);
    tabsByKey.set(text, found);
    tabsById.set(found.place.sheetId, found);
  }
  const zoneMark = marks.find(({ kind }) => kind === 'zona');
  const places = [...tabsByKey].map(([key, { place }]) => [key, place] as const);
  return {
    layout: { tabsByKey: new Map(places), zone: zoneMark?.text ?? '' },
    tabsById,
    zoneMark: zoneMark?.metadata,
  };
};

const readMark = (metadata: Metadata): Mark => {
  const value = metadata.getValue() ?? '';
  const split = value.indexOf(':');
  return { kind: value.slice(0, split), text: value.slice(split + 1), metadata };
};

const foundTab = (key: string, sheet: Sheet, marks: readonly Mark[]): FoundTab => {
  const sheetId = sheet.getSheetId();
  const columnsByKey = new Map<string, number>();
  const spares: { column: number; metadata: Metadata }[] = [];
  let gridRows = 0;
  let memo: Mark | undefined;
  for (const entry of marks) {
    if (entry.kind === 'memo' && entry.metadata.getLocation().getSheet()?.getSheetId() === sheetId)
      memo = entry;
    if (entry.kind !== 'kolom' && entry.kind !== 'cadangan') continue;
    const range = entry.metadata.getLocation().getColumn();
    if (!range || range.getSheet().getSheetId() !== sheetId) continue;
    gridRows = range.getNumRows();
    const column = range.getColumn();
    if (entry.kind === 'cadangan') spares.push({ column, metadata: entry.metadata });
    else if (!columnsByKey.has(entry.text)) columnsByKey.set(entry.text, column);
  }
  spares.sort((left, right) => left.column - right.column);
  const place = {
    key,
    sheetId,
    name: sheet.getName(),
    columnsByKey,
    gridRows,
    spareColumns: spares.length,
    memo: memo?.text ?? '',
  };
  return { place, sheet, memo: memo?.metadata, spares };
};
