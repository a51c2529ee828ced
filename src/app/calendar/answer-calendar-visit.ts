// What does a calendar program get that follows the office's calendar?

import { judgePageLink } from '../office/page-links';
import { readWhole } from '../office/page-store';
import type { Ports } from '../ports';
import { renderCalendarFeed } from './calendar-feed';
import { parseCalendarText, revisionOf } from './calendar-notes';
import { encodeEmptyCalendar } from './icalendar';

/**
 * The calendar for whoever has its link, one without a day for everybody else: a link that was revoked empties the
 * calendars that follow it. One read of the notebook, none of the spreadsheet, and a write when the calendar differs
 * from what was asked for last. Throws while a refresh writes: calendar programs then keep what they have.
 */
export function answerCalendarVisit(
  ports: Pick<Ports, 'notebook' | 'signer' | 'clock'>,
  token: string,
): string {
  const notes = ports.notebook.readAll();
  const now = ports.clock.now('Etc/UTC');
  if (judgePageLink(ports, { notes, purpose: 'kalender' }, token, now) !== 'holds')
    return encodeEmptyCalendar();
  const text = readWhole(ports.notebook, notes, 'kalender');
  if (text === 'torn' || text === 'none') throw new Error('The calendar is being written');
  const { revision, entry } = revisionOf(notes, text, now);
  if (Object.keys(entry).length > 0) ports.notebook.write(entry);
  return renderCalendarFeed(parseCalendarText(text), revision);
}
