// Days, moments and times of the office's wall clock, without instants and time zones.
import { zeroPad } from '../zero-pad';

declare const plainDateBrand: unique symbol;
declare const plainDateTimeBrand: unique symbol;
declare const plainTimeBrand: unique symbol;

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, years 0001–9999. Text order is time order. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** Wall-clock time in the workbook's zone, `YYYY-MM-DDTHH:mm:ss`, 00:00:00–23:59:59. Text order is time order. */
export type PlainDateTime = string & { readonly [plainDateTimeBrand]: true };

/** A time of day, `HH:mm`, 00:00–23:59. Text order is time order. */
export type PlainTime = string & { readonly [plainTimeBrand]: true };

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAYS_PER_ERA = 146_097;
const EPOCH_OFFSET_DAYS = 719_468;
const MINUTES_PER_DAY = 1440;
const SECONDS_PER_MINUTE = 60;
const ZERO = '0'.charCodeAt(0);

/** Reads `YYYY-MM-DD`; null if the text is anything else or the day does not exist (`2026-02-29`). */
export function parsePlainDate(text: string): PlainDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? plainDateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** The day with these numbers, or null if there is none. `month` is 1–12. */
export function plainDateOf(year: number, month: number, day: number): PlainDate | null {
  const exists = isWhole(year, 1, 9999) && isWhole(month, 1, 12) && isWhole(day, 1, daysInMonth(year, month));
  return exists ? brand(year, month, day) : null;
}

/** The day with these numbers. Throws a RangeError if there is none: use it only for dates known to exist. */
export function makePlainDate(year: number, month: number, day: number): PlainDate {
  const date = plainDateOf(year, month, day);
  if (date === null) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return date;
}

/** The calendar year, 1–9999. */
export function yearOf(date: PlainDate | PlainDateTime): number {
  return digitAt(date, 0) * 1000 + digitAt(date, 1) * 100 + twoDigitsAt(date, 2);
}

/** The month, 1–12. */
export function monthOf(date: PlainDate | PlainDateTime): number {
  return twoDigitsAt(date, 5);
}

/** The day of the month, 1–31. */
export function dayOf(date: PlainDate | PlainDateTime): number {
  return twoDigitsAt(date, 8);
}

/** True for 2024 and 2000, false for 2026 and 1900. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month has, 28–31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `days` later (earlier if negative). Throws a RangeError outside the years 0001–9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfEpochDay(epochDayOf(date) + days);
}

/** Midnights from one day to another: 0 for the same day, negative if `to` is earlier. Times of day do not matter. */
export function daysBetween(from: PlainDate | PlainDateTime, to: PlainDate | PlainDateTime): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** The day of the week. 2026-02-12 is a Thursday: 4. */
export function dayOfWeek(date: PlainDate): DayOfWeek {
  const days: readonly DayOfWeek[] = [4, 5, 6, 7, 1, 2, 3];
  return days[modulo(epochDayOf(date), 7)] ?? 1;
}

/** −1, 0 or 1: for sorting. */
export function comparePlainDates(left: PlainDate, right: PlainDate): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The earlier of two days or moments. */
export function earlierOf<Moment extends PlainDate | PlainDateTime>(left: Moment, right: Moment): Moment {
  if (left < right) return left;
  return right;
}

/** The later of two days or moments. */
export function laterOf<Moment extends PlainDate | PlainDateTime>(left: Moment, right: Moment): Moment {
  if (left > right) return left;
  return right;
}

/** Reads `YYYY-MM-DDTHH:mm:ss`; null if the text is anything else or names no real moment. */
export function parsePlainDateTime(text: string): PlainDateTime | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (!parts || parsePlainDate(parts[1] ?? '') === null) return null;
  const isTime = Number(parts[2]) < 24 && Number(parts[3]) < 60 && Number(parts[4]) < 60;
  return isTime ? (text as PlainDateTime) : null;
}

/** Reads `HH:mm`; null if it is no time of day. */
export function parsePlainTime(text: string): PlainTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as PlainTime) : null;
}

/** The time with these numbers. Throws a RangeError if there is none: use it only for constants. */
export function makePlainTime(hour: number, minute: number): PlainTime {
  const time = parsePlainTime(`${zeroPad(hour, 2)}:${zeroPad(minute, 2)}`);
  if (time === null) throw new RangeError(`No such time: ${hour}:${minute}`);
  return time;
}

/** The moment a day begins: 00:00:00. A report is on time when received before the start of the day after due. */
export function startOfDay(date: PlainDate): PlainDateTime {
  return `${date}T00:00:00` as PlainDateTime;
}

/** The day a moment belongs to. */
export function dateOf(moment: PlainDateTime): PlainDate {
  return moment.slice(0, 10) as PlainDate;
}

/** The time of day of a moment, to the minute. */
export function timeOf(moment: PlainDateTime): PlainTime {
  return moment.slice(11, 16) as PlainTime;
}

/** Whole minutes from one moment to another, seconds ignored; negative if `to` is earlier. No zone has summer time. */
export function minutesBetween(from: PlainDateTime, to: PlainDateTime): number {
  return daysBetween(from, to) * MINUTES_PER_DAY + minuteOfDay(to) - minuteOfDay(from);
}

/** Seconds from one moment to another; negative if `to` is earlier. */
export function secondsBetween(from: PlainDateTime, to: PlainDateTime): number {
  return minutesBetween(from, to) * SECONDS_PER_MINUTE + twoDigitsAt(to, 17) - twoDigitsAt(from, 17);
}

/** Days since 1970-01-01, by integer arithmetic over eras of 400 years (years begin in March, leap day last). */
function epochDayOf(date: PlainDate | PlainDateTime): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET_DAYS;
}

/** The inverse of `epochDayOf`. Throws a RangeError outside the years 0001–9999. */
function dateOfEpochDay(epochDay: number): PlainDate {
  const shifted = epochDay + EPOCH_OFFSET_DAYS;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return makePlainDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function brand(year: number, month: number, day: number): PlainDate {
  return `${zeroPad(year, 4)}-${zeroPad(month, 2)}-${zeroPad(day, 2)}` as PlainDate;
}

function minuteOfDay(moment: PlainDateTime): number {
  return twoDigitsAt(moment, 11) * 60 + twoDigitsAt(moment, 14);
}

function twoDigitsAt(text: string, position: number): number {
  return digitAt(text, position) * 10 + digitAt(text, position + 1);
}

/** Read by character code, without cutting strings: dates are read millions of times. */
function digitAt(text: string, position: number): number {
  return text.charCodeAt(position) - ZERO;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
