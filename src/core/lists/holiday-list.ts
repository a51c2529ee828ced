// Reads a pasted decree on holidays and collective leave: the days, what they are, and what was not understood.
import { echoOf, plainLine, splitListNumber } from '../clean-text';
import { addDays, dayOfWeek, type PlainDate, plainDateOf } from '../time/plain-date';
import { monthOfName, weekdayNumber } from '../time/typed-date';
import type { Holiday } from '../time/working-calendar';
import type { PassedLine, Rows } from './list-result';

export interface ListedHoliday extends Holiday {
  /** 1-based as pasted. */
  readonly line: number;
  /** The weekday that the line gives the day, where it is another one; '' where it fits or none is said. */
  readonly wrongWeekday: string;
}

export interface HolidayList {
  /** In the order of the list; a day said twice stands once, as it was said first. */
  readonly days: readonly ListedHoliday[];
  /** Lines that name a month or a date and could not be read. */
  readonly unread: readonly PassedLine[];
  readonly passedOver: readonly PassedLine[];
}

/**
 * Reads rows of cells; a row of one cell is a line. `year` is meant where neither the day nor a title says one. A line
 * says what it is itself (`Cuti bersama …`), else the title above it does, else it is a holiday.
 */
export function readHolidayList(rows: Rows, year: number): HolidayList {
  const days: ListedHoliday[] = [];
  const [unread, passedOver]: [PassedLine[], PassedLine[]] = [[], []];
  let section: Section = { kind: 'libur', year, name: '' };
  rows.forEach((row, number) => {
    const cells = row.map(plainLine).filter((cell) => cell !== '');
    const text = cells.join(' | ');
    if (text === '') return;
    const found = daysIn(cells, section.year);
    const place = { line: number + 1, echo: echoOf(cells) };
    if (found === null) {
      section = titleOf(text, section);
      (hasMonth(text) ? unread : passedOver).push(place);
      return;
    }
    if (found.days.length === 0) unread.push(place);
    const kind = /cuti\s+bersama/iu.test(text) ? 'cuti bersama' : section.kind;
    const said = nameIn(found.rest);
    const name = said === '' ? section.name : said;
    section = { ...section, name };
    found.days.forEach((date, index) => {
      if (days.some((known) => known.date === date)) return;
      const wrongWeekday = wrongDay(date, index, { dates: found.days.length, weekdays: weekdaysIn(text) });
      days.push({ line: number + 1, date, kind, name, wrongWeekday });
    });
  });
  return { days, unread, passedOver };
}

interface Section {
  readonly kind: Holiday['kind'];
  readonly year: number;
  /** The name of the row above, for rows whose cell was merged with it. */
  readonly name: string;
}

/** What a line without a day says of those below it. */
function titleOf(text: string, section: Section): Section {
  const year = /\b(20\d{2})\b/u.exec(text.replace(/\d{3,}\s*(?:H|Hijriah|M)\b/giu, ''))?.[1];
  const isLeave = /cuti\s+bersama/iu.test(text);
  const isHoliday = /libur/iu.test(text);
  return {
    // `Hari libur nasional dan cuti bersama tahun 2027` stands above both.
    kind: isLeave && !isHoliday ? 'cuti bersama' : isHoliday ? 'libur' : section.kind,
    year: year === undefined ? section.year : Number(year),
    name: '',
  };
}

/** Numbers parted by signs of a list or a range, a month, perhaps a year. */
const named =
  /(?<![\d.])(\d{1,2}(?:\s*(?:,\s*dan|dan|&|,|[-–—]|s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s*\d{1,2})*)[\s-]+(\p{L}{3,10})\.?(?:[\s-]+(20\d{2}))?/giu;
const numeric =
  /(?<!\d)(?:(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})|(20\d{2})[/.-](\d{1,2})[/.-](\d{1,2}))(?!\d)/gu;
const isRange = /^\s*(?:[-–—]|s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s*$/iu;

interface FoundDays {
  readonly days: readonly PlainDate[];
  /** The line without its days. */
  readonly rest: string;
}

/** Null where the line says no day at all; an empty list where what it says is no day of the calendar. */
function daysIn(cells: readonly string[], year: number): FoundDays | null {
  const text = joined(cells);
  const spans = [...numericSpans(text), ...namedSpans(text)].sort((left, right) => left.start - right.start);
  const [first] = spans;
  if (first === undefined) return null;
  const days: PlainDate[] = [];
  spans.forEach((span, index) => {
    const later = spans.slice(index).find(({ year: said }) => said !== null);
    const dates = span.days.map((day) => plainDateOf(span.year ?? later?.year ?? year, span.month, day));
    if (dates.some((date) => date === null)) return;
    const before = spans[index - 1];
    const [from] = days.slice(-1);
    const to = dates[0] ?? null;
    if (
      before !== undefined &&
      from !== undefined &&
      to !== null &&
      isRange.test(text.slice(before.end, span.start))
    )
      for (let day = addDays(from, 1); day < to && days.length < longestRange; day = addDays(day, 1))
        days.push(day);
    days.push(...dates.filter((date): date is PlainDate => date !== null));
  });
  const rest = spans.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} | ${left.slice(end)}`,
    text,
  );
  return { days, rest };
}

/** No decree has a longer holiday: what is longer was read wrongly. */
const longestRange = 14;

/** Cells beside each other; numbers that a comma has parted from their month belong to it again. */
function joined(cells: readonly string[]): string {
  return cells.reduce((text, cell, index) => {
    const before = cells[index - 1] ?? '';
    const belongs =
      /^\d{1,2}$/u.test(before) && (index > 1 || /^dan\b/iu.test(cell)) && /^(?:dan\s+)?\d/iu.test(cell);
    return index === 0 ? cell : `${text}${belongs ? ', ' : ' | '}${cell}`;
  }, '');
}

interface DaySpan {
  readonly start: number;
  readonly end: number;
  readonly days: readonly number[];
  readonly month: number;
  readonly year: number | null;
}

function namedSpans(text: string): readonly DaySpan[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const [whole, list = '', word = '', year] = match;
    const month = monthOfName(word);
    if (month === null) return [];
    const start = match.index ?? 0;
    return [
      {
        start,
        end: start + whole.length,
        days: daysOfList(list),
        month,
        year: year === undefined ? null : Number(year),
      },
    ];
  });
}

function numericSpans(text: string): readonly DaySpan[] {
  return [...text.matchAll(numeric)].map((match) => {
    const start = match.index ?? 0;
    const [day, month, year] =
      match[1] === undefined ? [match[6], match[5], match[4]] : [match[1], match[2], match[3]];
    return {
      start,
      end: start + match[0].length,
      days: [Number(day)],
      month: Number(month),
      year: Number(year),
    };
  });
}

/** `21-22`, `20, 23, dan 24`, `20–23–24`: two numbers with a stroke are a range, more of them a list. */
function daysOfList(list: string): readonly number[] {
  const days = [...list.matchAll(/\d{1,2}/gu)].map(([digits]) => Number(digits));
  const [first = 0, last = 0] = days;
  const isSpan = days.length === 2 && isRange.test(list.replace(/^\d+|\d+$/gu, '')) && last > first;
  return isSpan && last - first < longestRange
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : days;
}

function hasMonth(text: string): boolean {
  return (
    /\d/u.test(text) && text.split(/[^\p{L}]+/u).some((word) => monthOfName(word) !== null && word.length > 3)
  );
}

function weekdaysIn(text: string): readonly string[] {
  return text.split(/[^\p{L}'’‘]+/u).filter((word) => weekdayNumber(word) !== null);
}

/** A weekday is compared where each day has one: `Sabtu-Minggu, 21-22 Maret`. */
function wrongDay(
  date: PlainDate,
  index: number,
  { dates, weekdays }: { readonly dates: number; readonly weekdays: readonly string[] },
): string {
  const word = weekdays.length === dates ? (weekdays[index] ?? '') : '';
  return word !== '' && weekdayNumber(word) !== dayOfWeek(date) ? word : '';
}

/** What is left of a line without days, weekdays, numbers of the list and the words for what it is. */
function nameIn(rest: string): string {
  const parts = splitListNumber(rest.replace(/^[\s|,.:;()-]+/u, ''))
    .rest.replace(weekdays, ' ')
    .replace(/\b(?:tanggal|tgl)\b\.?|\bcuti\s+bersama\b/giu, ' ')
    .split('|')
    .map((part) => part.replace(/^[\s:;,.=)–—-]+|[\s:;,=(–—-]+$/gu, '').replace(/\s+/gu, ' '));
  const meant = parts.filter((part) => /\p{L}{2}/u.test(part) && !emptyWords.test(part));
  return meant
    .join(' ')
    .replace(/^dan\s+|\s+pada$/giu, '')
    .slice(0, longestName);
}

const weekdays =
  /\b(?:hari\s+)?(?:senin|selasa|rabu|kamis|jum['’‘]?[ae]t|sabtu|minggu|ahad)\b(?!\s+palma)/giu;
const emptyWords = /^(?:dan|s\.?\s?\/?d\.?|libur|libur nasional|hari libur)$/iu;
const longestName = 120;
