// How do deadlines and plans read in Google Calendar, on a phone or in Outlook?
import type { CalendarEntry } from '../../core/calendar/calendar-entry';
import type { OfficeProfile } from '../../core/office/profile';
import { addDays, type PlainDate, type PlainDateTime } from '../../core/time/plain-date';
import { unitTitle } from '../office/unit-name';
import { reportTitle } from '../reports/report-title';
import { deadlineText, periodText } from '../time/date-text';

/**
 * The entries in few words, as the notebook keeps them for whoever follows the calendar; no contacts, no people. A
 * change of its shape raises the version in app/office/page-store.ts.
 */
export interface CalendarData {
  readonly office: string;
  readonly code: string;
  readonly zone: OfficeProfile['zone'];
  /** What is due: id without the unit, name of the obligation, its period in words or ''. */
  readonly tasks: readonly (readonly [id: string, name: string, period: string])[];
  readonly units: readonly (readonly [code: string, title: string])[];
  /** By day: its task, then for a plan its unit; both by their place in the lists above. */
  readonly days: readonly (readonly [day: PlainDate, task: number, unit?: number])[];
}

/** Which state of the calendar this is: calendar programs take a moved day only from a later one than they have. */
export interface CalendarRevision {
  /** Higher after every change. */
  readonly sequence: number;
  /** UTC; when the change was first seen. */
  readonly since: PlainDateTime;
}

/** The same entries give the same data. */
export function calendarDataOf(
  { code, name, terms, zone }: OfficeProfile,
  entries: readonly CalendarEntry[],
): CalendarData {
  const tasks = new Map<string, CalendarData['tasks'][number]>();
  const units = new Map<string, string>();
  for (const { obligation, period, id, unit } of entries) {
    const task = taskOf(id);
    tasks.set(task, [task, obligation.name, period === null ? '' : periodText(period)]);
    if (unit !== null) units.set(unit.code, unitTitle(unit, terms));
  }
  const taskIds = [...tasks.keys()];
  const unitCodes = [...units.keys()];
  return {
    office: `${terms.office} ${name}`,
    code,
    zone,
    tasks: [...tasks.values()],
    units: [...units],
    days: entries.map(({ id, day, unit }) => {
      const task = taskIds.indexOf(taskOf(id));
      return unit === null ? [day, task] : [day, task, unitCodes.indexOf(unit.code)];
    }),
  };
}

/** `kerja-bakti|2026-02` of `kerja-bakti|2026-02|35.22.20.2001`. */
function taskOf(id: string): string {
  return id.split('|').slice(0, 2).join('|');
}

/**
 * The entries as iCalendar (RFC 5545), whole days, each with an id that stays: a calendar that has it already moves or
 * drops it, and never shows it twice. The same data and revision give the same text.
 */
export function renderCalendarFeed(data: CalendarData, revision: CalendarRevision): string {
  return renderCalendar([
    `X-WR-CALNAME:${escaped(`Pantau Desa ${data.office}`)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...data.days.flatMap((day) => eventLines(day, data, revision)),
  ]);
}

/** What a link gets that opens nothing (any more): a calendar without a name and without a day, so that it empties. */
export function emptyCalendar(): string {
  return renderCalendar([]);
}

function renderCalendar(lines: readonly string[]): string {
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
  [day, taskNumber, unitNumber]: CalendarData['days'][number],
  { code, zone, tasks, units }: CalendarData,
  { sequence, since }: CalendarRevision,
): string[] {
  const [id, name, period] = tasks[taskNumber] ?? ['', '', ''];
  const unit = unitNumber === undefined ? undefined : units[unitNumber];
  const task = period === '' ? name : `${name} ${period}`;
  const moment = `${digits(since)}Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uidOf(unit === undefined ? id : `${id}|${unit[0]}`, code))}`,
    `DTSTAMP:${moment}`,
    `LAST-MODIFIED:${moment}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
    `SUMMARY:${escaped(unit === undefined ? `Tenggat ${reportTitle(task)}` : `${name} ${unit[1]}`)}`,
    `DESCRIPTION:${escaped(
      unit === undefined
        ? `Dihitung tepat waktu sampai ${deadlineText(day, zone)}.`
        : `Rencana ${task}. Tanggalnya diubah di tab Jadwal.`,
    )}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `kerja-bakti.2026-02.35.22.20.2001@35.22.20.pantau-desa`: of this office, and the same for good. */
function uidOf(id: string, code: string): string {
  return `${id.replace(/\|/gu, '.')}@${code}.pantau-desa`;
}

/** `20260213` of a day, `20260213T004500` of a moment. */
function digits(moment: PlainDate | PlainDateTime): string {
  return moment.replace(/[-:]/gu, '');
}

/** Text as it may stand in a value: no comma, semicolon or line break of its own ends it, whoever reads lines how. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r?\n|\r/gu, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** Lines of at most 75 bytes: the rest follows on lines that begin with a blank. No letter is torn apart. */
function folded(line: string): string[] {
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
}

const mostBytes = 75;

function byteCount(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
