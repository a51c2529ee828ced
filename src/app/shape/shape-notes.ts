// What the notebook keeps of the workbook's shape: where each tab and its columns were last seen.
import type { NotedColumn } from '../../tables/shape/known-tab';
import { isOfOlderRelease } from '../notebook/noted-version';
import { readStoredText, textEntries } from '../notebook/stored-text';

export type Notes = Readonly<Record<string, string>>;

/** A tab of ours as it was last seen. */
export interface NotedTab {
  readonly key: string;
  readonly sheetId: number;
  /** What a view keeps with its tab, '' if nothing. */
  readonly memo: string;
  readonly columns: readonly NotedColumn[];
}

const tabPrefix = 'tab:';
const columnPrefix = 'kolom:';
const begunKey = 'belum-selesai';
const foreignKey = 'lembar-lain';

/** Of the lists of columns; a release that writes them otherwise raises it. */
const version = 1;

/** The key of the tab that stands on a sheet; undefined for a sheet that is none of ours. */
export function notedTabOn(notes: Notes, sheetId: number): string | undefined {
  const found = Object.keys(notes).find(
    (name) => name.startsWith(tabPrefix) && Number.parseInt(notes[name] ?? '', 10) === sheetId,
  );
  return found?.slice(tabPrefix.length);
}

/** Every tab that is noted. A list of columns that cannot be read counts as empty: the keys in the tab tell the rest. */
export function notedTabs(notes: Notes): readonly NotedTab[] {
  return Object.keys(notes)
    .filter((name) => name.startsWith(tabPrefix))
    .map((name) => {
      const key = name.slice(tabPrefix.length);
      const [id = '', ...memo] = (notes[name] ?? '').split('|');
      return { key, sheetId: Number(id), memo: memo.join('|'), columns: notedColumnsOf(notes, key) };
    });
}

function notedColumnsOf(notes: Notes, key: string): readonly NotedColumn[] {
  const text = readStoredText(notes, `${columnPrefix}${key}`, version);
  if (text === 'none' || text === 'torn') return [];
  const listed: readonly (readonly [string, string, number])[] = JSON.parse(text);
  return listed.map(([column, header, position]) => ({ key: column, header, position }));
}

/** The entries of a tab as it is now. */
export function tabEntries({ key, sheetId, memo, columns }: NotedTab): Notes {
  const listed = columns.map(({ key: column, header, position }) => [column, header, position]);
  return {
    ...textEntries(JSON.stringify(listed), `${columnPrefix}${key}`, version),
    [`${tabPrefix}${key}`]: `${sheetId}|${memo}`,
  };
}

/** Sheets in which keys were looked for and not found: they are not read again while a tab is missing. */
export function foreignSheets(notes: Notes): ReadonlySet<number> {
  const ids = (notes[foreignKey] ?? '').split(' ').filter((id) => id !== '');
  return new Set(ids.map(Number));
}

export function foreignEntry(sheetIds: ReadonlySet<number>): Notes {
  return { [foreignKey]: [...sheetIds].sort((left, right) => left - right).join(' ') };
}

/** The tabs whose making or mending was begun and has not come to its end: their keys, and the names they were to have. */
export function begunTabs(notes: Notes): ReadonlyMap<string, string> {
  return new Map(
    (notes[begunKey] ?? '').split('\n').flatMap((line) => {
      const [key = '', ...name] = line.split(' ');
      return key === '' ? [] : [[key, name.join(' ')] as const];
    }),
  );
}

/** Whether an execution died while it made tabs, or a newer release has more of them. */
export function hasUnfinishedTabs(notes: Notes): boolean {
  return (notes[begunKey] ?? '') !== '' || isOfOlderRelease(notes);
}

export function begunEntry(begun: ReadonlyMap<string, string>): Notes {
  return { [begunKey]: [...begun].map(([key, name]) => `${key} ${name}`).join('\n') };
}
