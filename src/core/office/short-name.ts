// Knows places by the short names that people use: kaltim, jateng, NTB, kukar.

/** Short names that no rule gives, by the province's code. */
const ownShortNames: Readonly<Record<string, readonly string[]>> = {
  '11': ['nad', 'nanggroe'],
  '31': ['dki', 'jakarta'],
  '34': ['diy', 'jogja', 'jogjakarta', 'yogya'],
  '65': ['kaltara'],
  '74': ['sultra'],
  '92': ['pabar'],
  '96': ['pbd'],
};

/** A first word that short names leave out. */
const silentWord = /^(?:kabupaten|kota|kepulauan|daerah|administrasi)$/u;

/**
 * Whether a word is short for a place: one of its own short names, or beginnings of all words of its name one after the
 * other (`kaltim`, `ntb`, `kukar` for Kabupaten Kutai Kartanegara). Both in small letters without accents; a name of one
 * word has no short one, nor has a word of less than three letters.
 */
export function isShortFor(
  word: string,
  { code, name }: { readonly code: string; readonly name: string },
): boolean {
  if (word.length < 3) return false;
  if (ownShortNames[code]?.some((known) => known.startsWith(word)) === true) return true;
  const words = name.split(' ');
  const spoken = silentWord.test(words[0] ?? '') ? [words, words.slice(1)] : [words];
  return spoken.some((parts) => parts.length > 1 && isMadeOf(word, parts));
}

function isMadeOf(word: string, parts: readonly string[]): boolean {
  const [first, ...others] = parts;
  if (first === undefined) return word === '';
  for (let length = 1; length <= Math.min(word.length, first.length); length += 1)
    if (first.startsWith(word.slice(0, length)) && isMadeOf(word.slice(length), others)) return true;
  return false;
}
