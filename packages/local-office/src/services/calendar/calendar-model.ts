// How do calendars and events come about, and which events does a period hold?
import { ServiceError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { instantOfWall, wallTime } from '../../workbook/zoned-time';
import { parseRecipients } from '../mail/recipients';
import type { CalendarRecord, EventRecord, GuestRecord } from './calendar-data';
import { occurrenceDays, type RecurrenceSpec } from './recurrence';

const DAY_MS = 86_400_000;

/** The ISO day that an instant falls on in a zone. */
export function dayAt(ms: number, timeZone: string): string {
  return new Date(wallTime(ms, timeZone)).toISOString().slice(0, 10);
}

/** The instant of midnight at the beginning of an ISO day. */
export function midnightOf(day: string, timeZone: string): number {
  return instantOfWall(Date.parse(`${day}T00:00:00Z`), timeZone);
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** An account's own calendar; it comes into being when it is first asked for. */
export function primaryCalendar(session: Session): CalendarRecord {
  const { calendars } = session.state.calendar;
  const owner = session.effectiveUser;
  const known = calendars[owner];
  if (known !== undefined) return known;
  const made = calendarRecord(session, owner, owner);
  calendars[owner] = made;
  return made;
}

function calendarRecord(session: Session, id: string, name: string): CalendarRecord {
  return {
    id,
    name,
    description: '',
    color: '#2952A3',
    timeZone: session.scriptTimeZone,
    owner: session.effectiveUser,
    hidden: false,
    selected: true,
    subscribers: [session.effectiveUser],
  };
}

/** A new calendar of the effective user. */
export function addCalendar(session: Session, name: string): CalendarRecord {
  const made = calendarRecord(session, `${session.newId('c_')}@group.calendar.google.com`, name);
  session.state.calendar.calendars[made.id] = made;
  return made;
}

/** Calendars in the user's list, the own one first. */
export function calendarsOf(session: Session): CalendarRecord[] {
  const own = primaryCalendar(session);
  const others = Object.values(session.state.calendar.calendars).filter(
    (calendar) => calendar !== own && calendar.subscribers.includes(session.effectiveUser),
  );
  return [own, ...others];
}

/** What an event is made from; days of all-day events are ISO, the end exclusive. */
export interface NewEvent {
  readonly calendar: CalendarRecord;
  readonly title: string;
  readonly time:
    | { readonly startMs: number; readonly endMs: number }
    | { readonly startDay: string; readonly endDay: string };
  readonly description: string;
  readonly location: string;
  readonly guests: string;
  readonly sendInvites: boolean;
}

/** Adds an event and charges the daily quota; invitations go out only when asked for. */
export function addEvent(session: Session, input: NewEvent): EventRecord {
  session.charge('calendarEvents', 1);
  const event = eventRecord(session, input, `${session.newId('')}@google.com`, false);
  session.state.calendar.events.push(event);
  if (input.sendInvites) sendInvitations(session, event);
  return event;
}

/** Adds each occurrence of a series as an event with one common id; empty when the rules name no day. */
export function addSeries(session: Session, input: NewEvent, recurrence: RecurrenceSpec): EventRecord[] {
  session.charge('calendarEvents', 1);
  const events = placeSeries(session, input, recurrence, `${session.newId('')}@google.com`);
  const [first] = events;
  if (input.sendInvites && first !== undefined) sendInvitations(session, first);
  return events;
}

/** Puts the occurrences of a series with a given id into the calendar. */
export function placeSeries(
  session: Session,
  input: NewEvent,
  recurrence: RecurrenceSpec,
  id: string,
): EventRecord[] {
  const zone = recurrence.timeZone ?? input.calendar.timeZone;
  const { time } = input;
  const firstDay = 'startDay' in time ? time.startDay : dayAt(time.startMs, zone);
  const offset = 'startDay' in time ? 0 : wallTime(time.startMs, zone) - Date.parse(`${firstDay}T00:00:00Z`);
  const startOf = (day: string): number => instantOfWall(Date.parse(`${day}T00:00:00Z`) + offset, zone);
  const events = occurrenceDays(firstDay, recurrence, startOf).map((day) => {
    const occurrence =
      'startDay' in time
        ? { startDay: day, endDay: shiftDay(day, dayCount(time.startDay, time.endDay)) }
        : { startMs: startOf(day), endMs: startOf(day) + time.endMs - time.startMs };
    return eventRecord(session, { ...input, time: occurrence }, id, true);
  });
  session.state.calendar.events.push(...events);
  return events;
}

function dayCount(start: string, end: string): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY_MS);
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function eventRecord(session: Session, input: NewEvent, id: string, isSeries: boolean): EventRecord {
  const { calendar, time } = input;
  const isAllDay = 'startDay' in time;
  const startMs = isAllDay ? midnightOf(time.startDay, calendar.timeZone) : time.startMs;
  const endMs = isAllDay ? midnightOf(time.endDay, calendar.timeZone) : time.endMs;
  checkTimes(startMs, endMs, isAllDay);
  return {
    id,
    key: session.newId('event-'),
    calendarId: calendar.id,
    isSeries,
    title: input.title,
    description: input.description,
    location: input.location,
    startMs,
    endMs,
    isAllDay,
    startDay: isAllDay ? time.startDay : '',
    endDay: isAllDay ? time.endDay : '',
    guests: parseRecipients(input.guests).map(newGuest),
    reminders: null,
    tags: {},
    color: '',
    transparency: 'OPAQUE',
    visibility: 'DEFAULT',
    myStatus: 'OWNER',
    anyoneCanAddSelf: false,
    guestsCanInviteOthers: true,
    guestsCanModify: false,
    guestsCanSeeGuests: true,
    creator: session.effectiveUser,
    createdMs: session.now(),
    updatedMs: session.now(),
  };
}

/** Throws Google's sentence unless the start lies before the end (a meeting may last no time at all). */
export function checkTimes(startMs: number, endMs: number, isAllDay: boolean): void {
  if (startMs < endMs || (startMs === endMs && !isAllDay)) return;
  throw new ServiceError('Event start date must be before event end date.');
}

export function newGuest(email: string): GuestRecord {
  return {
    email,
    name: '',
    status: 'INVITED',
    additionalGuests: 0,
  };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const monthNames =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

/** When an event takes place, as an invitation says it. */
function timeText(event: EventRecord, timeZone: string): string {
  const start = new Date(wallTime(event.startMs, timeZone));
  const day = `${start.getUTCDate()} ${monthNames[start.getUTCMonth()] ?? ''} ${start.getUTCFullYear()}`;
  if (event.isAllDay) return day;
  const end = new Date(wallTime(event.endMs, timeZone));
  const clock = (time: Date): string => `${pad(time.getUTCHours())}.${pad(time.getUTCMinutes())}`;
  return `${day} ${clock(start)}–${clock(end)}`;
}

/** Calendar invitations stand in the outbox as mail of their own; they use up no mail quota. */
function sendInvitations(session: Session, event: EventRecord): void {
  const { mails, calendar } = session.state;
  if (event.guests.length === 0) return;
  const zone = calendar.calendars[event.calendarId]?.timeZone ?? session.scriptTimeZone;
  const when = timeText(event, zone);
  const lines = [event.title, `Waktu: ${when}`];
  if (event.location !== '') lines.push(`Tempat: ${event.location}`);
  if (event.description !== '') lines.push('', event.description);
  mails.push({
    id: session.newId('mail-'),
    atMs: session.now(),
    sender: session.effectiveUser,
    name: '',
    to: event.guests.map(({ email }) => email),
    cc: [],
    bcc: [],
    replyTo: '',
    noReply: false,
    subject: `Undangan: ${event.title} @ ${when}`,
    body: lines.join('\n'),
    htmlBody: null,
    attachments: [],
    inlineImages: {},
    calendarEventId: event.id,
  });
}

/** Which events to list. */
export interface EventFilter {
  readonly startMs: number;
  readonly endMs: number;
  readonly search: string;
  readonly author: string;
  /** Names of GuestStatus; empty: any. */
  readonly statuses: readonly string[];
  readonly start: number;
  readonly max: number;
}

/** Events of a calendar that overlap a period, by their start. */
export function eventsIn(session: Session, calendarId: string, filter: EventFilter): EventRecord[] {
  const words = filter.search.toLowerCase();
  const found = session.state.calendar.events.filter(
    (event) =>
      event.calendarId === calendarId &&
      event.startMs < filter.endMs &&
      (event.endMs > filter.startMs || (event.endMs === event.startMs && event.startMs >= filter.startMs)) &&
      (filter.author === '' || event.creator === filter.author) &&
      (filter.statuses.length === 0 || filter.statuses.includes(event.myStatus)) &&
      `${event.title}\n${event.description}\n${event.location}`.toLowerCase().includes(words),
  );
  return found
    .sort((left, right) => left.startMs - right.startMs)
    .slice(filter.start, filter.start + filter.max);
}

/** Takes events out of the calendar. */
export function removeEvents(session: Session, keys: ReadonlySet<string>): void {
  const { events } = session.state.calendar;
  for (let index = events.length - 1; index >= 0; index -= 1) {
    if (keys.has(events[index]?.key ?? '')) events.splice(index, 1);
  }
}
