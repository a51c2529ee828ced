// Keeps the data of the camat's page and of the calendar in the notebook.
import type { Ports } from '../ports';
import { readStoredText, textEntries } from './stored-text';

/** Whose data: the camat's page, the calendar. */
type StoreKey = 'halaman' | 'kalender';

/**
 * Which shape the stored data have. A release that changes it (PageData with the lists that its numbers count in, or
 * CalendarData) raises the number: data that another release wrote are then not there until the next refresh.
 */
const versions = { halaman: 4, kalender: 1 } as const satisfies Record<StoreKey, number>;

/** The notebook entries of the data. */
export function pageEntries(text: string, key: StoreKey = 'halaman'): Readonly<Record<string, string>> {
  return textEntries(text, key, versions[key]);
}

/**
 * The data as they are now, 'none' before this version's first refresh; if a refresh was just writing, its pieces are
 * complete a moment later.
 */
export function readWhole(
  { readAll }: Pick<Ports['notebook'], 'readAll'>,
  notes: Readonly<Record<string, string>>,
  key: StoreKey,
): string | 'none' | 'torn' {
  const text = readStoredText(notes, key, versions[key]);
  return text === 'torn' ? readStoredText(readAll(), key, versions[key]) : text;
}
