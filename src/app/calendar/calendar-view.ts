// Keeps what the calendar tells in the notebook.

import { pageEntries } from '../notebook/page-store';
import type { OfficeView } from '../office/office-view';
import { calendarText } from './calendar-notes';

/** Deadlines and plans in pieces; nothing before the set-up. */
export const calendarView: OfficeView = {
  name: 'calendar',
  notes: (office, decision) => {
    const { profile } = office.settings;
    return profile === null ? {} : pageEntries(calendarText(profile, office, decision), 'kalender');
  },
};
