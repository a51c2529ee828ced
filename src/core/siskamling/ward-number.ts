// Reads the numbers of RT and RW: text of two digits or more, however people write them.
import { cleanText } from '../clean-text';

/** The most RT in one cell; more is not a list but a slip, such as a year. */
const MOST_WARDS = 60;

/** `1`, `01`, `RT 01`, `rt.001` give `01`; null for what is no number of an RT or RW. */
export function readWard(text: string): string | null {
  const [, digits = ''] = /^(?:rt|rw|r\.t\.?|r\.w\.?)?[\s.:-]*0*(\d{1,3})$/iu.exec(cleanText(text)) ?? [];
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

function wardSpan(part: string): readonly string[] | null {
  const one = readWard(part);
  if (one !== null) return [one];
  const [, left = '', right = ''] = /^(.*?\d)\s*(?:[-–—]|s[./]?d\.?|sampai)\s*(\D*\d+)$/iu.exec(part) ?? [];
  const [first, last] = [readWard(left), readWard(right)];
  if (first === null || last === null) return null;
  const [from, to] = [Number(first), Number(last)];
  if (to < from || to - from >= MOST_WARDS) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
}
