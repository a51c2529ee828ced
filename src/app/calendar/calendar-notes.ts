// The notebook's entries for calendars that follow the office, and their revision.
import { calendarEntries } from '../../core/calendar/calendar-entry';
import { fingerprint } from '../../core/fingerprint';
import type { OfficeProfile } from '../../core/office/profile';
import { type PlainDateTime, parsePlainDateTime } from '../../core/time/plain-date';
import type { Decision } from '../office/decide-office';
import type { Office } from '../office/read-office';
import { type CalendarData, calendarDataOf } from './calendar-feed';
import type { CalendarRevision } from './icalendar';

type Notes = Readonly<Record<string, string>>;

const revisionKey = 'kalender-terbitan';

/** Deadlines and plans from one reading of the workbook. */
export function calendarText(profile: OfficeProfile, office: Office, decision: Decision): string {
  return JSON.stringify(
    calendarDataOf(profile, calendarEntries({ ...office, obligations: decision.soundObligations })),
  );
}

export function parseCalendarText(text: string): CalendarData {
  return JSON.parse(text);
}

/** The revision of the data, and its notebook entry: empty unless the data have changed since they were last read. */
export function revisionOf(
  notes: Notes,
  text: string,
  now: PlainDateTime,
): { readonly revision: CalendarRevision; readonly entry: Notes } {
  const print = String(fingerprint(text));
  const [knownPrint, knownSequence, knownSince = ''] = notes[revisionKey]?.split('|') ?? [];
  const since = parsePlainDateTime(knownSince);
  if (print === knownPrint && since !== null)
    return { revision: { sequence: Number(knownSequence), since }, entry: {} };
  const revision = { sequence: Number(knownSequence ?? -1) + 1, since: now };
  return { revision, entry: { [revisionKey]: `${print}|${revision.sequence}|${now}` } };
}
