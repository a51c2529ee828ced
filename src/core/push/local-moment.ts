// Tells moments of UTC by the clock of an office.
import type { Zone } from '../office/unit';
import { addDays, dateOf, type PlainDateTime, parsePlainDateTime } from '../time/plain-date';

/** Hours ahead of UTC; no summer time (Keppres 41/1987). */
const HOURS_AHEAD = { WIB: 7, WITA: 8, WIT: 9 } as const satisfies Record<Zone, number>;

/** `2026-03-10 20:00` is 11 March, 03.00 in WIB. Null for what is no moment, to the minute. */
export function localMoment(utcText: string, zone: Zone): PlainDateTime | null {
  const utc = parsePlainDateTime(`${utcText.replace(' ', 'T')}:00`);
  if (utc === null) return null;
  const hours = Number(utc.slice(11, 13)) + HOURS_AHEAD[zone];
  const day = addDays(dateOf(utc), Math.floor(hours / 24));
  return parsePlainDateTime(`${day}T${String(hours % 24).padStart(2, '0')}${utc.slice(13)}`);
}
