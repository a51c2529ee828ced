// Serves the calendar to a program that follows the office.

import { judgePageLink } from '../notebook/page-links';
import { readWhole } from '../notebook/page-store';
import { noteSeenAddress } from '../office/page-address';
import type { Ports } from '../ports';
import type { WebAppPort } from '../ports-setup';
import { renderCalendarFeed } from './calendar-feed';
import { parseCalendarText, revisionOf } from './calendar-notes';
import { encodeEmptyCalendar } from './icalendar';

/**
 * The calendar for a valid token, an empty one for any other: revoking a link empties the calendars that follow it. One
 * read of the notebook, none of the spreadsheet, and a write when the calendar has changed since it was last asked for.
 * Throws while a refresh writes: calendar programs then keep what they have.
 */
export function serveCalendar(
  ports: Pick<Ports, 'notebook' | 'signer' | 'clock'> & { readonly webApp: WebAppPort },
  token: string,
): string {
  const notes = ports.notebook.readAll();
  noteSeenAddress(ports, notes);
  const now = ports.clock.now('Etc/UTC');
  if (judgePageLink(ports, { notes, purpose: 'kalender' }, token, now) !== 'holds')
    return encodeEmptyCalendar();
  const text = readWhole(ports.notebook, notes, 'kalender');
  if (text === 'torn' || text === 'none') throw new Error('The calendar is being written');
  const { revision, entry } = revisionOf(notes, text, now);
  if (Object.keys(entry).length > 0) ports.notebook.write(entry);
  return renderCalendarFeed(parseCalendarText(text), revision);
}
