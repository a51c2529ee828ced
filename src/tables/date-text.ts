// Which day did a person mean who typed it as text?
import { type PlainDate, parsePlainDate, plainDateOf } from '../core/plain-date';

/** First three letters of the months in Indonesian and English, in the order of the year. */
const monthsByPrefix: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

/** The number of a month by its name or a shortening of it; null if it is none. */
export const monthOfName = (name: string): number | null =>
  monthsByPrefix[
    name
      .toLowerCase()
      .replace(/[^a-z]/gu, '')
      .slice(0, 3)
  ] ?? null;

/** A day's name or "tanggal" before a date, and a time behind it: neither changes which day is meant. */
const before = /^(?:\p{L}[\p{L}'’‘`ʼ]*[.,]*\s+){1,2}(?=\d)/u;
const behind = /[\s,]+(?:(?:pukul|jam)\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*(?:WIB|WITA|WIT))?$/iu;

/**
 * `2026-02-13`, `13/02/2026`, `13-2-26`, `13.2.2026`, `Jum'at, 13 Februari 2026`, `13-Feb-2026`, each also with a time
 * behind it; null for all else: no year, no such day, words. Day comes before month, as Indonesians write it; two-digit
 * years are of this century.
 */
export const dateOfText = (text: string): PlainDate | null => {
  const plain = text.trim();
  const iso = parsePlainDate(plain.slice(0, 10));
  if (iso !== null && /^.{10}([T ]\d{2}[:.]\d{2}([:.]\d{2})?)?$/u.test(plain)) return iso;
  const bare = plain.replace(before, '').replace(behind, '');
  const yearFirst = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/u.exec(bare);
  if (yearFirst) return plainDateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numeric = /^(\d{1,2})(?:\s*[/.-]\s*|\s)(\d{1,2})(?:\s*[/.-]\s*|\s)(\d{4}|\d{2})$/u.exec(bare);
  if (numeric) return plainDateOf(fullYear(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const named = /^(\d{1,2})[\s./-]*([a-z.]{3,}?)[\s./,-]*(\d{4}|\d{2})$/iu.exec(bare);
  const month = named ? monthOfName(named[2] ?? '') : null;
  return named && month !== null ? plainDateOf(fullYear(named[3]), month, Number(named[1])) : null;
};

const fullYear = (digits: string | undefined): number => {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
};
