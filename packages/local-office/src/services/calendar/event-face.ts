// What can a script do with an event, a series and their guests?
import { declareService, type MethodRule, ServiceError, signatureError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { booleanArgument, dateArgument, integerArgument, textArgument } from '../form/arguments';
import type { FaceOf } from '../form/face-of';
import type { CalendarRecord, EventRecord, GuestRecord, ReminderRecord } from './calendar-data';
import { eventColors, eventTypes, guestStatuses, transparencies, visibilities } from './calendar-enums';
import {
  checkTimes,
  dayAt,
  midnightOf,
  newGuest,
  nextDay,
  placeSeries,
  removeEvents,
} from './calendar-model';
import { EventRecurrence } from './recurrence-face';

/** Minutes before an event at which Google reminds where nobody chose otherwise (unsourced). */
const usualReminders: ReminderRecord = { email: [], popup: [30], sms: [] };

const colorNumbers: ReadonlySet<string> = new Set(Object.values(eventColors));

/** CalendarApp.EventGuest. */
export class EventGuest implements FaceOf<GoogleAppsScript.Calendar.EventGuest> {
  constructor(private readonly guest: GuestRecord) {}

  getAdditionalGuests(): number {
    return this.guest.additionalGuests;
  }
  getEmail(): string {
    return this.guest.email;
  }
  getGuestStatus(): object {
    return guestStatuses.of(this.guest.status);
  }
  getName(): string {
    return this.guest.name;
  }
  /** The older getter: the status as text. */
  getStatus(): string {
    return this.guest.status.toLowerCase();
  }
}

declareService(EventGuest, {
  name: 'EventGuest',
  methods: {
    getAdditionalGuests: 'local',
    getEmail: 'local',
    getGuestStatus: 'local',
    getName: 'local',
    getStatus: 'local',
  },
});

/** What events and series have in common; a change of a series changes all its occurrences. */
abstract class EventBase {
  protected abstract readonly className: string;
  protected abstract readonly goneSentence: string;

  constructor(
    protected readonly session: Session,
    protected readonly keys: readonly string[],
  ) {}

  /** The records meant; throws Google's sentence once they are deleted. */
  protected records(): [EventRecord, ...EventRecord[]] {
    const wanted = new Set(this.keys);
    const [first, ...rest] = this.session.state.calendar.events.filter((event) => wanted.has(event.key));
    if (first === undefined) throw new ServiceError(this.goneSentence);
    return [first, ...rest];
  }

  protected get record(): EventRecord {
    return this.records()[0];
  }

  protected get calendar(): CalendarRecord {
    const calendar = this.session.state.calendar.calendars[this.record.calendarId];
    if (calendar === undefined) throw new ServiceError(this.goneSentence);
    return calendar;
  }

  protected change(edit: (event: EventRecord) => void): this {
    for (const event of this.records()) {
      edit(event);
      event.updatedMs = this.session.now();
    }
    return this;
  }

  protected named(method: string): string {
    return `CalendarApp.${this.className}.${method}`;
  }

  private remind(kind: keyof ReminderRecord, minutes: unknown, method: string): this {
    const count = integerArgument(minutes, this.named(method));
    if (count < 5 || count > 40_320) throw new ServiceError('Reminder minutes must be between 5 and 40320.');
    return this.change((event) => {
      const base = event.reminders ?? { email: [], popup: [], sms: [] };
      event.reminders = { ...base, [kind]: [...base[kind], count] };
    });
  }

  addEmailReminder(minutesBefore: unknown): this {
    return this.remind('email', minutesBefore, 'addEmailReminder');
  }
  addPopupReminder(minutesBefore: unknown): this {
    return this.remind('popup', minutesBefore, 'addPopupReminder');
  }
  addSmsReminder(minutesBefore: unknown): this {
    return this.remind('sms', minutesBefore, 'addSmsReminder');
  }
  removeAllReminders(): this {
    return this.change((event) => {
      event.reminders = { email: [], popup: [], sms: [] };
    });
  }
  resetRemindersToDefault(): this {
    return this.change((event) => {
      event.reminders = null;
    });
  }
  getEmailReminders(): readonly number[] {
    return (this.record.reminders ?? usualReminders).email;
  }
  getPopupReminders(): readonly number[] {
    return (this.record.reminders ?? usualReminders).popup;
  }
  getSmsReminders(): readonly number[] {
    return (this.record.reminders ?? usualReminders).sms;
  }

  addGuest(email: unknown): this {
    const address = textArgument(email, this.named('addGuest')).trim();
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new ServiceError(`Invalid email: ${address}`);
    return this.change((event) => {
      if (!event.guests.some((guest) => guest.email === address)) event.guests.push(newGuest(address));
    });
  }
  removeGuest(email: unknown): this {
    const address = textArgument(email, this.named('removeGuest')).toLowerCase();
    return this.change((event) => {
      event.guests = event.guests.filter((guest) => guest.email.toLowerCase() !== address);
    });
  }
  getGuestByEmail(email: unknown): EventGuest | null {
    const address = textArgument(email, this.named('getGuestByEmail')).toLowerCase();
    const guest = this.record.guests.find((candidate) => candidate.email.toLowerCase() === address);
    return guest === undefined ? null : new EventGuest(guest);
  }
  getGuestList(includeOwner: unknown = false): EventGuest[] {
    const owner: GuestRecord = { ...newGuest(this.record.creator), status: 'OWNER' };
    const guests = includeOwner === true ? [...this.record.guests, owner] : this.record.guests;
    return guests.map((guest) => new EventGuest(guest));
  }

  setTag(key: unknown, value: unknown): this {
    const [name, text] = [textArgument(key, this.named('setTag')), textArgument(value, this.named('setTag'))];
    return this.change((event) => {
      event.tags[name] = text;
    });
  }
  getTag(key: unknown): string | null {
    const name = textArgument(key, this.named('getTag'));
    return Object.hasOwn(this.record.tags, name) ? (this.record.tags[name] ?? null) : null;
  }
  deleteTag(key: unknown): this {
    const name = textArgument(key, this.named('deleteTag'));
    return this.change((event) => {
      delete event.tags[name];
    });
  }
  getAllTagKeys(): string[] {
    return Object.keys(this.record.tags);
  }

  getColor(): string {
    return this.record.color;
  }
  setColor(color: unknown): this {
    const text = textArgument(color, this.named('setColor'));
    if (text !== '' && !colorNumbers.has(text)) throw new ServiceError('Invalid argument: color');
    return this.change((event) => {
      event.color = text;
    });
  }
  getCreators(): string[] {
    return [this.record.creator];
  }
  getDateCreated(): Date {
    return new Date(this.record.createdMs);
  }
  getLastUpdated(): Date {
    return new Date(this.record.updatedMs);
  }
  getDescription(): string {
    return this.record.description;
  }
  setDescription(description: unknown): this {
    const text = textArgument(description, this.named('setDescription'));
    return this.change((event) => {
      event.description = text;
    });
  }
  getEventType(): object {
    return eventTypes.of('DEFAULT');
  }
  getId(): string {
    return this.record.id;
  }
  getLocation(): string {
    return this.record.location;
  }
  setLocation(location: unknown): this {
    const text = textArgument(location, this.named('setLocation'));
    return this.change((event) => {
      event.location = text;
    });
  }
  getMyStatus(): object {
    return guestStatuses.of(this.record.myStatus);
  }
  setMyStatus(status: unknown): this {
    const name = guestStatuses.nameOf(status);
    if (name === undefined) throw signatureError(this.named('setMyStatus'), [status]);
    return this.change((event) => {
      event.myStatus = name;
    });
  }
  getOriginalCalendarId(): string {
    return this.record.calendarId;
  }
  getTitle(): string {
    return this.record.title;
  }
  setTitle(title: unknown): this {
    const text = textArgument(title, this.named('setTitle'));
    return this.change((event) => {
      event.title = text;
    });
  }
  getVisibility(): object {
    return visibilities.of(this.record.visibility);
  }
  setVisibility(visibility: unknown): this {
    const name = visibilities.nameOf(visibility);
    if (name === undefined) throw signatureError(this.named('setVisibility'), [visibility]);
    return this.change((event) => {
      event.visibility = name;
    });
  }
  getTransparency(): object {
    return transparencies.of(this.record.transparency);
  }
  setTransparency(transparency: unknown): this {
    const name = transparencies.nameOf(transparency);
    if (name === undefined) throw signatureError(this.named('setTransparency'), [transparency]);
    return this.change((event) => {
      event.transparency = name;
    });
  }
  anyoneCanAddSelf(): boolean {
    return this.record.anyoneCanAddSelf;
  }
  setAnyoneCanAddSelf(value: unknown): this {
    const allowed = booleanArgument(value, this.named('setAnyoneCanAddSelf'));
    return this.change((event) => {
      event.anyoneCanAddSelf = allowed;
    });
  }
  guestsCanInviteOthers(): boolean {
    return this.record.guestsCanInviteOthers;
  }
  setGuestsCanInviteOthers(value: unknown): this {
    const allowed = booleanArgument(value, this.named('setGuestsCanInviteOthers'));
    return this.change((event) => {
      event.guestsCanInviteOthers = allowed;
    });
  }
  guestsCanModify(): boolean {
    return this.record.guestsCanModify;
  }
  setGuestsCanModify(value: unknown): this {
    const allowed = booleanArgument(value, this.named('setGuestsCanModify'));
    return this.change((event) => {
      event.guestsCanModify = allowed;
    });
  }
  guestsCanSeeGuests(): boolean {
    return this.record.guestsCanSeeGuests;
  }
  setGuestsCanSeeGuests(value: unknown): this {
    const allowed = booleanArgument(value, this.named('setGuestsCanSeeGuests'));
    return this.change((event) => {
      event.guestsCanSeeGuests = allowed;
    });
  }
  isOwnedByMe(): boolean {
    return this.record.creator === this.session.effectiveUser;
  }
}

/** CalendarApp.CalendarEvent. */
export class CalendarEvent extends EventBase implements FaceOf<GoogleAppsScript.Calendar.CalendarEvent> {
  protected readonly className = 'CalendarEvent';
  protected readonly goneSentence = 'The calendar event does not exist, or it has already been deleted.';

  deleteEvent(): void {
    removeEvents(this.session, new Set([this.record.key]));
  }

  getStartTime(): Date {
    return new Date(this.record.startMs);
  }
  getEndTime(): Date {
    return new Date(this.record.endMs);
  }
  isAllDayEvent(): boolean {
    return this.record.isAllDay;
  }
  /** Midnight in the script's zone. */
  getAllDayStartDate(): Date {
    return new Date(midnightOf(this.allDay().startDay, this.session.scriptTimeZone));
  }
  /** Exclusive: midnight after the last day. */
  getAllDayEndDate(): Date {
    return new Date(midnightOf(this.allDay().endDay, this.session.scriptTimeZone));
  }
  private allDay(): EventRecord {
    const { record } = this;
    if (!record.isAllDay) throw new ServiceError('This can only be called on an all-day event.');
    return record;
  }

  setTime(startTime: unknown, endTime: unknown): this {
    const method = this.named('setTime');
    const [startMs, endMs] = [
      dateArgument(startTime, method).getTime(),
      dateArgument(endTime, method).getTime(),
    ];
    checkTimes(startMs, endMs, false);
    return this.change((event) => {
      Object.assign(event, { startMs, endMs, isAllDay: false, startDay: '', endDay: '' });
    });
  }
  setAllDayDate(date: unknown): this {
    const day = dayAt(dateArgument(date, this.named('setAllDayDate')).getTime(), this.session.scriptTimeZone);
    return this.setDays(day, nextDay(day));
  }
  setAllDayDates(startDate: unknown, endDate: unknown): this {
    const method = this.named('setAllDayDates');
    const zone = this.session.scriptTimeZone;
    const [start, end] = [dateArgument(startDate, method), dateArgument(endDate, method)];
    return this.setDays(dayAt(start.getTime(), zone), dayAt(end.getTime(), zone));
  }
  private setDays(startDay: string, endDay: string): this {
    const zone = this.calendar.timeZone;
    const [startMs, endMs] = [midnightOf(startDay, zone), midnightOf(endDay, zone)];
    checkTimes(startMs, endMs, true);
    return this.change((event) => {
      Object.assign(event, { startMs, endMs, isAllDay: true, startDay, endDay });
    });
  }

  isRecurringEvent(): boolean {
    return this.record.isSeries;
  }
  getEventSeries(): CalendarEventSeries {
    const { id } = this.record;
    const keys = this.session.state.calendar.events
      .filter((event) => event.id === id)
      .map((event) => event.key);
    return new CalendarEventSeries(this.session, keys);
  }
}

/** CalendarApp.CalendarEventSeries. */
export class CalendarEventSeries
  extends EventBase
  implements FaceOf<Omit<GoogleAppsScript.Calendar.CalendarEventSeries, 'setRecurrence'>>
{
  protected readonly className = 'CalendarEventSeries';
  protected readonly goneSentence =
    'The calendar event series does not exist, or it has already been deleted.';

  private get seriesId(): string {
    return this.record.id;
  }

  protected override records(): [EventRecord, ...EventRecord[]] {
    const known = this.session.state.calendar.events.find((event) => this.keys.includes(event.key));
    const [first, ...rest] = this.session.state.calendar.events.filter((event) => event.id === known?.id);
    if (first === undefined) throw new ServiceError(this.goneSentence);
    return [first, ...rest];
  }

  deleteEventSeries(): void {
    removeEvents(this.session, new Set(this.records().map((event) => event.key)));
  }

  setRecurrence(recurrence: unknown, start: unknown, end: unknown = null): CalendarEventSeries {
    const method = this.named('setRecurrence');
    if (!(recurrence instanceof EventRecurrence)) throw signatureError(method, [recurrence]);
    const { record, calendar, session, seriesId } = this;
    const startMs = dateArgument(start, method).getTime();
    const startDay = dayAt(startMs, session.scriptTimeZone);
    const time =
      end === null
        ? { startDay, endDay: nextDay(startDay) }
        : { startMs, endMs: dateArgument(end, method).getTime() };
    this.deleteEventSeries();
    const input = {
      calendar,
      title: record.title,
      time,
      description: record.description,
      location: record.location,
      guests: record.guests.map((guest) => guest.email).join(','),
      sendInvites: false,
    };
    const events = placeSeries(session, input, recurrence.spec, seriesId);
    return new CalendarEventSeries(
      session,
      events.map((event) => event.key),
    );
  }
}

const writeScopes = [
  'https://www.googleapis.com/auth/calendar',
  'https://www.google.com/calendar/feeds',
] as const;

/** Reading also works with the read-only scope. */
export const calendarRead: MethodRule = {
  kind: 'read',
  scopes: [...writeScopes, 'https://www.googleapis.com/auth/calendar.readonly'],
};
export const calendarWrite: MethodRule = { kind: 'write', scopes: writeScopes };

const commonMethods = {
  addEmailReminder: calendarWrite,
  addGuest: calendarWrite,
  addPopupReminder: calendarWrite,
  addSmsReminder: calendarWrite,
  anyoneCanAddSelf: calendarRead,
  deleteTag: calendarWrite,
  getAllTagKeys: calendarRead,
  getColor: calendarRead,
  getCreators: calendarRead,
  getDateCreated: calendarRead,
  getDescription: calendarRead,
  getEmailReminders: calendarRead,
  getEventType: calendarRead,
  getGuestByEmail: calendarRead,
  getGuestList: calendarRead,
  getId: calendarRead,
  getLastUpdated: calendarRead,
  getLocation: calendarRead,
  getMyStatus: calendarRead,
  getOriginalCalendarId: calendarRead,
  getPopupReminders: calendarRead,
  getSmsReminders: calendarRead,
  getTag: calendarRead,
  getTitle: calendarRead,
  getTransparency: calendarRead,
  getVisibility: calendarRead,
  guestsCanInviteOthers: calendarRead,
  guestsCanModify: calendarRead,
  guestsCanSeeGuests: calendarRead,
  isOwnedByMe: calendarRead,
  removeAllReminders: calendarWrite,
  removeGuest: calendarWrite,
  resetRemindersToDefault: calendarWrite,
  setAnyoneCanAddSelf: calendarWrite,
  setColor: calendarWrite,
  setDescription: calendarWrite,
  setGuestsCanInviteOthers: calendarWrite,
  setGuestsCanModify: calendarWrite,
  setGuestsCanSeeGuests: calendarWrite,
  setLocation: calendarWrite,
  setMyStatus: calendarWrite,
  setTag: calendarWrite,
  setTitle: calendarWrite,
  setTransparency: calendarWrite,
  setVisibility: calendarWrite,
} as const;

declareService(CalendarEvent, {
  name: 'CalendarEvent',
  methods: {
    ...commonMethods,
    deleteEvent: calendarWrite,
    getAllDayEndDate: calendarRead,
    getAllDayStartDate: calendarRead,
    getEndTime: calendarRead,
    getEventSeries: calendarRead,
    getStartTime: calendarRead,
    isAllDayEvent: calendarRead,
    isRecurringEvent: calendarRead,
    setAllDayDate: calendarWrite,
    setAllDayDates: calendarWrite,
    setTime: calendarWrite,
  },
});

declareService(CalendarEventSeries, {
  name: 'CalendarEventSeries',
  methods: { ...commonMethods, deleteEventSeries: calendarWrite, setRecurrence: calendarWrite },
});
