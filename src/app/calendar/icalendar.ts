// Encodes whole-day events as iCalendar (RFC 5545).
import { addDays, type PlainDate, type PlainDateTime } from '../../core/time/plain-date';

/** An event of one day that takes no time of its own. */
export interface DayEvent {
  /** The same for good: a calendar that has it already moves or drops the event, and never shows it twice. */
  readonly uid: string;
  readonly day: PlainDate;
  readonly summary: string;
  readonly description: string;
}

/** Which state of the calendar this is: calendar programs take a moved day only from a later one than they have. */
export interface CalendarRevision {
  /** Higher after every change. */
  readonly sequence: number;
  /** UTC; when the change was first seen. */
  readonly since: PlainDateTime;
}

/** A calendar with a name; the same events and revision give the same text. */
export function encodeCalendar(
  name: string,
  events: readonly DayEvent[],
  revision: CalendarRevision,
): string {
  return calendarOf([
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...events.flatMap((event) => eventLines(event, revision)),
  ]);
}

/** A calendar without a name and without a day, so that one that followed it empties. */
export function encodeEmptyCalendar(): string {
  return calendarOf([]);
}

function calendarOf(lines: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pantau Desa//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n');
}

function eventLines(
  { uid, day, summary, description }: DayEvent,
  { sequence, since }: CalendarRevision,
): string[] {
  const moment = `${digits(since)}Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${moment}`,
    `LAST-MODIFIED:${moment}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20260213` of a day, `20260213T004500` of a moment. */
function digits(moment: PlainDate | PlainDateTime): string {
  return moment.replace(/[-:]/gu, '');
}

/** Text as it may stand in a value: no comma, semicolon, line break or control character of its own ends it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, (char) => `\\${char}`)
    .replace(/\r?\n|\r/gu, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** Lines of at most 75 bytes: the rest follows on lines that begin with a space. No character is torn apart. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let bytes = 0;
  let piece = '';
  for (const char of line) {
    const size = byteCount(char);
    if (bytes + size > mostBytes) {
      lines.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += char;
    bytes += size;
  }
  return [...lines, piece];
}

const mostBytes = 75;

function byteCount(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
