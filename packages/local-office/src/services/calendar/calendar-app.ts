// How does a script reach calendars?
import { declareService, ServiceError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { optionalText, textArgument } from '../form/arguments';
import type { FaceOf } from '../form/face-of';
import type { CalendarRecord } from './calendar-data';
import {
  calendarColors,
  eventColors,
  eventTypes,
  guestStatuses,
  months,
  transparencies,
  visibilities,
  weekdays,
} from './calendar-enums';
import { Calendar, CalendarBase, calendarMethods } from './calendar-face';
import { addCalendar, calendarsOf, dayAt, primaryCalendar } from './calendar-model';
import { calendarRead, calendarWrite } from './event-face';
import { newRecurrence } from './recurrence';
import { EventRecurrence } from './recurrence-face';

type Shape = FaceOf<
  Pick<
    GoogleAppsScript.Calendar.CalendarApp,
    | 'getAllCalendars'
    | 'getAllOwnedCalendars'
    | 'getCalendarById'
    | 'getCalendarsByName'
    | 'getDefaultCalendar'
    | 'getOwnedCalendarById'
    | 'getOwnedCalendarsByName'
    | 'newRecurrence'
  >
>;

/** CalendarApp; its calendar methods act on the effective user's own calendar. */
export class CalendarApp extends CalendarBase implements Shape {
  protected readonly className = 'CalendarApp';
  readonly Color = calendarColors;
  readonly EventColor = eventColors;
  readonly EventTransparency = transparencies;
  readonly EventType = eventTypes;
  readonly GuestStatus = guestStatuses;
  readonly Month = months;
  readonly Visibility = visibilities;
  readonly Weekday = weekdays;

  constructor(session: Session) {
    super(session);
  }

  protected get record(): CalendarRecord {
    return primaryCalendar(this.session);
  }

  createCalendar(name: unknown, options: unknown = null): Calendar {
    const calendar = new Calendar(
      this.session,
      addCalendar(this.session, textArgument(name, 'CalendarApp.createCalendar')).id,
    );
    const setters: Readonly<Record<string, (value: unknown) => unknown>> = {
      location: () => calendar,
      summary: (value) => calendar.setDescription(value),
      color: (value) => calendar.setColor(value),
      timeZone: (value) => calendar.setTimeZone(value),
      hidden: (value) => calendar.setHidden(value),
      selected: (value) => calendar.setSelected(value),
    };
    for (const [key, value] of Object.entries(options ?? {})) setters[key]?.(value);
    return calendar;
  }

  getDefaultCalendar(): Calendar {
    return new Calendar(this.session, this.record.id);
  }

  getAllCalendars(): Calendar[] {
    return this.faces(() => true);
  }

  getAllOwnedCalendars(): Calendar[] {
    return this.faces((calendar) => calendar.owner === this.session.effectiveUser);
  }

  /** Null for an unknown calendar or one outside the user's list; `primary` is the own one. */
  getCalendarById(id: unknown): Calendar | null {
    const wanted = textArgument(id, 'CalendarApp.getCalendarById');
    const known = wanted === 'primary' ? this.record.id : wanted;
    return this.faces((calendar) => calendar.id === known)[0] ?? null;
  }

  getOwnedCalendarById(id: unknown): Calendar | null {
    const wanted = textArgument(id, 'CalendarApp.getOwnedCalendarById');
    const owner = this.session.effectiveUser;
    return this.faces((calendar) => calendar.id === wanted && calendar.owner === owner)[0] ?? null;
  }

  getCalendarsByName(name: unknown): Calendar[] {
    const wanted = textArgument(name, 'CalendarApp.getCalendarsByName');
    return this.faces((calendar) => calendar.name === wanted);
  }

  getOwnedCalendarsByName(name: unknown): Calendar[] {
    const wanted = textArgument(name, 'CalendarApp.getOwnedCalendarsByName');
    const owner = this.session.effectiveUser;
    return this.faces((calendar) => calendar.name === wanted && calendar.owner === owner);
  }

  /** Puts somebody's calendar into the user's list. */
  subscribeToCalendar(id: unknown, options: unknown = null): Calendar {
    const wanted = textArgument(id, 'CalendarApp.subscribeToCalendar');
    const known = this.session.state.calendar.calendars[wanted];
    if (known === undefined) {
      throw new ServiceError('You do not have access to this calendar, or the ID is incorrect.');
    }
    if (!known.subscribers.includes(this.session.effectiveUser))
      known.subscribers.push(this.session.effectiveUser);
    const calendar = new Calendar(this.session, known.id);
    const color = optionalText(Reflect.get(Object(options), 'color'), 'CalendarApp.subscribeToCalendar');
    return color === '' ? calendar : calendar.setColor(color);
  }

  newRecurrence(): EventRecurrence {
    return new EventRecurrence(newRecurrence(), (date) => dayAt(date.getTime(), this.session.scriptTimeZone));
  }

  private faces(isWanted: (calendar: CalendarRecord) => boolean): Calendar[] {
    return calendarsOf(this.session)
      .filter(isWanted)
      .map(({ id }) => new Calendar(this.session, id));
  }
}

declareService(CalendarApp, {
  name: 'CalendarApp',
  needsFullAuth: true,
  methods: {
    ...calendarMethods,
    createCalendar: calendarWrite,
    getAllCalendars: calendarRead,
    getAllOwnedCalendars: calendarRead,
    getCalendarById: calendarRead,
    getCalendarsByName: calendarRead,
    getDefaultCalendar: calendarRead,
    getOwnedCalendarById: calendarRead,
    getOwnedCalendarsByName: calendarRead,
    newRecurrence: 'local',
    subscribeToCalendar: calendarWrite,
  },
  properties: [
    'Color',
    'EventColor',
    'EventTransparency',
    'EventType',
    'GuestStatus',
    'Month',
    'Visibility',
    'Weekday',
  ],
});
