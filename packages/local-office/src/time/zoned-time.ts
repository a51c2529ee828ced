// Which instant is a serial number in the workbook's zone, and back?

const dayMs = 86_400_000;
/** Serial number of 1970-01-01 (day 0 is 1899-12-30). */
const epochSerial = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

function computeOffset(instant: number, timeZone: string): number {
  const part = new Map<string, string>();
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) part.set(type, value);
  const year =
    Number(part.get('year')) * (part.get('era') === 'BC' ? -1 : 1) + (part.get('era') === 'BC' ? 1 : 0);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.get('month')) - 1, Number(part.get('day')));
  wall.setUTCHours(Number(part.get('hour')), Number(part.get('minute')), Number(part.get('second')), 0);
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

const weekMs = 7 * dayMs;
const quarterMs = 900_000;

/** The offset at an instant that starts a week or quarter hour; kept. */
function offsetAt(known: Map<number, number>, start: number, timeZone: string): number {
  const found = known.get(start);
  if (found !== undefined) return found;
  if (known.size > 50_000) known.clear();
  const offset = computeOffset(start, timeZone);
  known.set(start, offset);
  return offset;
}

/**
 * Milliseconds that clocks in `timeZone` are ahead of UTC at `instant`. A week that begins and ends with the same
 * offset is taken to have it throughout; in other weeks each quarter hour is looked at, since zones change then.
 */
export function zoneOffset(instant: number, timeZone: string): number {
  let known = offsets.get(timeZone);
  if (!known) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  const week = Math.floor(instant / weekMs) * weekMs;
  const offset = offsetAt(known, week, timeZone);
  if (offset === offsetAt(known, week + weekMs, timeZone)) return offset;
  return offsetAt(known, Math.floor(instant / quarterMs) * quarterMs, timeZone);
}

/** Milliseconds of the clock on the wall, as if it were UTC. */
export function wallTime(instant: number, timeZone: string): number {
  return instant + zoneOffset(instant, timeZone);
}

/**
 * The instant at which the clock on the wall shows `wall`. In the hour that is skipped in spring the clock is
 * taken forward; of an hour that comes twice in autumn the first is meant.
 */
export function instantOfWall(wall: number, timeZone: string): number {
  const before = zoneOffset(wall - dayMs, timeZone);
  const after = zoneOffset(wall + dayMs, timeZone);
  const first = wall - Math.max(before, after);
  const second = wall - Math.min(before, after);
  if (first + zoneOffset(first, timeZone) === wall) return first;
  if (second + zoneOffset(second, timeZone) === wall) return second;
  return wall - before;
}

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

/** True for names that Intl knows, such as `Asia/Jakarta`. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone);
    return timeZone !== '';
  } catch {
    return false;
  }
}
