// Keeps the entries of the office's calendar in few words, and renders them for calendar programs.
import type { CalendarEntry } from '../../core/calendar/calendar-entry';
import type { OfficeProfile } from '../../core/office/profile';
import type { PlainDate } from '../../core/time/plain-date';
import {
  calendarName,
  deadlineEntryText,
  planEntryText,
  visitEntryText,
} from '../../messages/calendar/calendar-entry-text';
import { unitTitle } from '../../messages/office/unit-name';
import { periodText } from '../../messages/time/date-text';
import { type CalendarRevision, type DayEvent, encodeCalendar } from './icalendar';

/** The entries in few words, as the notebook keeps them for those who follow the calendar; no contacts, no people. */
export interface CalendarData {
  readonly office: string;
  readonly code: string;
  readonly zone: OfficeProfile['zone'];
  /** What is due: id without the unit, name of the obligation, its period in words or ''. */
  readonly tasks: readonly (readonly [id: string, name: string, period: string])[];
  readonly units: readonly (readonly [code: string, title: string])[];
  /** By day: its task, then for a plan its unit; both by their place in the lists above. */
  readonly days: readonly (readonly [day: PlainDate, task: number, unit?: number])[];
  /** Visits by their number; absent where none is planned. */
  readonly visits?: readonly CalendarVisit[];
}

/** A visit: its number, its day, where it goes, and its hour or ''. Never a person. */
type CalendarVisit = readonly [number: string, day: PlainDate, unitTitle: string, hour: string];

/** The same entries give the same data. */
export function calendarDataOf(
  { code, name, terms, zone }: OfficeProfile,
  entries: readonly CalendarEntry[],
  visits: readonly CalendarVisit[] = [],
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
    ...(visits.length === 0 ? {} : { visits }),
  };
}

/** `kerja-bakti|2026-02` of `kerja-bakti|2026-02|35.22.20.2001`. */
function taskOf(id: string): string {
  return id.split('|').slice(0, 2).join('|');
}

/** The entries as iCalendar: the same data and revision give the same text. */
export function renderCalendarFeed(data: CalendarData, revision: CalendarRevision): string {
  const visits = (data.visits ?? []).map(
    ([number, day, unit, hour]): DayEvent => ({
      uid: uidOf(`kunjungan|${number}`, data.code),
      day,
      ...visitEntryText(unit, hour, data.zone),
    }),
  );
  const events = [...data.days.map((day) => eventOf(day, data)), ...visits];
  return encodeCalendar(calendarName(data.office), events, revision);
}

function eventOf(
  [day, taskNumber, unitNumber]: CalendarData['days'][number],
  { code, zone, tasks, units }: CalendarData,
): DayEvent {
  const [id, name, period] = tasks[taskNumber] ?? ['', '', ''];
  const unit = unitNumber === undefined ? undefined : units[unitNumber];
  const task = period === '' ? name : `${name} ${period}`;
  return unit === undefined
    ? { uid: uidOf(id, code), day, ...deadlineEntryText(task, day, zone) }
    : { uid: uidOf(`${id}|${unit[0]}`, code), day, ...planEntryText(name, unit[1], task) };
}

/** `kerja-bakti.2026-02.35.22.20.2001@35.22.20.pantau-desa`: of this office, and the same for good. */
function uidOf(id: string, code: string): string {
  return `${id.replace(/\|/gu, '.')}@${code}.pantau-desa`;
}
