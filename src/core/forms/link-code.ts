// The short code that shows whose form link was used.

/** Letters and digits that can't be confused when read aloud: no 0/O, 1/I. There are 32, five bits each. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Five letters are 25 bits: a neighbour's code is guessed once in 33 million tries, and each wrong try is flagged. */
const length = 5;

/** The code of a seal given as hex digits, at least two per letter; `''` for a text that is no seal. */
export function codeOfSeal(seal: string): string {
  if (!/^[0-9a-f]{10,}$/u.test(seal)) return '';
  return Array.from({ length }, (_, index) =>
    alphabet.charAt(Number.parseInt(seal.slice(index * 2, index * 2 + 2), 16) % alphabet.length),
  ).join('');
}

/** A code as somebody may have retyped it: case, blanks and hyphens do not matter. At most 20 characters are kept. */
export function normaliseCode(text: string): string {
  return text.replace(/[\s-]/gu, '').toUpperCase().slice(0, 20);
}
