// What answers the sidebar of the calendar?
import { calendarEntries } from '../core/calendar-entry';
import { failureText } from '../messages/app-text';
import { renderCalendarFeed } from '../messages/calendar-feed';
import type { Ports } from './ports';
import { readOffice } from './read-office';
import { Refusal } from './refusal';
import type { Answers } from './rpc';
import type { CalendarCalls, CalendarFile } from './rpc-calendar';

/** Deadlines and plans as they stand now; nothing is written. */
export const readCalendar = (ports: Pick<Ports, 'workbook' | 'clock'>): CalendarFile => {
  const office = readOffice(ports);
  const { profile } = office.settings;
  if (profile === null) throw new Refusal(failureText.notReady);
  const entries = calendarEntries(office);
  const deadlines = entries.filter(({ unit }) => unit === null).length;
  return {
    name: `pantau-desa-${profile.name.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}.ics`,
    text: renderCalendarFeed(profile, entries),
    deadlines,
    plans: entries.length - deadlines,
  };
};

/** Answers of the sidebar Kalender. */
export const calendarAnswers: Answers<CalendarCalls, Ports> = {
  readCalendar: (ports) => readCalendar(ports),
};
