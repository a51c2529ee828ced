// Which units were visited lately, and which not for longest.
import type { Unit, UnitCode } from '../office/unit';
import type { Rate } from '../rate';
import { compareTexts, sortText } from '../text-order';
import { type DateInterval, isWithin, type OpenInterval } from '../time/date-interval';
import { addDays, type PlainDate } from '../time/plain-date';
import { noteTurn } from './turn';
import { isMade, type Visit } from './visit';

/** The three months up to a day: what the coverage asks about (F17). */
export function visitWindow(today: PlainDate): DateInterval {
  return { start: addDays(today, 1 - DAYS_OF_THREE_MONTHS), end: today };
}

/** Three months at their longest, so that a visit on the same day three months ago still counts. */
const DAYS_OF_THREE_MONTHS = 92;

/** Distinct units visited in the window, of those active on its last day: 4 of 10 → 40 %. Planned visits do not count. */
export function visitCoverage(units: readonly Unit[], visits: readonly Visit[], window: DateInterval): Rate {
  const active = units.filter((unit) => !unit.isOffice && isActiveOn(unit, window.end));
  const visited = new Set(
    madeVisits(visits)
      .filter(({ date }) => isWithin(date, window))
      .map(({ unit }) => unit),
  );
  return { numerator: active.filter(({ code }) => visited.has(code)).length, denominator: active.length };
}

export interface LastVisit {
  readonly unit: Unit;
  /** Null: never visited. */
  readonly date: PlainDate | null;
}

/** Active units, never visited first, then longest ago, then by code. */
export function longestUnvisited(
  units: readonly Unit[],
  visits: readonly Visit[],
  today: PlainDate,
): LastVisit[] {
  const lastDates = new Map<UnitCode, PlainDate>();
  for (const { unit, date } of madeVisits(visits)) {
    if (date <= today) noteTurn(lastDates, unit, date);
  }
  return units
    .filter((unit) => !unit.isOffice && isActiveOn(unit, today))
    .map((unit) => ({ unit, date: lastDates.get(unit.code) ?? null }))
    .sort((left, right) => compareTexts(rankOf(left), rankOf(right)));
}

function madeVisits(visits: readonly Visit[]): Visit[] {
  return visits.filter(isMade);
}

function isActiveOn(unit: Unit, date: PlainDate): boolean {
  return unit.activeIntervals.some((interval: OpenInterval) => isWithin(date, interval));
}

function rankOf({ unit, date }: LastVisit): string {
  return sortText(date ?? '', unit.code);
}
