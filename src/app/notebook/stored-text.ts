// Keeps a long text in the notebook, in small pieces that are never read half old and half new.
import { fingerprint } from '../../core/fingerprint';

/** Google allows 9 KB per value (docs/google-facts.md, Properties, cache, locks); a piece is ASCII: a byte a character. */
const pieceSize = 8_000;

/**
 * The notebook entries of a text: the pieces, and under the key itself how many there are, the fingerprint of the whole,
 * and the version of its shape.
 */
export function textEntries(text: string, key: string, version: number): Readonly<Record<string, string>> {
  const plain = text.replace(
    /[^\0-\x7f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const entries: Record<string, string> = {};
  const count = Math.ceil(plain.length / pieceSize);
  for (let index = 0; index < count; index += 1)
    entries[`${key}-${index}`] = plain.slice(index * pieceSize, (index + 1) * pieceSize);
  return { ...entries, [key]: `${count}|${fingerprint(plain)}|${version}` };
}

/**
 * The text that was kept, JSON with its wide characters escaped; 'none' where there is none of this version, 'torn' while
 * another execution replaces it.
 */
export function readStoredText(
  notes: Readonly<Record<string, string>>,
  key: string,
  version: number,
): string | 'none' | 'torn' {
  const [count, print, known] = notes[key]?.split('|') ?? [];
  if (known !== String(version)) return 'none';
  const pieces = Array.from({ length: Number(count) }, (_, index) => notes[`${key}-${index}`] ?? '');
  const text = pieces.join('');
  return String(fingerprint(text)) === print ? text : 'torn';
}
