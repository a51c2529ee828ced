// Keeps what the calendar tells in the notebook.
import type { OfficeView } from '../office/office-view';
import { pageEntries } from '../office/page-store';
import { calendarText } from './calendar-notes';

/** Deadlines and plans in pieces; nothing before the set-up. */
export const calendarView: OfficeView = {
  name: 'calendar',
  notes: (office, decision) => {
    const { profile } = office.settings;
    return profile === null ? {} : pageEntries(calendarText(profile, office, decision), 'kalender');
  },
};
