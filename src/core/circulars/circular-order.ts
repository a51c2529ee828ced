// The order of circulars in lists and files.
import { compareTexts } from '../text-order';
import type { Circular } from './circular';

/** By day, those without one last; of one day by issuer, then by number as people count: 7 before 12 before 440. */
export function sortCirculars<Row extends Pick<Circular, 'date' | 'issuer' | 'number' | 'subject'>>(
  circulars: readonly Row[],
): readonly Row[] {
  return [...circulars].sort(
    (left, right) =>
      compareTexts(left.date ?? '9999', right.date ?? '9999') ||
      compareTexts(left.issuer, right.issuer) ||
      compareTexts(counted(left.number), counted(right.number)) ||
      compareTexts(left.subject, right.subject),
  );
}

/** Runs of digits as wide as the longest that people write, for comparing only; the number itself is never changed. */
function counted(number: string): string {
  return number.replace(/\d+/gu, (digits) => digits.padStart(12, '0'));
}
