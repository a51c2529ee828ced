// Turns serial numbers into calendar days and times, and back.

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 = Sunday. */
  readonly weekday: number;
}

/** Days since 1899-12-30; months and days may overflow as DATE allows. */
export function serialOfDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round((date.getTime() - EPOCH) / DAY_MS);
}

/** Parts of a serial number, rounded to the second. */
export function partsOfSerial(serial: number): DateParts {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}

/** The last day of a month. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000, month, 0)).getUTCDate() === 29 && month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : new Date(Date.UTC(2001, month, 0)).getUTCDate();
}

/** A serial `months` later, on the same day or the month's last. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = partsOfSerial(Math.floor(serial));
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const [toYear, toMonth] = [target.getUTCFullYear(), target.getUTCMonth() + 1];
  return serialOfDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
