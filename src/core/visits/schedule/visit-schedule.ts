// Plans who is visited when: fair turns first, dates second.
import type { Unit, UnitCode } from '../../office/unit';
import { type DateInterval, isCovered } from '../../time/date-interval';
import { monthOfDay, shiftMonth } from '../../time/month';
import { addDays, type PlainDate } from '../../time/plain-date';
import type { PlannedVisit, UnitPlan, VisitDay } from '../planned-visit';
import { inTurn, noteTurn } from '../turn';
import { placeMonth } from './schedule-month';
import type { DayRules } from './visit-days';

export interface ScheduleInput extends DayRules {
  readonly units: readonly Unit[];
  /** Visits with an outcome, whenever they were. */
  readonly made: readonly VisitDay[];
  /** Visits to come that stay as they are. */
  readonly fixed: readonly VisitDay[];
  /** They keep their place empty and are no visits. */
  readonly cancelled: readonly VisitDay[];
  readonly plans: readonly UnitPlan[];
  readonly today: PlainDate;
  /** The plan reaches at least through this day's month; null: no further than the turns ask for. */
  readonly atLeastUntil: PlainDate | null;
}

/** A month with fewer visits than it should have, since no day could be found. */
export interface ShortMonth {
  readonly month: DateInterval;
  readonly visits: number;
  readonly wanted: number;
}

export interface Schedule {
  /** New visits, by date. */
  readonly visits: readonly PlannedVisit[];
  readonly shortMonths: readonly ShortMonth[];
  /** Through the last day of the month that ends the plan. */
  readonly until: PlainDate;
}

/** After so many months in a row without a single day the plan ends: the team has nobody who can go. */
const FRUITLESS_MONTHS = 3;

/**
 * Plans from the day after `today`, month by month, until every unit that waits has its next visit; that month is
 * filled, and ends the plan unless it was asked to reach further. Those wait that have fewer visits than others, all if they have equally many. Who goes is decided by turn alone,
 * never by dates. Without fixed visits the most and the fewest visits of two units never differ by more than one, up to
 * whatever day.
 */
export function planVisits(input: ScheduleInput): Schedule {
  const lastDates = new Map<UnitCode, PlainDate>();
  for (const { unit, date } of [...input.made, ...input.fixed]) noteTurn(lastDates, unit, date);
  const placedTimes = new Map<UnitCode, number>();
  const visits: PlannedVisit[] = [];
  const shortMonths: ShortMonth[] = [];
  const waiting = waitingUnits(input);
  let fruitless = 0;
  let span = spanFrom(input.today);
  for (;;) {
    const month = monthOfDay(span.start);
    const active = activeUnits(input.units, span);
    const standing = standingIn(month, input);
    const wanted = Math.min(input.settings.perMonth, active.length);
    const need = Math.max(0, wanted - standing.length);
    const placed = placeMonth({
      ...input,
      month,
      first: span.start,
      chosen: inTurn(active, lastDates).slice(0, need),
      standing: standing.map(({ date }) => date),
      taken: [...input.made, ...input.fixed, ...visits].map(({ date }) => date),
      placedTimes,
    });
    for (const { unit, date } of placed) {
      noteTurn(lastDates, unit, date);
      placedTimes.set(unit, (placedTimes.get(unit) ?? 0) + 1);
      waiting.delete(unit);
    }
    visits.push(...placed);
    if (placed.length < need) shortMonths.push({ month, visits: wanted - need + placed.length, wanted });
    fruitless = need > 0 && placed.length === 0 ? fruitless + 1 : 0;
    const isFarEnough = input.atLeastUntil === null || input.atLeastUntil <= month.end;
    if ((waiting.size === 0 && isFarEnough) || fruitless === FRUITLESS_MONTHS || active.length === 0)
      return { visits, shortMonths, until: month.end };
    span = monthOfDay(shiftMonth(span.start, 1));
  }
}

/** From the day after `today` to the end of that day's month. */
function spanFrom(today: PlainDate): DateInterval {
  const start = addDays(today, 1);
  return { start, end: monthOfDay(start).end };
}

/** Units below the office that exist on all of these days. */
function activeUnits(units: readonly Unit[], span: DateInterval): readonly UnitCode[] {
  return units
    .filter(({ isOffice, activeIntervals }) => !isOffice && isCovered(span, activeIntervals))
    .map(({ code }) => code);
}

/** Visits that take a place of the month: made, fixed, cancelled. */
function standingIn(
  { start, end }: DateInterval,
  { made, fixed, cancelled }: ScheduleInput,
): readonly VisitDay[] {
  return [...made, ...fixed, ...cancelled].filter(({ date }) => start <= date && date <= end);
}

/** Those with fewer visits, made or fixed, than another; all, if they have equally many. A founded desa waits too. */
function waitingUnits({ units, made, fixed, today }: ScheduleInput): Set<UnitCode> {
  const tomorrow = addDays(today, 1);
  const active = activeUnits(units, { start: tomorrow, end: tomorrow });
  const counts = new Map<UnitCode, number>(active.map((unit) => [unit, 0]));
  for (const { unit } of [...made, ...fixed]) {
    const count = counts.get(unit);
    if (count !== undefined) counts.set(unit, count + 1);
  }
  const most = Math.max(0, ...counts.values());
  const behind = active.filter((unit) => (counts.get(unit) ?? 0) < most);
  return new Set(behind.length === 0 ? active : behind);
}
