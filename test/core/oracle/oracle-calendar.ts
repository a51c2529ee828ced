// Days and periods of the oracle, counted one by one: slow and obvious, without code of src/core.

/** Every day from 2017 to 2039, written down once, in order. */
const ALL_DAYS: readonly string[] = writeDays();
const PLACES = new Map(ALL_DAYS.map((day, place) => [day, place]));

function writeDays(): string[] {
  const days: string[] = [];
  const end = Date.UTC(2040, 0, 1);
  for (let time = Date.UTC(2017, 0, 1); time < end; time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

/** The day some rows further down in the list, or up if negative. */
export function shift(day: string, days: number): string {
  return ALL_DAYS[(PLACES.get(day) ?? Number.NaN) + days]!;
}

/** All days from the first to the last. */
export function daysFrom(first: string, last: string): readonly string[] {
  return first > last ? [] : ALL_DAYS.slice(PLACES.get(first), (PLACES.get(last) ?? Number.NaN) + 1);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function isOff(day: string, holidays: readonly string[]): boolean {
  return weekday(day) === 0 || weekday(day) === 6 || holidays.includes(day);
}

export interface OraclePeriod {
  readonly key: string;
  readonly start: string;
  readonly end: string;
}

export interface OracleSchedule {
  readonly type: string;
  readonly anchor?: string;
  readonly start?: string;
  readonly end?: string;
}

function two(value: number) {
  return String(value).padStart(2, '0');
}

/** The period around a day, found by walking; null outside a campaign. */
export function periodAround(schedule: OracleSchedule, day: string): OraclePeriod | null {
  if (schedule.type === 'campaign') {
    const { start = '', end = '' } = schedule;
    return start <= day && day <= end ? { key: `${start}--${end}`, start, end } : null;
  }
  if (schedule.type === 'weekly') return weekAround(day);
  if (schedule.type === 'biweekly') return biweekAround(schedule.anchor ?? '', day);
  return spanWithSameLabel(day, labelOf(schedule.type));
}

function labelOf(type: string): (day: string) => string {
  return (day) => {
    const year = day.slice(0, 4);
    const month = Number(day.slice(5, 7));
    if (type === 'monthly') return day.slice(0, 7);
    if (type === 'quarterly') return `${year}-Q${Math.ceil(month / 3)}`;
    if (type === 'half-yearly') return month <= 6 ? `${year}-S1` : `${year}-S2`;
    return year;
  };
}

function spanWithSameLabel(day: string, label: (day: string) => string): OraclePeriod {
  const key = label(day);
  let start = day;
  let end = day;
  while (label(shift(start, -1)) === key) start = shift(start, -1);
  while (label(shift(end, 1)) === key) end = shift(end, 1);
  return { key, start, end };
}

/** ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
function weekAround(day: string): OraclePeriod {
  let start = day;
  while (weekday(start) !== 1) start = shift(start, -1);
  const thursday = shift(start, 3);
  const year = thursday.slice(0, 4);
  let number = 0;
  for (let other = thursday; other.slice(0, 4) === year; other = shift(other, -7)) number += 1;
  return { key: `${year}-W${two(number)}`, start, end: shift(start, 6) };
}

function biweekAround(anchor: string, day: string): OraclePeriod {
  let start = anchor;
  while (start > day) start = shift(start, -14);
  while (shift(start, 14) <= day) start = shift(start, 14);
  let number = 0;
  for (let other = start; other.slice(0, 4) === start.slice(0, 4); other = shift(other, -14)) number += 1;
  return { key: `${start.slice(0, 4)}B${two(number)}`, start, end: shift(start, 13) };
}
