// Answers the sidebar of the calendar.

import { failureText } from '../../messages/office/app-text';
import type { Answers } from '../answers';
import { Refusal } from '../failure';
import { pageEntries } from '../notebook/page-store';
import { decideOffice } from '../office/decide-office';
import { readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { renderCalendarFeed } from './calendar-feed';
import { calendarText, parseCalendarText, revisionOf } from './calendar-notes';
import { makeSubscription, readSubscription, revokeSubscription } from './calendar-subscription';
import type { CalendarCalls, CalendarFile } from './rpc-calendar';

/** Deadlines and plans as they are now; calendars that follow the link get the same from now on. */
function readCalendarFile(ports: Ports): CalendarFile {
  return withLock(ports, () => {
    const office = readOffice(ports);
    const { profile } = office.settings;
    if (profile === null) throw new Refusal(failureText.notReady);
    const text = calendarText(profile, office, decideOffice(office));
    const { revision, entry } = revisionOf(ports.notebook.readAll(), text, ports.clock.now('Etc/UTC'));
    ports.notebook.write({ ...pageEntries(text, 'kalender'), ...entry });
    const data = parseCalendarText(text);
    const deadlines = data.days.filter(([, , unit]) => unit === undefined).length;
    return {
      name: `pantau-desa-${profile.name.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}.ics`,
      text: renderCalendarFeed(data, revision),
      deadlines,
      plans: data.days.length - deadlines,
    };
  });
}

/** Answers of the sidebar Kalender. */
export const calendarAnswers: Answers<CalendarCalls, Ports> = {
  readCalendar: (ports) => ({ ...readCalendarFile(ports), ...readSubscription(ports) }),
  makeCalendarLink: (ports) => makeSubscription(ports),
  revokeCalendarLink: (ports) => revokeSubscription(ports),
};
