// Reads a day that a person typed as text.
import { type PlainDate, parsePlainDate, plainDateOf } from './plain-date';

/** The months in order, in Indonesian and English, with older spellings and common errors. */
const monthWords: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february', 'pebruari', 'febuari'],
  ['maret', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'ags', 'agt', 'agst'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

/** The number of a month by its name or by at least the three letters with which it begins; null for any other word. */
export function monthOfName(name: string): number | null {
  const word = name.toLowerCase().replace(/\./gu, '').trim();
  const month = monthWords.findIndex((words) => words.some((full) => full.startsWith(word)));
  return word.length < 3 || month < 0 ? null : month + 1;
}

/** The days from Monday, with other spellings and English. */
const weekdayWords: readonly RegExp[] = [
  /^(?:senin|monday|mon)$/iu,
  /^(?:selasa|tuesday|tue)$/iu,
  /^(?:rabu|rebo|wednesday|wed)$/iu,
  /^(?:kamis|thursday|thu)$/iu,
  /^(?:jum['’‘`ʼ]?[ae]t|friday|fri)$/iu,
  /^(?:sabtu|saturday|sat)$/iu,
  /^(?:minggu|ahad|sunday|sun)$/iu,
];

/** The day's name before a date or in brackets behind it, and its number from Monday 1; null where none stands there. */
export function weekdayOfText(text: string): { readonly word: string; readonly day: number } | null {
  const [, first, last] =
    /^\s*(?:hari\s+)?([\p{L}'’‘`ʼ]+)[.,/\s(]*(?=\s|\d)|\(([^()\d]+)\)\s*$/iu.exec(text) ?? [];
  const word = first ?? last ?? '';
  const day = weekdayNumber(word);
  return day === null ? null : { word, day };
}

/** The number of a day by its name, from Monday 1; null for any other word. */
export function weekdayNumber(word: string): number | null {
  const day = weekdayWords.findIndex((pattern) => pattern.test(word)) + 1;
  return day === 0 ? null : day;
}

/** A day's name or "tanggal" before a date, and a time behind it: neither changes which day is meant. */
const before = /^(?:\p{L}[\p{L}'’‘`ʼ]*(?:[.,]+\s*|\s+)){1,2}(?=\d)/u;
const behind = /[\s,]+(?:(?:pukul|jam)\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*(?:WIB|WITA|WIT))?$/iu;

/** As newspapers write it: `Kamis (20/1/2022)`, and the other way round `20 Januari 2022 (Kamis)`. */
function withoutBrackets(text: string): string {
  const [, start = '', inside = ''] = /^([^()]*)\(([^()]*)\)$/u.exec(text.trim()) ?? [];
  if (/\d/u.test(inside)) return `${start} ${inside}`.trim();
  return weekdayNumber(inside.trim()) === null ? text.trim() : start.trim();
}

/**
 * `2026-02-13`, `13/02/2026`, `13-2-26`, `13.2.2026`, `Jum'at, 13 Februari 2026`, `13-Feb-2026`, `Jumat (13/2/2026)`, each
 * also with a time behind it; null for all else: no year, no such day, words. Day comes before month, as Indonesians write it; two-digit
 * years are of this century.
 */
export function dateOfText(text: string): PlainDate | null {
  const plain = withoutBrackets(text);
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
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}
