// Writes and reads dates as Java's SimpleDateFormat does. (Utilities.formatDate, parseDate: AS/reference/utilities)
import { ServiceError } from '../../runtime/service/service';
import { instantOfWall, type LocalFields, localFields, zoneOffset } from '../../time/zone';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY_MS = 86_400_000;

/** Java's short names that Intl doesn't know in English. */
const ZONE_NAMES: Readonly<Record<string, readonly [short: string, long: string]>> = {
  'Asia/Jakarta': ['WIB', 'Western Indonesia Time'],
  'Asia/Pontianak': ['WIB', 'Western Indonesia Time'],
  'Asia/Makassar': ['WITA', 'Central Indonesia Time'],
  'Asia/Jayapura': ['WIT', 'Eastern Indonesia Time'],
};

type Token = { readonly letter: string; readonly length: number } | { readonly text: string };

function tokenise(pattern: string): Token[] {
  const tokens: Token[] = [];
  const splitter = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/gy;
  for (const match of pattern.matchAll(splitter)) {
    const [whole, quoted, letter] = match;
    if (whole === "'") throw new ServiceError('Unterminated quote');
    if (quoted !== undefined) tokens.push({ text: quoted === '' ? "'" : quoted.replaceAll("''", "'") });
    else if (letter === undefined) tokens.push({ text: whole });
    else if (!'GyYMLwWDdFEuaHkKhmsSzZX'.includes(letter)) {
      throw new ServiceError(`Illegal pattern character '${letter}'`);
    } else tokens.push({ letter, length: whole.length });
  }
  return tokens;
}

function dayOfYear(fields: LocalFields): number {
  return (
    Math.round((Date.UTC(fields.year, fields.month - 1, fields.day) - Date.UTC(fields.year, 0, 1)) / DAY_MS) +
    1
  );
}

/** Java's US week: starts on Sunday, week 1 holds 1 January. */
function sundayBased(weekDay: number): number {
  return weekDay % 7;
}

function firstWeekDay(year: number): number {
  return new Date(Date.UTC(year, 0, 1)).getUTCDay();
}

function weekOfYear(fields: LocalFields): { readonly year: number; readonly week: number } {
  const week = Math.floor((dayOfYear(fields) - 1 + firstWeekDay(fields.year)) / 7) + 1;
  const daysInYear = Math.round((Date.UTC(fields.year + 1, 0, 1) - Date.UTC(fields.year, 0, 1)) / DAY_MS);
  const left = daysInYear - dayOfYear(fields);
  return left + sundayBased(fields.weekDay) < 6 && firstWeekDay(fields.year + 1) > left
    ? { year: fields.year + 1, week: 1 }
    : { year: fields.year, week };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function named(list: readonly string[], index: number, length: number): string {
  const name = list[index] ?? '';
  return length >= 4 ? name : name.slice(0, 3);
}

function zoneName(zone: string, ms: number, length: number): string {
  const known = ZONE_NAMES[zone];
  if (known !== undefined) return length >= 4 ? known[1] : known[0];
  const offset = /^(?:GMT|UTC)?[+-]/.test(zone);
  if (offset) return `GMT${isoOffset(zone, ms, 3, false)}`;
  const style = length >= 4 ? 'long' : 'short';
  return (
    new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style })
      .formatToParts(ms)
      .find((part) => part.type === 'timeZoneName')?.value ?? zone
  );
}

function isoOffset(zone: string, ms: number, length: number, zulu: boolean): string {
  const minutes = Math.round(zoneOffset(ms, zone) / 60_000);
  if (zulu && minutes === 0) return 'Z';
  const sign = minutes < 0 ? '-' : '+';
  const hours = pad(Math.floor(Math.abs(minutes) / 60), 2);
  const rest = pad(Math.abs(minutes) % 60, 2);
  if (length === 1) return `${sign}${hours}`;
  return length === 2 ? `${sign}${hours}${rest}` : `${sign}${hours}:${rest}`;
}

function formatToken(letter: string, length: number, fields: LocalFields, zone: string, ms: number): string {
  switch (letter) {
    case 'G':
      return fields.year > 0 ? 'AD' : 'BC';
    case 'y':
      return length === 2 ? pad(Math.abs(fields.year) % 100, 2) : pad(Math.abs(fields.year), length);
    case 'Y': {
      const { year } = weekOfYear(fields);
      return length === 2 ? pad(year % 100, 2) : pad(year, length);
    }
    case 'M':
    case 'L':
      return length >= 3 ? named(MONTHS, fields.month - 1, length) : pad(fields.month, length);
    case 'w':
      return pad(weekOfYear(fields).week, length);
    case 'W':
      return pad(Math.floor((fields.day - 1 + firstDayOfMonth(fields)) / 7) + 1, length);
    case 'D':
      return pad(dayOfYear(fields), length);
    case 'd':
      return pad(fields.day, length);
    case 'F':
      return pad(Math.floor((fields.day - 1) / 7) + 1, length);
    case 'E':
      return named(DAYS, fields.weekDay - 1, length);
    case 'u':
      return pad(fields.weekDay, length);
    case 'a':
      return fields.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(fields.hour, length);
    case 'k':
      return pad(fields.hour === 0 ? 24 : fields.hour, length);
    case 'K':
      return pad(fields.hour % 12, length);
    case 'h':
      return pad(fields.hour % 12 === 0 ? 12 : fields.hour % 12, length);
    case 'm':
      return pad(fields.minute, length);
    case 's':
      return pad(fields.second, length);
    case 'S':
      return pad(fields.millisecond, length);
    case 'z':
      return zoneName(zone, ms, length);
    case 'Z':
      return isoOffset(zone, ms, 2, false);
    default:
      return isoOffset(zone, ms, length, true);
  }
}

function firstDayOfMonth(fields: LocalFields): number {
  return new Date(Date.UTC(fields.year, fields.month - 1, 1)).getUTCDay();
}

/** The date in words of a SimpleDateFormat pattern; names are English, `YYYY` is the week-year. */
export function formatJavaDate(ms: number, zone: string, pattern: string): string {
  const fields = localFields(ms, zone);
  return tokenise(pattern)
    .map((token) =>
      'text' in token ? token.text : formatToken(token.letter, token.length, fields, zone, ms),
    )
    .join('');
}

interface Reading {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  pm: boolean | null;
  offset: number | null;
  dayOfYear: number | null;
}

/** Reads a name or number at a place of the text; undefined when nothing fits. */
function readNumber(
  text: string,
  at: number,
  width: number | null,
): readonly [value: number, next: number] | undefined {
  const pattern = width === null ? /\s*([+-]?\d+)/y : new RegExp(`\\s*(\\d{1,${width}})`, 'y');
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : [Number(match[1]), pattern.lastIndex];
}

function readName(
  text: string,
  at: number,
  list: readonly string[],
): readonly [index: number, next: number] | undefined {
  const rest = text.slice(at).toLowerCase();
  for (const [index, name] of list.entries()) {
    for (const candidate of [name, name.slice(0, 3)]) {
      if (rest.startsWith(candidate.toLowerCase())) return [index, at + candidate.length];
    }
  }
  return undefined;
}

function readOffset(text: string, at: number): readonly [minutes: number, next: number] | undefined {
  const pattern = /(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?|Z|GMT|UTC|WIB|WITA|WIT/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const named: Readonly<Record<string, number>> = { WIB: 420, WITA: 480, WIT: 540 };
  const minutes =
    match[1] === undefined
      ? (named[match[0]] ?? 0)
      : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
  return [minutes, pattern.lastIndex];
}

function expandYear(year: number, length: number, digits: number, nowYear: number): number {
  if (length !== 2 || digits !== 2) return year;
  const century = Math.floor((nowYear - 80) / 100) * 100;
  const candidate = century + year;
  return candidate < nowYear - 80 ? candidate + 100 : candidate;
}

/**
 * The instant that a text means under a pattern; what the pattern doesn't name is that of 1 January 1970, 00:00.
 * Lenient as Java's parser: day 32 runs over into the next month. `nowMs` decides the century of two-digit years.
 */
export function parseJavaDate(text: string, zone: string, pattern: string, nowMs: number): number {
  const unreadable = new ServiceError(`Unparseable date: "${text}"`);
  const reading: Reading = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    pm: null,
    offset: null,
    dayOfYear: null,
  };
  const tokens = tokenise(pattern);
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    if ('text' in token) {
      if (!text.startsWith(token.text, at)) throw unreadable;
      at += token.text.length;
      continue;
    }
    const next = tokens[index + 1];
    const adjoining = next !== undefined && 'letter' in next;
    const read = readToken(
      token,
      text,
      at,
      adjoining ? token.length : null,
      localFields(nowMs, zone).year,
      reading,
    );
    if (read === undefined) throw unreadable;
    at = read;
  }
  const hour = reading.pm === null ? reading.hour : (reading.hour % 12) + (reading.pm ? 12 : 0);
  const local = new Date(0);
  if (reading.dayOfYear === null) local.setUTCFullYear(reading.year, reading.month - 1, reading.day);
  else local.setUTCFullYear(reading.year, 0, reading.dayOfYear);
  local.setUTCHours(hour, reading.minute, reading.second, reading.millisecond);
  return reading.offset === null
    ? instantOfWall(local.getTime(), zone, 'later')
    : local.getTime() - reading.offset * 60_000;
}

/** Fills the reading from one field of the text; the place after it, or undefined when it doesn't fit. */
function readToken(
  { letter, length }: { readonly letter: string; readonly length: number },
  text: string,
  at: number,
  width: number | null,
  nowYear: number,
  reading: Reading,
): number | undefined {
  if (letter === 'z' || letter === 'Z' || letter === 'X') {
    const offset = readOffset(text, at);
    if (offset !== undefined) reading.offset = offset[0];
    return offset?.[1];
  }
  if (letter === 'a') {
    const half = readName(text, at, ['AM', 'PM']);
    if (half !== undefined) reading.pm = half[0] === 1;
    return half?.[1];
  }
  if (letter === 'E') return readName(text, at, DAYS)?.[1];
  if (letter === 'G') return readName(text, at, ['AD', 'BC'])?.[1];
  if ((letter === 'M' || letter === 'L') && length >= 3) {
    const month = readName(text, at, MONTHS);
    if (month !== undefined) reading.month = month[0] + 1;
    return month?.[1];
  }
  const number = readNumber(text, at, width);
  if (number === undefined) return undefined;
  const [value, next] = number;
  if (letter === 'y' || letter === 'Y') {
    reading.year = expandYear(value, length, text.slice(at, next).trim().length, nowYear);
  } else if (letter === 'M' || letter === 'L') reading.month = value;
  else if (letter === 'd') reading.day = value;
  else if (letter === 'D') reading.dayOfYear = value;
  else if (letter === 'H' || letter === 'K' || letter === 'h') reading.hour = value;
  else if (letter === 'k') reading.hour = value % 24;
  else if (letter === 'm') reading.minute = value;
  else if (letter === 's') reading.second = value;
  else if (letter === 'S') reading.millisecond = value;
  return next;
}
