// On which days does a recurring event take place?

export type RecurrenceUnit = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** One rule as its builder said it; empty lists set no condition. */
export interface RecurrenceRuleSpec {
  readonly unit: RecurrenceUnit;
  readonly isExclusion: boolean;
  interval: number;
  /** Of occurrences; null: no end. */
  times: number | null;
  /** Last instant of an occurrence's start, inclusive; null: no end. */
  untilMs: number | null;
  /** 0 = Sunday. */
  weekdays: number[];
  monthDays: number[];
  /** 1–12. */
  months: number[];
  /** ISO weeks. */
  weeks: number[];
  yearDays: number[];
  /** 0 = Sunday. */
  weekStart: number;
}

export interface RecurrenceSpec {
  readonly rules: RecurrenceRuleSpec[];
  /** ISO days added or taken out one by one. */
  readonly dates: string[];
  readonly dateExclusions: string[];
  timeZone: string | null;
}

export function newRecurrence(): RecurrenceSpec {
  return {
    rules: [],
    dates: [],
    dateExclusions: [],
    timeZone: null,
  };
}

export function newRule(unit: RecurrenceUnit, isExclusion: boolean): RecurrenceRuleSpec {
  return {
    unit,
    isExclusion,
    interval: 1,
    times: null,
    untilMs: null,
    weekdays: [],
    monthDays: [],
    months: [],
    weeks: [],
    yearDays: [],
    weekStart: 1,
  };
}

const DAY_MS = 86_400_000;
/** An endless series is kept for two years ahead, and never more than this many occurrences. */
const HORIZON_DAYS = 731;
const MOST_OCCURRENCES = 730;

function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}
function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * ISO days of all occurrences, sorted; the first day counts even when no rule names it, as on Google. `startMsOf`
 * gives the instant at which the occurrence of a day begins (for `until`).
 */
export function occurrenceDays(
  firstDay: string,
  recurrence: RecurrenceSpec,
  startMsOf: (day: string) => number,
): string[] {
  const first = dayOf(firstDay);
  const days = new Set<string>();
  const excluded = new Set(recurrence.dateExclusions);
  for (const rule of recurrence.rules) {
    const into = rule.isExclusion ? excluded : days;
    for (const day of ruleDays(first, rule, startMsOf)) into.add(day);
  }
  for (const day of recurrence.dates) days.add(day);
  if (!recurrence.rules.some((rule) => !rule.isExclusion)) days.add(firstDay);
  return [...days].filter((day) => !excluded.has(day)).sort();
}

function ruleDays(first: number, rule: RecurrenceRuleSpec, startMsOf: (day: string) => number): string[] {
  const found: string[] = [];
  const limit = Math.min(rule.times ?? MOST_OCCURRENCES, MOST_OCCURRENCES);
  const horizon = rule.times === null && rule.untilMs === null ? HORIZON_DAYS : HORIZON_DAYS * 10;
  for (let day = first; day < first + horizon && found.length < limit; day += 1) {
    const iso = isoOf(day);
    if (rule.untilMs !== null && startMsOf(iso) > rule.untilMs) break;
    if (isOnRule(first, day, rule)) found.push(iso);
  }
  return found;
}

function isOnRule(first: number, day: number, rule: RecurrenceRuleSpec): boolean {
  const [start, date] = [new Date(first * DAY_MS), new Date(day * DAY_MS)];
  return isOnInterval(first, day, rule) && isOnDay(start, date, rule);
}

function isOnInterval(first: number, day: number, rule: RecurrenceRuleSpec): boolean {
  const [start, date] = [new Date(first * DAY_MS), new Date(day * DAY_MS)];
  const months =
    (date.getUTCFullYear() - start.getUTCFullYear()) * 12 + date.getUTCMonth() - start.getUTCMonth();
  switch (rule.unit) {
    case 'DAILY':
      return (day - first) % rule.interval === 0;
    case 'WEEKLY':
      return (weekIndex(day, rule.weekStart) - weekIndex(first, rule.weekStart)) % rule.interval === 0;
    case 'MONTHLY':
      return months % rule.interval === 0;
    case 'YEARLY':
      return (date.getUTCFullYear() - start.getUTCFullYear()) % rule.interval === 0;
  }
}

/** 1970-01-01 was a Thursday. */
function weekIndex(day: number, weekStart: number): number {
  return Math.floor((day + 4 - weekStart) / 7);
}

function isOnDay(start: Date, date: Date, rule: RecurrenceRuleSpec): boolean {
  const isAmong = (values: readonly number[], value: number): boolean =>
    values.length === 0 || values.includes(value);
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  const yearDay = Math.round((date.getTime() - newYear) / DAY_MS) + 1;
  const meetsAll =
    isAmong(rule.weekdays, date.getUTCDay()) &&
    isAmong(rule.monthDays, date.getUTCDate()) &&
    isAmong(rule.months, date.getUTCMonth() + 1) &&
    isAmong(rule.weeks, isoWeek(date)) &&
    isAmong(rule.yearDays, yearDay);
  return meetsAll && isOnUsualDay(start, date, rule);
}

/** Where the rule names no day, the first occurrence's day of the week, month or year is meant. */
function isOnUsualDay(start: Date, date: Date, rule: RecurrenceRuleSpec): boolean {
  const namesDay = rule.weekdays.length > 0 || rule.monthDays.length > 0 || rule.yearDays.length > 0;
  if (namesDay || rule.unit === 'DAILY') return true;
  if (rule.unit === 'WEEKLY' || rule.weeks.length > 0) return date.getUTCDay() === start.getUTCDay();
  if (date.getUTCDate() !== start.getUTCDate()) return false;
  return rule.unit === 'MONTHLY' || rule.months.length > 0 || date.getUTCMonth() === start.getUTCMonth();
}

function isoWeek(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY_MS);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / DAY_MS / 7) + 1;
}
