import { ServiceError, serviceRuleOf } from '../../../src/runtime/service';
import { CalendarApp } from '../../../src/services/calendar/calendar-app';
import { mondayMorning, officeSession } from '../office-session';

function at(iso: string) {
  return new Date(`${iso}+07:00`);
}
function open(user?: string, shared?: ReturnType<typeof officeSession>['state']) {
  const office = officeSession(user, shared);
  return { ...office, app: new CalendarApp(office.session) };
}

describe('calendars', () => {
  it('gives each account a calendar of its own under its address', () => {
    const { app } = open();
    const calendar = app.getDefaultCalendar();
    expect([calendar.getId(), calendar.getName(), calendar.isMyPrimaryCalendar()]).toEqual([
      'staf@desa.id',
      'staf@desa.id',
      true,
    ]);
    expect(app.getCalendarById('staf@desa.id')?.getId()).toBe('staf@desa.id');
    expect(app.getCalendarById('tidak-ada')).toBeNull();
  });

  it('makes, finds, names and deletes further calendars', () => {
    const { app } = open();
    const made = app.createCalendar('Agenda Kecamatan', { timeZone: 'Asia/Makassar', color: '#a32929' });
    expect(app.getCalendarsByName('Agenda Kecamatan').map((calendar) => calendar.getId())).toEqual([
      made.getId(),
    ]);
    expect([made.getTimeZone(), made.getColor()]).toEqual(['Asia/Makassar', '#A32929']);
    made.deleteCalendar();
    expect(app.getAllCalendars()).toHaveLength(1);
    expect(() => made.getName()).toThrow(ServiceError);
    expect(() => app.getDefaultCalendar().deleteCalendar()).toThrow(ServiceError);
  });

  it('hides a calendar of somebody else until it is subscribed to', () => {
    const first = open('a@desa.id');
    const shared = first.app.createCalendar('Bersama');
    const second = open('b@desa.id', first.state);
    expect(second.app.getCalendarById(shared.getId())).toBeNull();
    second.app.subscribeToCalendar(shared.getId());
    expect(second.app.getCalendarById(shared.getId())?.isOwnedByMe()).toBe(false);
  });
});

describe('events', () => {
  it('keeps title, times, place and description, and finds the event again by its id', () => {
    const { app } = open();
    const event = app.createEvent('Rapat', at('2026-01-06T09:00:00'), at('2026-01-06T11:00:00'), {
      location: 'Aula',
      description: 'Evaluasi',
    });
    const found = app.getEventById(event.getId());
    expect(event.getId()).toMatch(/@google\.com$/);
    expect(found?.getTitle()).toBe('Rapat');
    expect(found?.getLocation()).toBe('Aula');
    expect(found?.getDescription()).toBe('Evaluasi');
    expect(found?.getStartTime()).toEqual(at('2026-01-06T09:00:00'));
    expect(found?.isAllDayEvent()).toBe(false);
    expect(found?.getDateCreated().getTime()).toBe(mondayMorning);
    expect(app.getEventById('lain@google.com')).toBeNull();
  });

  it('refuses an event that ends before it begins (Google: start date must be before end date)', () => {
    const { app } = open();
    expect(() => app.createEvent('x', at('2026-01-06T09:00:00'), at('2026-01-06T08:00:00'))).toThrow(
      'Event start date must be before event end date.',
    );
  });

  it('makes an all-day event of the day that the date names in the script zone; the end is exclusive', () => {
    const { app } = open();
    const event = app.createAllDayEvent('Libur', at('2026-01-07T23:30:00'));
    expect(event.isAllDayEvent()).toBe(true);
    expect(event.getAllDayStartDate()).toEqual(at('2026-01-07T00:00:00'));
    expect(event.getAllDayEndDate()).toEqual(at('2026-01-08T00:00:00'));
    const many = app.createAllDayEvent('Cuti', at('2026-01-07T00:00:00'), at('2026-01-10T00:00:00'), {
      location: 'x',
    });
    expect(many.getAllDayEndDate()).toEqual(at('2026-01-10T00:00:00'));
    expect(many.getLocation()).toBe('x');
    const timed = app.createEvent('x', at('2026-01-06T09:00:00'), at('2026-01-06T10:00:00'));
    expect(() => timed.getAllDayStartDate()).toThrow(ServiceError);
  });

  it('lists what overlaps a period, in order, with search and paging', () => {
    const { app } = open();
    app.createEvent('B', at('2026-01-06T13:00:00'), at('2026-01-06T14:00:00'));
    app.createEvent('A', at('2026-01-06T08:00:00'), at('2026-01-06T09:00:00'), { description: 'Posyandu' });
    app.createAllDayEvent('Hari', at('2026-01-06T00:00:00'));
    app.createEvent('Besok', at('2026-01-07T08:00:00'), at('2026-01-07T09:00:00'));
    const titles = (events: { getTitle(): string }[]) => events.map((event) => event.getTitle());
    expect(titles(app.getEventsForDay(at('2026-01-06T12:00:00')))).toEqual(['Hari', 'A', 'B']);
    expect(titles(app.getEvents(at('2026-01-06T08:30:00'), at('2026-01-06T13:00:00')))).toEqual([
      'Hari',
      'A',
    ]);
    const day = [at('2026-01-06T00:00:00'), at('2026-01-08T00:00:00')] as const;
    expect(titles(app.getEvents(...day, { search: 'posyandu' }))).toEqual(['A']);
    expect(titles(app.getEvents(...day, { start: 1, max: 2 }))).toEqual(['A', 'B']);
  });

  it('sends invitations as records of the outbox only when asked, and uses no mail quota for them', () => {
    const { app, state, session } = open();
    app.createEvent('Diam', at('2026-01-06T09:00:00'), at('2026-01-06T10:00:00'), { guests: 'a@x.id' });
    expect(state.mails).toEqual([]);
    const event = app.createEvent('Rapat', at('2026-01-06T09:00:00'), at('2026-01-06T10:00:00'), {
      guests: 'a@x.id, b@x.id',
      sendInvites: true,
    });
    expect(state.mails).toHaveLength(1);
    expect(state.mails[0]).toMatchObject({
      to: ['a@x.id', 'b@x.id'],
      subject: 'Undangan: Rapat @ 6 Januari 2026 09.00–10.00',
      calendarEventId: event.getId(),
    });
    expect(session.remaining('mail')).toBe(100);
  });

  it('keeps guests, tags, reminders, colour and visibility', () => {
    const { app } = open();
    const event = app.createEvent('x', at('2026-01-06T09:00:00'), at('2026-01-06T10:00:00'));
    event.addGuest('kades@x.id').addGuest('kades@x.id').setTag('kode', '351608').addEmailReminder(60);
    expect(event.getGuestList().map((guest) => guest.getEmail())).toEqual(['kades@x.id']);
    expect(String(event.getGuestByEmail('KADES@x.id')?.getGuestStatus())).toBe('INVITED');
    expect(event.getGuestList(true)).toHaveLength(2);
    expect([event.getTag('kode'), event.getTag('lain'), event.getAllTagKeys()]).toEqual([
      '351608',
      null,
      ['kode'],
    ]);
    expect([event.getEmailReminders(), event.getPopupReminders()]).toEqual([[60], []]);
    event.resetRemindersToDefault().setColor(app.EventColor.RED).setVisibility(app.Visibility.of('PRIVATE'));
    expect([event.getPopupReminders(), event.getColor(), String(event.getVisibility())]).toEqual([
      [30],
      '11',
      'PRIVATE',
    ]);
    expect(() => event.addPopupReminder(1)).toThrow(ServiceError);
    event.removeGuest('kades@x.id');
    expect(event.getGuestList()).toEqual([]);
  });

  it('fails with Google’s sentence once the event is deleted', () => {
    const { app } = open();
    const event = app.createEvent('x', at('2026-01-06T09:00:00'), at('2026-01-06T10:00:00'));
    const id = event.getId();
    event.deleteEvent();
    expect(() => event.deleteEvent()).toThrow(
      'The calendar event does not exist, or it has already been deleted.',
    );
    expect(app.getEventById(id)).toBeNull();
  });

  it('stops at the daily quota', () => {
    const { app, session } = open();
    session.charge('calendarEvents', 5_000);
    expect(() => app.createEvent('x', at('2026-01-06T09:00:00'), at('2026-01-06T10:00:00'))).toThrow(
      'Service invoked too many times: Calendar.',
    );
  });
});

describe('series', () => {
  it('repeats weekly on named weekdays for a number of times', () => {
    const { app } = open();
    const recurrence = app
      .newRecurrence()
      .addWeeklyRule()
      .onlyOnWeekdays([app.Weekday.of('MONDAY'), app.Weekday.of('THURSDAY')])
      .times(4);
    const series = app.createEventSeries(
      'Apel',
      at('2026-01-05T07:00:00'),
      at('2026-01-05T07:30:00'),
      recurrence,
    );
    const events = app.getEvents(at('2026-01-01T00:00:00'), at('2026-03-01T00:00:00'));
    expect(events.map((event) => event.getStartTime())).toEqual([
      at('2026-01-05T07:00:00'),
      at('2026-01-08T07:00:00'),
      at('2026-01-12T07:00:00'),
      at('2026-01-15T07:00:00'),
    ]);
    expect(events[1]?.isRecurringEvent()).toBe(true);
    series.setTitle('Apel Pagi');
    expect(events[2]?.getTitle()).toBe('Apel Pagi');
    events[0]?.deleteEvent();
    expect(app.getEvents(at('2026-01-01T00:00:00'), at('2026-03-01T00:00:00'))).toHaveLength(3);
    series.deleteEventSeries();
    expect(app.getEvents(at('2026-01-01T00:00:00'), at('2026-03-01T00:00:00'))).toEqual([]);
  });

  it('skips months without the day, honours until, intervals and exclusions', () => {
    const { app } = open();
    const days = (recurrence: object) => {
      const series = app.createAllDayEventSeries('x', at('2026-01-31T00:00:00'), recurrence);
      const found = app
        .getEvents(at('2026-01-01T00:00:00'), at('2027-01-01T00:00:00'))
        .map((event) => event.getStartTime().toISOString().slice(0, 10));
      series.deleteEventSeries();
      return found;
    };
    expect(days(app.newRecurrence().addMonthlyRule().until(at('2026-06-01T00:00:00')))).toEqual([
      '2026-01-30',
      '2026-03-30',
      '2026-05-30',
    ]);
    expect(
      days(
        app.newRecurrence().addDailyRule().interval(2).times(3).addDateExclusion(at('2026-02-02T00:00:00')),
      ),
    ).toEqual(['2026-01-30', '2026-02-03']);
  });
});

it('declares every method it claims', () => {
  const { app } = open();
  for (const face of [
    app,
    app.getDefaultCalendar(),
    app.createEvent('x', at('2026-01-06T09:00:00'), at('2026-01-06T10:00:00')),
    app.newRecurrence().addDailyRule(),
  ]) {
    for (const method of Object.keys(serviceRuleOf(face)?.methods ?? {})) {
      expect([method, typeof Reflect.get(face, method)]).toEqual([method, 'function']);
    }
  }
});
