// Turns serial numbers of days, as cells hold dates, into instants and calendar days, and back.
import { instantOfWall, wallTime } from './zone';

const dayMs = 86_400_000;
/** Serial number of 1970-01-01 (day 0 is 1899-12-30). */
const epochSerial = 25_569;

/** Serial number (days since 1899-12-30 on the wall of `timeZone`) of an instant in ms since 1970. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return wallTime(instant, timeZone) / dayMs + epochSerial;
}

/** The instant in ms since 1970 that a serial number means in `timeZone`, rounded to a millisecond. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return instantOfWall(Math.round((serial - epochSerial) * dayMs), timeZone);
}

export interface WallParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Serial number of a calendar day; undefined when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  return date.getTime() / dayMs + epochSerial;
}

/** Calendar parts of a serial number, seconds rounded down. */
export function partsOfSerial(serial: number): WallParts {
  const date = new Date(Math.round((serial - epochSerial) * dayMs));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
