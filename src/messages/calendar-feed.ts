// How do deadlines and plans read in Google Calendar, on a phone or in Outlook?
import type { CalendarEntry } from '../core/calendar-entry';
import { addDays, type PlainDate } from '../core/plain-date';
import type { OfficeProfile } from '../core/profile';
import { deadlineText, periodText } from './date-text';
import { reportTitle } from './report-title';
import { unitTitle } from './unit-name';

/**
 * The entries as iCalendar (RFC 5545), whole days, each with an id that stays: a calendar that has it already moves or
 * drops it, and never shows it twice. The same entries give the same text. No contacts, no people.
 */
export const renderCalendarFeed = (profile: OfficeProfile, entries: readonly CalendarEntry[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pantau Desa//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(`Pantau Desa ${profile.terms.office} ${profile.name}`)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...entries.flatMap((entry) => eventLines(entry, profile)),
    'END:VCALENDAR',
    '',
  ]
    .flatMap(folded)
    .join('\r\n');

const eventLines = (entry: CalendarEntry, profile: OfficeProfile): string[] => {
  const { summary, description } = wordsOf(entry, profile);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(entry, profile)}`,
    // The moment of the entry's making is not kept; its day serves, so that the same entry stays the same text.
    `DTSTAMP:${digits(entry.day)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(entry.day)}`,
    `DTEND;VALUE=DATE:${digits(addDays(entry.day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

const wordsOf = (
  { obligation, period, unit, day }: CalendarEntry,
  { terms, zone }: OfficeProfile,
): { readonly summary: string; readonly description: string } => {
  const name = `${obligation.name}${period === null ? '' : ` ${periodText(period)}`}`;
  return unit === null
    ? {
        summary: `Tenggat ${reportTitle(name)}`,
        description: `Dihitung tepat waktu sampai ${deadlineText(day, zone)}.`,
      }
    : {
        summary: `${obligation.name} ${unitTitle(unit, terms)}`,
        description: `Rencana ${name}. Tanggalnya diubah di tab Jadwal.`,
      };
};

/** `kerja-bakti.2026-02.35.22.20.2001@35.22.20.pantau-desa`: of this office, and the same for good. */
const uidOf = ({ id }: CalendarEntry, { code }: OfficeProfile): string =>
  `${id.replace(/\|/gu, '.')}@${code}.pantau-desa`;

const digits = (date: PlainDate): string => date.replace(/-/gu, '');

/** Text as it may stand in a value: no comma, semicolon or line break of its own ends it. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r?\n|\r/gu, '\\n');

/** Lines of at most 75 bytes: the rest follows on lines that begin with a blank. No letter is torn apart. */
const folded = (line: string): string[] => {
  const lines: string[] = [];
  let bytes = 0;
  let piece = '';
  for (const letter of line) {
    const size = byteCount(letter);
    if (bytes + size > mostBytes) {
      lines.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += letter;
    bytes += size;
  }
  return [...lines, piece];
};

const mostBytes = 75;

const byteCount = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};
