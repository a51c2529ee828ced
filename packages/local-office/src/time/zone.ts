// How far is a time zone from UTC at an instant?

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsetsByZone = new Map<string, Map<number, number>>();

/** Java's fixed-offset ids such as `GMT+7`, `GMT+07:00`, `UTC+7`; minutes east of Greenwich, or undefined. */
function fixedOffset(zone: string): number | undefined {
  const match = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

/** Java's short ids that Intl lacks or reads otherwise (java.util.TimeZone). */
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

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: SHORT_IDS[zone] ?? zone,
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
    formats.set(zone, format);
  }
  return format;
}

function exactOffset(zone: string, ms: number): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(ms)
      .map((part) => [part.type, part.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const local = new Date(0);
  local.setUTCFullYear(year, part('month') - 1, part('day'));
  local.setUTCHours(part('hour'), part('minute'), part('second'), 0);
  return Math.round((local.getTime() - Math.floor(ms / 1000) * 1000) / 60_000);
}

/** True for ids that Google accepts: IANA names and fixed offsets. */
export function isTimeZone(zone: string): boolean {
  if (fixedOffset(zone) !== undefined) return true;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Minutes east of Greenwich at an instant; an unknown zone counts as GMT, as in Java. */
export function offsetMinutesAt(zone: string, ms: number): number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  if (!Number.isFinite(ms) || !isTimeZone(zone)) return 0;
  let offsets = offsetsByZone.get(zone);
  if (offsets === undefined) {
    offsets = new Map();
    offsetsByZone.set(zone, offsets);
  }
  const dayOffset = (day: number): number => {
    let offset = offsets.get(day);
    if (offset === undefined) {
      offset = exactOffset(zone, day * DAY_MS);
      offsets.set(day, offset);
    }
    return offset;
  };
  const day = Math.floor(ms / DAY_MS);
  const atStart = dayOffset(day);
  return atStart === dayOffset(day + 1) ? atStart : exactOffset(zone, ms);
}

/** The instant whose wall-clock reading in `zone` is `localMs` (a reading written as if it were UTC). */
export function instantOfLocal(zone: string, localMs: number): number {
  const first = localMs - offsetMinutesAt(zone, localMs) * 60_000;
  const offset = offsetMinutesAt(zone, first);
  const second = localMs - offset * 60_000;
  // In a gap both guesses disagree: take the offset before the jump, as Java and V8 do.
  return offsetMinutesAt(zone, second) === offset ? second : Math.max(first, second);
}

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

/** What a clock on the wall in `zone` shows at an instant. */
export function localFields(zone: string, ms: number): LocalFields {
  const local = new Date(ms + offsetMinutesAt(zone, ms) * 60_000);
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
