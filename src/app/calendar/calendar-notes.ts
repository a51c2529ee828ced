// The notebook's entries for calendars that follow the office, and their revision.
import { calendarEntries, isInCalendar } from '../../core/calendar/calendar-entry';
import { fingerprint } from '../../core/fingerprint';
import type { OfficeProfile } from '../../core/office/profile';
import { type PlainDateTime, parsePlainDateTime } from '../../core/time/plain-date';
import { unitTitle } from '../../messages/office/unit-name';
import { timeText } from '../../messages/time/date-text';
import type { Decision } from '../office/decide-office';
import { plansVisits } from '../office/facts/plans-visits';
import type { Office } from '../office/read-office';
import { type CalendarData, calendarDataOf } from './calendar-feed';
import type { CalendarRevision } from './icalendar';

type Notes = Readonly<Record<string, string>>;

const revisionKey = 'kalender-terbitan';

/** Deadlines and plans from one reading of the workbook. */
export function calendarText(profile: OfficeProfile, office: Office, decision: Decision): string {
  return JSON.stringify(
    calendarDataOf(
      profile,
      calendarEntries({ ...office, obligations: decision.soundObligations }),
      calendarVisits(profile, office, decision),
    ),
  );
}

/** Each visit once, as long as deadlines are kept too; those that were called off leave the calendar. */
function calendarVisits({ terms }: OfficeProfile, { layout, units, today }: Office, { visitRows }: Decision) {
  if (!plansVisits(layout)) return [];
  const unitsByCode = new Map(units.map((unit) => [unit.code, unit]));
  const visits = visitRows.flatMap(({ value: { number, unit, date, hour, outcome } }) => {
    const known = unitsByCode.get(unit);
    return known === undefined || outcome === 'cancelled' || !isInCalendar(date, today)
      ? []
      : [[number, date, unitTitle(known, terms), hour === null ? '' : timeText(hour)] as const];
  });
  return [...new Map(visits.map((visit) => [visit[0], visit])).values()];
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
