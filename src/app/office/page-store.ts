// Keeps the data of the page and of the calendar in the notebook, in small pieces that are never half old and half new.
import { fingerprint } from '../../core/fingerprint';
import type { Ports } from '../ports';

/** Google allows 9 KB per value (docs/google-facts.md, Properties, cache, locks); a piece is ASCII: a byte a character. */
const pieceSize = 8_000;

/** Whose data: the camat's page, the calendar. */
type StoreKey = 'halaman' | 'kalender';

/**
 * Which shape the stored data have. A release that changes it (PageData with the lists that its numbers count in, or
 * CalendarData) raises the number: data that another release wrote are then not there until the next refresh.
 */
const versions = { halaman: 1, kalender: 1 } as const satisfies Record<StoreKey, number>;

/** The notebook entries of a text: the pieces, and how many there are, the fingerprint of the whole, its version. */
export function pageEntries(text: string, key: StoreKey = 'halaman'): Readonly<Record<string, string>> {
  const plain = text.replace(
    /[^\0-\x7f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const entries: Record<string, string> = {};
  const count = Math.ceil(plain.length / pieceSize);
  for (let index = 0; index < count; index += 1)
    entries[`${key}-${index}`] = plain.slice(index * pieceSize, (index + 1) * pieceSize);
  return { ...entries, [key]: `${count}|${fingerprint(plain)}|${versions[key]}` };
}

/** The text that was kept; 'none' before this version's first refresh, 'torn' while another execution replaces it. */
function readPageText(
  notes: Readonly<Record<string, string>>,
  key: StoreKey = 'halaman',
): string | 'none' | 'torn' {
  const [count, print, version] = notes[key]?.split('|') ?? [];
  if (version !== String(versions[key])) return 'none';
  const pieces = Array.from({ length: Number(count) }, (_, index) => notes[`${key}-${index}`] ?? '');
  const text = pieces.join('');
  return String(fingerprint(text)) === print ? text : 'torn';
}

/** The text as it is now; if a refresh was just writing, its pieces are complete a moment later. */
export function readWhole(
  { readAll }: Pick<Ports['notebook'], 'readAll'>,
  notes: Readonly<Record<string, string>>,
  key: StoreKey,
) {
  const text = readPageText(notes, key);
  return text === 'torn' ? readPageText(readAll(), key) : text;
}
