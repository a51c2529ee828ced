// The months that a letter, a table or an export can be about, and the names of their files.
import { daysCovered } from '../../core/compliance/days-covered';
import { monthOfDay, monthsBack } from '../../core/time/month';
import { addDays, type PlainDate } from '../../core/time/plain-date';
import { periodKeyText } from '../../messages/time/date-text';
import type { Office } from '../office/read-office';

/** A month to choose: `{ value: '2026-02', text: 'Februari 2026' }`. */
export interface MonthChoice {
  readonly value: string;
  readonly text: string;
}

/** Months that have begun since the first obligation and are still computed, latest first. */
export function monthChoicesOf({
  obligations,
  today,
}: Pick<Office, 'obligations' | 'today'>): readonly MonthChoice[] {
  return monthsBack(today, daysCovered(obligations, today).from).map((value) => ({
    value,
    text: periodKeyText(value),
  }));
}

/** The last month that is over, or this one if the office has only just begun. */
export function proposedMonth(office: Office): string {
  const last = lastMonthBefore(office.today);
  return monthChoicesOf(office).some(({ value }) => value === last) ? last : office.today.slice(0, 7);
}

/** `Surat teguran 12-III-2026`: without slashes and other characters that a disk refuses. */
export function fileNameOf(title: string): string {
  return title
    .replace(/[\\/:*?"<>|]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The month before the one of the day: the last that is over. */
function lastMonthBefore(today: PlainDate): string {
  return monthOfDay(addDays(monthOfDay(today).start, -1)).start.slice(0, 7);
}
