// Reads a stretch of days as people type it, whichever word or dash they put between its ends.
import type { DateInterval } from './date-interval';
import { dateOfText } from './typed-date';

/** In the order in which they are looked for: dashes also stand inside dates. */
const betweens: readonly RegExp[] = [
  /\s*(?<!\p{L})(?:s\s?[./]?\s?d\.?|sampai(?:\s+dengan)?|hingga)(?!\p{L})\s*/iu,
  /\s*[–—]\s*/u,
  /\s+-\s+/u,
  /(?<=^\d{1,2})-(?=\d{1,2}\s+\p{L})/u,
];

/** The texts of both ends, '' for one that nobody wrote; the whole text where no word or dash parts it. */
export function splitSpan(text: string): readonly string[] {
  for (const between of betweens) {
    const ends = text.trim().split(between);
    if (ends.length === 2) return ends;
  }
  return [text.trim()];
}

/**
 * `9–13 Maret 2026`, `18 Februari s.d. 19 Maret 2026`, `1/3/2026 sampai 5/3/2026`, `2 April 2026`; null for what is no day
 * and for a last day before the first. The first day may leave out the month and the year of the last.
 */
export function spanOfText(text: string): DateInterval | null {
  const [first = '', last] = splitSpan(text);
  if (last === undefined) {
    const day = dateOfText(first);
    return day === null ? null : { start: day, end: day };
  }
  const end = dateOfText(last);
  const [, month = '', year = ''] = /(?:^|\s)\d{1,2}\s+(\p{L}+)\s+(\d{4})$/u.exec(last) ?? [];
  const start =
    dateOfText(first) ?? dateOfText(`${first} ${year}`) ?? dateOfText(`${first} ${month} ${year}`);
  return start !== null && end !== null && start <= end ? { start, end } : null;
}
