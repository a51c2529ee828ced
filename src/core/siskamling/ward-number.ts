// Reads the numbers of RT and RW: text of two digits or more, however people write them.
import { cleanText } from '../clean-text';

export type WardWord = 'rt' | 'rw';

/** The most RT in one cell; more is not a list but a slip, such as a year. */
const MOST_WARDS = 60;

/** `1`, `01`, `RT 01`, `rt.001` give `01`; null for what is no number of an RT or RW, and for `RW 01` where an RT is meant. */
export function readWard(text: string, word: WardWord): string | null {
  const pattern = new RegExp(`^(?:r\\.?${word.slice(1)}\\.?)?[\\s.:-]*0*([1-9]\\d{0,2})$`, 'iu');
  const [, digits = ''] = pattern.exec(cleanText(text)) ?? [];
  return digits === '' ? null : digits.padStart(2, '0');
}

/** `01, 02`, `RT 1-3`, `1 dan 2`, `01 s.d. 03`: each number once, in the order of the text; null when a part is none. */
export function readWards(text: string): readonly string[] | null {
  const found: string[] = [];
  for (const part of cleanText(text).split(/\s*(?:[,;/&+]|\bdan\b)\s*/iu)) {
    if (part === '') continue;
    const span = wardSpan(part);
    if (span === null) return null;
    found.push(...span);
  }
  const wards = [...new Set(found)];
  return wards.length > MOST_WARDS ? null : wards;
}

/** `01, 02`. */
export function wardsText(wards: readonly string[]): string {
  return wards.join(', ');
}

/**
 * The RT and the RW of a cell that holds both: `02/05`, `RT 02 RW 05`, `RW 05 RT 02`. What is written before the numbers
 * counts; where nothing is, `first` says which stands first.
 */
export function splitWards(text: string, first: WardWord): Readonly<Record<WardWord, string>> {
  const words = text
    .split(/(?=(?<![\p{L}\p{N}])r\.?[tw](?!\p{L}))/iu)
    .map((part) => part.replace(/[\s,;/|&+–-]+$/u, ''));
  const named = (word: WardWord): string =>
    words.filter((part) => new RegExp(`^r\\.?${word.slice(1)}`, 'iu').test(part)).join(', ');
  const [rt, rw] = [named('rt'), named('rw')];
  if (rt !== '' && rw !== '') return { rt, rw };
  const [one = '', two = ''] = text.split(/\s*[/|]\s*/u);
  const isTurned = /^r\.?w/iu.test(one) || /^r\.?t/iu.test(two);
  const isStraight = /^r\.?t/iu.test(one) || /^r\.?w/iu.test(two);
  return isTurned || (first === 'rw' && !isStraight) ? { rt: two, rw: one } : { rt: one, rw: two };
}

function wardSpan(part: string): readonly string[] | null {
  const one = readWard(part, 'rt');
  if (one !== null) return [one];
  const [, left = '', right = ''] = /^(.*?\d)\s*(?:[-–—]|s[./]?d\.?|sampai)\s*(\D*\d+)$/iu.exec(part) ?? [];
  const [first, last] = [readWard(left, 'rt'), readWard(right, 'rt')];
  if (first === null || last === null) return null;
  const [from, to] = [Number(first), Number(last)];
  if (to < from || to - from >= MOST_WARDS) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
}
