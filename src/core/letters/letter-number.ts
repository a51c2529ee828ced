// The number that a letter gets, so that none is ever given twice.
import { fail, type Result, succeed } from '../result';
import { monthOf, type PlainDate, yearOf } from '../time/plain-date';
import { zeroPad } from '../zero-pad';

/** The names that may stand in braces in a pattern. `urut` may ask for leading zeros: `{urut:3}` gives 007. */
export const LETTER_PLACEHOLDERS = ['klasifikasi', 'urut', 'kode', 'bulan-romawi', 'bulan', 'tahun'] as const;

type Placeholder = (typeof LETTER_PLACEHOLDERS)[number];

/** What is wrong with a pattern, or with the running number that somebody asked for. */
export type LetterNumberFault =
  | { readonly code: 'placeholder-unknown'; readonly name: string }
  | { readonly code: 'placeholder-missing'; readonly name: 'urut' | 'tahun' }
  | { readonly code: 'sequence-passed'; readonly wanted: number; readonly next: number }
  | { readonly code: 'sequence-not-whole'; readonly text: string };

/** What fills a pattern beside the running number. */
interface LetterNumberParts {
  /** Filing code of the letter, `400.10`; may be ''. */
  readonly classification: string;
  /** Code of the office, `412.520`; may be ''. */
  readonly code: string;
  /** The day the letter bears: it gives month and year. */
  readonly date: PlainDate;
}

/** A number as it stands in the register; a row that somebody typed has no running number. */
export interface TakenNumber {
  readonly number: string;
  readonly run: SequenceOfYear | null;
}

/** The n-th letter of a year, counted from 1. */
interface SequenceOfYear {
  readonly year: number;
  readonly sequence: number;
}

export interface GivenNumber {
  readonly number: string;
  readonly run: SequenceOfYear;
}

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** `XII` of 12. Throws a RangeError unless the month is 1–12. */
function romanMonth(month: number): string {
  const roman = ROMAN_MONTHS[month - 1];
  if (roman === undefined) throw new RangeError(`No such month: ${month}`);
  return roman;
}

/**
 * What is wrong with a pattern. The running number must be in it, and the year too, since the count begins anew each
 * year: without it the first letter of two years would bear the same number.
 */
export function validateLetterPattern(pattern: string): LetterNumberFault[] {
  const names = placeholdersOf(pattern);
  const unknown = names.filter((name) => placeholderOf(name) === null);
  const known = new Set(names.map(placeholderOf));
  const needed = ['urut', 'tahun'] as const;
  return [
    ...unknown.map((name) => ({ code: 'placeholder-unknown' as const, name })),
    ...needed
      .filter((name) => !known.has(name))
      .map((name) => ({ code: 'placeholder-missing' as const, name })),
  ];
}

/**
 * The n-th number of the year by the pattern. A part between slashes that stays empty is left out with its slash:
 * without a classification `{klasifikasi}/{urut}/{tahun}` gives `7/2026`.
 */
function letterNumber(pattern: string, parts: LetterNumberParts, sequence: number): string {
  return pattern
    .split('/')
    .map((segment) => ({ segment, text: fillSegment(segment, parts, sequence) }))
    .filter(({ segment, text }) => text !== '' || segment === '')
    .map(({ text }) => text)
    .join('/');
}

/** What is known of the numbers given so far. */
export interface NumbersSoFar {
  readonly taken: readonly TakenNumber[];
  /** The highest running number ever given in the year of the letter, kept apart from the register; 0 if none. */
  readonly highest: number;
}

/**
 * The next number: one more than the highest of its year, or the running number asked for if that is higher. It only
 * moves forward, so the number of a cancelled letter or a deleted row is not used again; a number already in the
 * register, in any spelling, is skipped.
 */
export function takeLetterNumber(
  pattern: string,
  parts: LetterNumberParts,
  { taken, highest }: NumbersSoFar,
  wanted: number | null,
): Result<GivenNumber, LetterNumberFault> {
  const year = yearOf(parts.date);
  const texts = new Set(taken.map(({ number }) => comparable(number)));
  const last = taken.reduce(
    (most, { run }) => (run?.year === year ? Math.max(most, run.sequence) : most),
    highest,
  );
  const isFree = (sequence: number): boolean =>
    !texts.has(comparable(letterNumber(pattern, parts, sequence)));
  const next = nextFree(last + 1, isFree);
  if (wanted !== null && (wanted <= last || !isFree(wanted))) {
    return fail({ code: 'sequence-passed', wanted, next: nextFree(Math.max(next, wanted), isFree) });
  }
  const sequence = wanted ?? next;
  return succeed({ number: letterNumber(pattern, parts, sequence), run: { year, sequence } });
}

/** Reads a running number as typed: '' asks for the next one. */
export function readSequence(text: string): Result<number | null, LetterNumberFault> {
  const typed = text.trim();
  if (typed === '') return succeed(null);
  const value = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  return value > 0 ? succeed(value) : fail({ code: 'sequence-not-whole', text: typed });
}

/** The same number, however it is spaced and capitalised. */
function comparable(number: string): string {
  return number.replace(/\s+/g, '').toUpperCase();
}

function nextFree(from: number, isFree: (sequence: number) => boolean): number {
  let sequence = from;
  while (!isFree(sequence)) sequence += 1;
  return sequence;
}

function placeholdersOf(pattern: string): string[] {
  return [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => (name ?? '').trim().toLowerCase());
}

function placeholderOf(name: string): Placeholder | null {
  const stem = /^urut:[1-6]$/.test(name) ? 'urut' : name;
  return LETTER_PLACEHOLDERS.find((known) => known === stem) ?? null;
}

function fillSegment(segment: string, parts: LetterNumberParts, sequence: number): string {
  return segment
    .replace(/\{([^{}]*)\}/g, (whole, raw: string) => {
      const name = raw.trim().toLowerCase();
      const placeholder = placeholderOf(name);
      const width = Number(/:(\d)$/.exec(name)?.[1] ?? 1);
      return placeholder === null ? whole : fillOf(placeholder, parts, zeroPad(sequence, width));
    })
    .trim();
}

function fillOf(
  placeholder: Placeholder,
  { classification, code, date }: LetterNumberParts,
  run: string,
): string {
  switch (placeholder) {
    case 'klasifikasi':
      return classification.trim();
    case 'urut':
      return run;
    case 'kode':
      return code.trim();
    case 'bulan-romawi':
      return romanMonth(monthOf(date));
    case 'bulan':
      return zeroPad(monthOf(date), 2);
    case 'tahun':
      return String(yearOf(date));
  }
}
