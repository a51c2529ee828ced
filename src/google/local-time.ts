// Turns instants into the local time of a zone, and back.
import { type PlainDateTime, parsePlainDateTime } from '../core/time/plain-date';

const minutesAheadOfUtc: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 420,
  'Asia/Pontianak': 420,
  'Asia/Makassar': 480,
  'Asia/Jayapura': 540,
};
const pattern = "yyyy-MM-dd'T'HH:mm:ss";

/**
 * The wall clock of `zone` at an instant, to the second. Indonesian zones never shift (Keppres 41/1987), so they cost no
 * service call; any other zone costs one.
 */
export function toLocalTime(instant: GoogleAppsScript.Base.Date | Date, zone: string): PlainDateTime {
  const millis = instant.getTime();
  const minutes = minutesAheadOfUtc[zone];
  const text =
    minutes === undefined
      ? Utilities.formatDate(new Date(millis), zone, pattern)
      : new Date(millis + minutes * 60_000).toISOString().slice(0, 19);
  const parsed = parsePlainDateTime(text);
  if (parsed === null) throw new Error(`not a local time: ${text}`);
  return parsed;
}

/** The instant at which the wall clock of `zone` shows `local`. */
export function toInstant(local: PlainDateTime, zone: string): Date {
  const minutes = minutesAheadOfUtc[zone];
  if (minutes === undefined) return new Date(Utilities.parseDate(local, zone, pattern).getTime());
  return new Date(new Date(`${local}Z`).getTime() - minutes * 60_000);
}
