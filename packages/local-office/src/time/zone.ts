// Says what a clock on the wall of a zone shows at an instant, and which instant a reading of it means.
import { Temporal } from 'temporal-polyfill';

/** Wall-clock fields in a zone. */
export interface LocalFields {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekDay: number;
}

/** True for ids that Google accepts: IANA names, Java's short names and fixed offsets such as `GMT+7`. */
export function isTimeZone(zone: string): boolean {
  return temporalId(zone) !== null;
}

/**
 * Milliseconds that clocks in `zone` are ahead of UTC at an instant; an unknown zone counts as GMT, as in Java. A week
 * that begins and ends with the same offset is taken to have it throughout.
 */
export function zoneOffset(instant: number, zone: string): number {
  const week = Math.floor(instant / WEEK_MS) * WEEK_MS;
  const id = temporalId(zone);
  if (id === null || Number.isNaN(week)) return 0;
  const offset = offsetOfWeek(week, id);
  return offset === offsetOfWeek(week + WEEK_MS, id) ? offset : exactOffset(instant, id);
}

/** Milliseconds of the clock on the wall, written as if it were UTC. */
export function wallTime(instant: number, zone: string): number {
  return instant + zoneOffset(instant, zone);
}

/**
 * The instant at which the clock on the wall shows `wall` (a reading written as if it were UTC). A reading in the hour
 * that is skipped in spring is taken forward, as V8 and Java do; of an hour that comes twice in autumn V8 means the
 * earlier one (`compatible`), Java's calendar the later one.
 */
export function instantOfWall(
  wall: number,
  zone: string,
  disambiguation: 'compatible' | 'later' = 'compatible',
): number {
  const [before, after] = [zoneOffset(wall - DAY_MS, zone), zoneOffset(wall + DAY_MS, zone)];
  if (before === after || !isInRange(wall)) return wall - before;
  return Temporal.Instant.fromEpochMilliseconds(Math.round(wall))
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toZonedDateTime(temporalId(zone) ?? 'UTC', { disambiguation }).epochMilliseconds;
}

/** What a clock on the wall in `zone` shows at an instant. */
export function localFields(instant: number, zone: string): LocalFields {
  const local = new Date(wallTime(instant, zone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekDay: local.getUTCDay() === 0 ? 7 : local.getUTCDay(),
  };
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** The last instant that Date and Temporal know, and by its negative the first one. */
const LAST_MS = 8_640_000_000_000_000;

function isInRange(ms: number): boolean {
  return Math.abs(ms) <= LAST_MS;
}

function exactOffset(instant: number, id: string): number {
  if (!isInRange(instant)) return 0;
  const nanoseconds = Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(
    id,
  ).offsetNanoseconds;
  return nanoseconds / 1_000_000;
}

/** Offsets at the starts of weeks, by zone: looking them up anew costs fifty times as much. */
const knownOffsets = new Map<string, Map<number, number>>();
const MOST_KNOWN = 50_000;

function offsetOfWeek(week: number, id: string): number {
  const known = knownOffsets.get(id) ?? new Map<number, number>();
  knownOffsets.set(id, known);
  const found = known.get(week);
  if (found !== undefined) return found;
  if (known.size > MOST_KNOWN) known.clear();
  const offset = exactOffset(week, id);
  known.set(week, offset);
  return offset;
}

/** Java's short ids that Temporal lacks or reads otherwise (java.util.TimeZone). */
const SHORT_IDS: Readonly<Record<string, string>> = {
  PST: 'America/Los_Angeles',
  CST: 'America/Chicago',
  AST: 'America/Anchorage',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  CTT: 'Asia/Shanghai',
  BST: 'Asia/Dhaka',
  VST: 'Asia/Ho_Chi_Minh',
};

const temporalIds = new Map<string, string | null>();

/** The id by which Temporal knows a zone; null for an unknown one. */
function temporalId(zone: string): string | null {
  const known = temporalIds.get(zone);
  if (known !== undefined) return known;
  const id = fixedOffset(zone) ?? SHORT_IDS[zone] ?? zone;
  const found = isKnownToTemporal(id) ? id : null;
  temporalIds.set(zone, found);
  return found;
}

function isKnownToTemporal(id: string): boolean {
  try {
    return new Temporal.ZonedDateTime(0n, id).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** Java's fixed-offset ids such as `GMT+7`, `GMT+07:00`, `UTC+7`, as Temporal writes them: `+07:00`. */
function fixedOffset(zone: string): string | undefined {
  const match = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  return match === null ? undefined : `${match[1]}${match[2]?.padStart(2, '0')}:${match[3] ?? '00'}`;
}
