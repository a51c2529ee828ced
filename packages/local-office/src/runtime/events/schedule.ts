// Computes when a clock trigger is due next. (AS/reference/script/clock-trigger-builder)

import { instantOfWall, localFields } from '../../time/zone';
import type { ClockSpec } from '../state/office-state';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** The instant of a wall-clock time; day 32 runs over into the next month. */
function instantAt(
  zone: string,
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
): number {
  return instantOfWall(Date.UTC(year, month - 1, day, hour, minute), zone);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** First due time after `afterMs` for a trigger that was just created; null for `once`, whose time is given. */
export function firstDue(spec: ClockSpec, zone: string, afterMs: number): number | null {
  const now = localFields(afterMs, zone);
  switch (spec.every) {
    case 'minutes':
      return afterMs + spec.n * MINUTE_MS;
    case 'hours': {
      const due = instantAt(zone, now.year, now.month, now.day, now.hour, spec.minute);
      return due > afterMs ? due : due + HOUR_MS;
    }
    case 'days': {
      const due = instantAt(zone, now.year, now.month, now.day, spec.hour, spec.minute);
      return due > afterMs ? due : instantAt(zone, now.year, now.month, now.day + 1, spec.hour, spec.minute);
    }
    case 'weeks': {
      const ahead = (spec.weekDay - now.weekDay + 7) % 7;
      const due = instantAt(zone, now.year, now.month, now.day + ahead, spec.hour, spec.minute);
      return due > afterMs
        ? due
        : instantAt(zone, now.year, now.month, now.day + ahead + 7, spec.hour, spec.minute);
    }
    case 'month':
      return nextMonthDay(spec, zone, afterMs);
    case 'once':
      return null;
  }
}

/** Due time after the one at `dueMs`; null when the trigger fires only once. */
export function followingDue(spec: ClockSpec, zone: string, dueMs: number): number | null {
  const due = localFields(dueMs, zone);
  switch (spec.every) {
    case 'minutes':
      return dueMs + spec.n * MINUTE_MS;
    case 'hours':
      return dueMs + spec.n * HOUR_MS;
    case 'days':
      return instantAt(zone, due.year, due.month, due.day + spec.n, spec.hour, spec.minute);
    case 'weeks':
      return instantAt(zone, due.year, due.month, due.day + 7 * spec.n, spec.hour, spec.minute);
    case 'month':
      return nextMonthDay(spec, zone, dueMs);
    case 'once':
      return null;
  }
}

/** Months that lack the day are skipped. */
function nextMonthDay(spec: Extract<ClockSpec, { every: 'month' }>, zone: string, afterMs: number): number {
  const now = localFields(afterMs, zone);
  for (let ahead = 0; ; ahead += 1) {
    const first = new Date(Date.UTC(now.year, now.month - 1 + ahead, 1));
    const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
    if (daysInMonth(year, month) < spec.day) continue;
    const due = instantAt(zone, year, month, spec.day, spec.hour, spec.minute);
    if (due > afterMs) return due;
  }
}
