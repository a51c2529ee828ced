// What can a script do with a calendar?
import { declareService, ServiceError, signatureError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { booleanArgument, dateArgument, optionalText, textArgument } from '../form/arguments';
import type { FaceOf } from '../form/face-of';
import type { CalendarRecord } from './calendar-data';
import { guestStatuses } from './calendar-enums';
import { addEvent, addSeries, dayAt, eventsIn, midnightOf, type NewEvent, nextDay } from './calendar-model';
import { CalendarEvent, CalendarEventSeries, calendarRead, calendarWrite } from './event-face';
import { EventRecurrence } from './recurrence-face';

function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

type Shape = FaceOf<
  Omit<
    GoogleAppsScript.Calendar.Calendar,
    | 'createAllDayEvent'
    | 'createAllDayEventSeries'
    | 'createEvent'
    | 'createEventFromDescription'
    | 'createEventSeries'
    | 'getEvents'
    | 'getEventsForDay'
  >
>;

/** What CalendarApp (on the own calendar) and Calendar have in common. */
export abstract class CalendarBase implements Omit<Shape, 'deleteCalendar' | 'unsubscribeFromCalendar'> {
  protected abstract readonly className: string;

  constructor(protected readonly session: Session) {}

  protected abstract get record(): CalendarRecord;

  private named(method: string): string {
    return this.className === 'CalendarApp' ? `CalendarApp.${method}` : `CalendarApp.Calendar.${method}`;
  }

  private dayOf(date: Date): string {
    return dayAt(date.getTime(), this.session.scriptTimeZone);
  }

  private input(title: unknown, time: NewEvent['time'], options: unknown, method: string): NewEvent {
    const given = isOptions(options) ? options : {};
    return {
      calendar: this.record,
      title: textArgument(title, method),
      time,
      description: optionalText(given.description, method),
      location: optionalText(given.location, method),
      guests: optionalText(given.guests, method),
      sendInvites: given.sendInvites === true,
    };
  }

  private face(event: { readonly key: string }): CalendarEvent {
    return new CalendarEvent(this.session, [event.key]);
  }

  createEvent(title: unknown, startTime: unknown, endTime: unknown, options: unknown = null): CalendarEvent {
    const method = this.named('createEvent');
    const time = {
      startMs: dateArgument(startTime, method).getTime(),
      endMs: dateArgument(endTime, method).getTime(),
    };
    return this.face(addEvent(this.session, this.input(title, time, options, method)));
  }

  /** `(title, date)`, `(title, date, options)`, `(title, start, end)` or `(title, start, end, options)`. */
  createAllDayEvent(
    title: unknown,
    startDate: unknown,
    third: unknown = null,
    fourth: unknown = null,
  ): CalendarEvent {
    const method = this.named('createAllDayEvent');
    const startDay = this.dayOf(dateArgument(startDate, method));
    const endDay = third instanceof Date ? this.dayOf(third) : nextDay(startDay);
    const options = third instanceof Date ? fourth : third;
    return this.face(addEvent(this.session, this.input(title, { startDay, endDay }, options, method)));
  }

  createEventSeries(
    title: unknown,
    startTime: unknown,
    endTime: unknown,
    recurrence: unknown,
    options: unknown = null,
  ): CalendarEventSeries {
    const method = this.named('createEventSeries');
    const time = {
      startMs: dateArgument(startTime, method).getTime(),
      endMs: dateArgument(endTime, method).getTime(),
    };
    return this.series(this.input(title, time, options, method), recurrence, method);
  }

  createAllDayEventSeries(
    title: unknown,
    startDate: unknown,
    recurrence: unknown,
    options: unknown = null,
  ): CalendarEventSeries {
    const method = this.named('createAllDayEventSeries');
    const startDay = this.dayOf(dateArgument(startDate, method));
    const time = { startDay, endDay: nextDay(startDay) };
    return this.series(this.input(title, time, options, method), recurrence, method);
  }

  private series(input: NewEvent, recurrence: unknown, method: string): CalendarEventSeries {
    if (!(recurrence instanceof EventRecurrence)) throw signatureError(method, [recurrence]);
    const events = addSeries(this.session, input, recurrence.spec);
    return new CalendarEventSeries(
      this.session,
      events.map((event) => event.key),
    );
  }

  getEvents(startTime: unknown, endTime: unknown, options: unknown = null): CalendarEvent[] {
    const method = this.named('getEvents');
    const [start, end] = [dateArgument(startTime, method), dateArgument(endTime, method)];
    return this.listed(start.getTime(), end.getTime(), options);
  }

  /** The day that the date names in the script's zone. */
  getEventsForDay(date: unknown, options: unknown = null): CalendarEvent[] {
    const day = this.dayOf(dateArgument(date, this.named('getEventsForDay')));
    const zone = this.session.scriptTimeZone;
    return this.listed(midnightOf(day, zone), midnightOf(nextDay(day), zone), options);
  }

  private listed(startMs: number, endMs: number, options: unknown): CalendarEvent[] {
    const given = isOptions(options) ? options : {};
    const { start, max, statusFilters } = given;
    const statuses = Array.isArray(statusFilters)
      ? statusFilters.map((status) => guestStatuses.nameOf(status))
      : [];
    const events = eventsIn(this.session, this.record.id, {
      startMs,
      endMs,
      search: optionalText(given.search, this.named('getEvents')),
      author: optionalText(given.author, this.named('getEvents')),
      statuses: statuses.filter((status) => status !== undefined),
      start: typeof start === 'number' ? start : 0,
      max: typeof max === 'number' ? max : Number.MAX_SAFE_INTEGER,
    });
    return events.map((event) => this.face(event));
  }

  getEventById(iCalId: unknown): CalendarEvent | null {
    const event = this.find(textArgument(iCalId, this.named('getEventById')));
    return event === undefined ? null : this.face(event);
  }

  getEventSeriesById(iCalId: unknown): CalendarEventSeries | null {
    const event = this.find(textArgument(iCalId, this.named('getEventSeriesById')));
    return event === undefined ? null : new CalendarEventSeries(this.session, [event.key]);
  }

  private find(id: string) {
    return this.session.state.calendar.events.find(
      (event) => event.calendarId === this.record.id && (event.id === id || event.id === `${id}@google.com`),
    );
  }

  getId(): string {
    return this.record.id;
  }
  getName(): string {
    return this.record.name;
  }
  setName(name: unknown): this {
    this.record.name = textArgument(name, this.named('setName'));
    return this;
  }
  getDescription(): string {
    return this.record.description;
  }
  setDescription(description: unknown): this {
    this.record.description = textArgument(description, this.named('setDescription'));
    return this;
  }
  getColor(): string {
    return this.record.color;
  }
  setColor(color: unknown): this {
    const text = textArgument(color, this.named('setColor'));
    if (!/^#[0-9a-f]{6}$/i.test(text)) throw new ServiceError('Invalid argument: color');
    this.record.color = text.toUpperCase();
    return this;
  }
  getTimeZone(): string {
    return this.record.timeZone;
  }
  setTimeZone(timeZone: unknown): this {
    this.record.timeZone = textArgument(timeZone, this.named('setTimeZone'));
    return this;
  }
  isHidden(): boolean {
    return this.record.hidden;
  }
  setHidden(hidden: unknown): this {
    this.record.hidden = booleanArgument(hidden, this.named('setHidden'));
    return this;
  }
  isSelected(): boolean {
    return this.record.selected;
  }
  setSelected(selected: unknown): this {
    this.record.selected = booleanArgument(selected, this.named('setSelected'));
    return this;
  }
  isMyPrimaryCalendar(): boolean {
    return this.record.id === this.session.effectiveUser;
  }
  isOwnedByMe(): boolean {
    return this.record.owner === this.session.effectiveUser;
  }
}

/** CalendarApp.Calendar. */
export class Calendar extends CalendarBase implements Shape {
  protected readonly className = 'Calendar';

  constructor(
    session: Session,
    private readonly id: string,
  ) {
    super(session);
  }

  protected get record(): CalendarRecord {
    const calendar = this.session.state.calendar.calendars[this.id];
    if (calendar === undefined)
      throw new ServiceError('The calendar does not exist, or it has been deleted.');
    return calendar;
  }

  deleteCalendar(): void {
    const { calendars, events } = this.session.state.calendar;
    const { id } = this.record;
    if (this.isMyPrimaryCalendar()) throw new ServiceError('Cannot delete the primary calendar.');
    delete calendars[id];
    for (let index = events.length - 1; index >= 0; index -= 1) {
      if (events[index]?.calendarId === id) events.splice(index, 1);
    }
  }

  unsubscribeFromCalendar(): void {
    const { subscribers } = this.record;
    const index = subscribers.indexOf(this.session.effectiveUser);
    if (index >= 0) subscribers.splice(index, 1);
  }
}

/** Methods of both classes, with what they cost. */
export const calendarMethods = {
  createAllDayEvent: calendarWrite,
  createAllDayEventSeries: calendarWrite,
  createEvent: calendarWrite,
  createEventSeries: calendarWrite,
  getColor: calendarRead,
  getDescription: calendarRead,
  getEventById: calendarRead,
  getEventSeriesById: calendarRead,
  getEvents: calendarRead,
  getEventsForDay: calendarRead,
  getId: calendarRead,
  getName: calendarRead,
  getTimeZone: calendarRead,
  isHidden: calendarRead,
  isMyPrimaryCalendar: calendarRead,
  isOwnedByMe: calendarRead,
  isSelected: calendarRead,
  setColor: calendarWrite,
  setDescription: calendarWrite,
  setHidden: calendarWrite,
  setName: calendarWrite,
  setSelected: calendarWrite,
  setTimeZone: calendarWrite,
} as const;

declareService(Calendar, {
  name: 'Calendar',
  methods: { ...calendarMethods, deleteCalendar: calendarWrite, unsubscribeFromCalendar: calendarWrite },
});
