// Reads one line of the card that desa fill in: `LAPOR KB; 13/2; balai desa; 45; bersih lingkungan`.
import { nameKey } from '../clean-text';
import type { Obligation } from '../obligations/obligation';
import { fail, type Result, succeed } from '../result';
import {
  addDays,
  dateOf,
  dayOf,
  dayOfWeek,
  monthOf,
  type PlainDate,
  type PlainDateTime,
  plainDateOf,
  yearOf,
} from '../time/plain-date';
import { dateOfText, monthOfName, weekdayNumber, weekdayOfText } from '../time/typed-date';
import { readCount } from '../whole-number';
import { withoutOpening } from './chat-reports';

/** What the line says; the unit is decided elsewhere. */
export interface ChatLine {
  readonly obligation: Obligation;
  readonly activityDate: PlainDate;
  /** The name of a day that the line gives the date, where it is another day; '' where it fits or none is said. */
  readonly wrongWeekday: string;
  readonly place: string;
  /** As typed, digits only. */
  readonly people: string;
  readonly work: string;
  /** What stands beside the code of the obligation: perhaps the desa. */
  readonly unitText: string;
}

/** Why a line is not read. */
export type ChatLineProblem =
  | { readonly code: 'obligation-unknown'; readonly text: string }
  | { readonly code: 'obligation-of-numbers'; readonly name: string }
  | { readonly code: 'date-missing' }
  | { readonly code: 'date-unread'; readonly text: string }
  | { readonly code: 'people-missing' };

/** A date without a year is of the message's year, or of the one before where it would lie half a year ahead. */
export function readChatLine(
  text: string,
  at: PlainDateTime,
  obligations: readonly Obligation[],
): Result<ChatLine, ChatLineProblem> {
  const [head = '', ...rest] = withoutOpening(text)
    .split(/[;|]/u)
    .map((part) => part.trim());
  const named = obligationIn(head, obligations);
  if (named === null) return fail({ code: 'obligation-unknown', text: head });
  if (named.obligation.form !== 'activity')
    return fail({ code: 'obligation-of-numbers', name: named.obligation.name });
  const headDate = dateIn(named.rest, dateOf(at));
  const parts = (headDate === null ? rest : [named.rest, ...rest]).filter((part) => part !== '');
  const dateAt = parts.findIndex((part) => dateIn(part, dateOf(at)) !== null);
  const date = dateIn(parts[dateAt] ?? '', dateOf(at));
  if (date === null) {
    const looksLike = parts.find((part) => /^\D{0,12}\d{1,2}\s*[-/. ]/u.test(part));
    return fail(
      looksLike === undefined ? { code: 'date-missing' } : { code: 'date-unread', text: looksLike },
    );
  }
  if (date === 'none') return fail({ code: 'date-unread', text: parts[dateAt] ?? '' });
  const others = parts.filter((part, index) => index !== dateAt && weekdayNumber(part) === null);
  const peopleAt = others.findIndex((part) => peopleIn(part) !== null);
  if (peopleAt < 0) return fail({ code: 'people-missing' });
  const [place = '', ...work] = others.filter((_, index) => index !== peopleAt);
  return succeed({
    obligation: named.obligation,
    activityDate: date,
    wrongWeekday: wrongDay(date, parts),
    place,
    people: peopleIn(others[peopleAt] ?? '') ?? '',
    work: work.join('; '),
    unitText: headDate === null ? named.rest : '',
  });
}

function wrongDay(date: PlainDate, parts: readonly string[]): string {
  const said = parts.flatMap((part) => {
    const word = weekdayNumber(part) === null ? weekdayOfText(part)?.word : part;
    return word === undefined ? [] : [word];
  });
  return said.find((word) => weekdayNumber(word) !== dayOfWeek(date)) ?? '';
}

/** The obligation whose key, name or initials the text begins with, the longest first; the only one if none is named. */
function obligationIn(
  head: string,
  obligations: readonly Obligation[],
): { readonly obligation: Obligation; readonly rest: string } | null {
  const words = head.split(/\s+/u).filter((word) => word !== '');
  for (let count = words.length; count > 0; count -= 1) {
    const key = nameKey(words.slice(0, count).join(''));
    const fit = obligations.filter((obligation) => keysOf(obligation).includes(key));
    const [only] = fit;
    if (fit.length === 1 && only !== undefined)
      return { obligation: only, rest: words.slice(count).join(' ') };
  }
  const activities = obligations.filter(({ form }) => form === 'activity');
  const [sole] = activities;
  const isBare = words.length === 0 || dateIn(head, null) !== null;
  return isBare && activities.length === 1 && sole !== undefined ? { obligation: sole, rest: head } : null;
}

/** The short name of an obligation on the card: the first letters of its words, `KB` for Kerja Bakti. */
export function shortNameOf({ name }: Pick<Obligation, 'name'>): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length < 2 ? name.toUpperCase() : words.map((word) => word.slice(0, 1).toUpperCase()).join('');
}

function keysOf(obligation: Obligation): readonly string[] {
  return [obligation.id, obligation.name, shortNameOf(obligation)].map(nameKey);
}

/** A day of the calendar; 'none' for what has the form of a date and is none; null for other texts. `sent` gives the year. */
function dateIn(text: string, sent: PlainDate | null): PlainDate | 'none' | null {
  const bare = text
    .toLowerCase()
    .replace(/^(?:tanggal|tgl\.?|hari)\s*/u, '')
    .replace(/^(?:senin|selasa|rabu|kamis|jum['’]?[ae]t|sabtu|minggu|ahad)\b[\s,.]*(?=\S)/u, '')
    .trim();
  const today = sent ?? plainDateOf(2000, 1, 1);
  if (today === null) return null;
  if (/^hari ini$|^ini$/u.test(bare)) return /hari ini/iu.test(text) ? today : null;
  if (/^kemarin$/u.test(bare)) return addDays(today, -1);
  const whole = dateOfText(bare);
  if (whole !== null) return whole;
  if (/^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}$/u.test(bare)) return 'none';
  const [, day = '', month = ''] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})$/u.exec(bare) ?? /^(\d{1,2})\s*([a-z]{3,9})\.?$/u.exec(bare) ?? [];
  const number = /^\d/u.test(month) ? Number(month) : monthOfName(month);
  if (day === '' || number === null) return null;
  const thisYear = plainDateOf(yearOf(today), number, Number(day));
  if (thisYear !== null && isFarAhead(thisYear, today))
    return plainDateOf(yearOf(today) - 1, number, Number(day)) ?? 'none';
  return thisYear ?? 'none';
}

/** Whether a day lies so far ahead that the year before is meant: one soon ahead is a slip, and stays. */
function isFarAhead(date: PlainDate, today: PlainDate): boolean {
  const months = monthOf(date) - monthOf(today) + (dayOf(date) > dayOf(today) ? 1 : 0);
  return date > today && months > 6;
}

/** `45`, `45 orang`, `± 45 warga`; null for words. */
function peopleIn(text: string): string | null {
  const digits =
    /^(?:±|\+-|kurang lebih|sekitar|jumlah|peserta)?\s*:?\s*(\d[\d.]*)\s*(?:orang|org|warga|jiwa|peserta)?\.?$/iu.exec(
      text,
    )?.[1];
  const count = digits === undefined ? undefined : readCount(digits);
  return count === undefined || count === null ? null : String(count);
}
