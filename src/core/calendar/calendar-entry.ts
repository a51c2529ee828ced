// The deadlines and plans that go into people's calendars.
import type { ActivityPlan } from '../compliance/plan';
import type { Obligation, ObligationId } from '../obligations/obligation';
import { obligationPeriods } from '../obligations/obligation-period';
import type { Unit } from '../office/unit';
import { compareTexts, sortText } from '../text-order';
import type { Period, PeriodId } from '../time/period';
import { addDays, type PlainDate } from '../time/plain-date';
import type { WorkingCalendar } from '../time/working-calendar';

/** One whole day in a calendar: a deadline for everybody, or the planned activity of one unit. */
export interface CalendarEntry {
  /**
   * `obligation|period` of a deadline, `obligation|period|unit` of a plan. It never changes, even when the day moves.
   */
  readonly id: string;
  readonly day: PlainDate;
  readonly obligation: Obligation;
  /** Null when a plan names a period that its obligation does not have. */
  readonly period: Period | null;
  /** Whose plan; null for a deadline. */
  readonly unit: Unit | null;
}

/** Days kept behind and shown ahead: a month for looking back, three months for planning. */
const DAYS_BEHIND = 31;
const DAYS_AHEAD = 92;

/** Whether a day is near enough to be told. */
export function isInCalendar(day: PlainDate, today: PlainDate): boolean {
  return day >= addDays(today, -DAYS_BEHIND) && day <= addDays(today, DAYS_AHEAD);
}

interface CalendarEntryInput {
  readonly obligations: readonly Obligation[];
  readonly units: readonly Unit[];
  readonly plans: readonly ActivityPlan[];
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
}

/**
 * Deadlines and plans from one month back to three months ahead, by day. Each id appears once: of two plans of a unit
 * for one period the later row counts, as in Kepatuhan.
 */
export function calendarEntries(input: CalendarEntryInput): CalendarEntry[] {
  const { obligations, calendar, today } = input;
  const span = { from: addDays(today, -DAYS_BEHIND), to: addDays(today, DAYS_AHEAD) };
  const periods = obligations.flatMap((obligation) =>
    // A deadline follows its period: one that is near may belong to a period that ended weeks ago.
    obligationPeriods(obligation, { from: addDays(span.from, -DAYS_AHEAD), to: span.to }, calendar).filter(
      ({ isInForce }) => isInForce,
    ),
  );
  const deadlines = periods.map(
    ({ obligation, period, due }): CalendarEntry => ({
      id: `${obligation.id}|${period.id}`,
      day: due,
      obligation,
      period,
      unit: null,
    }),
  );
  const periodsByName = new Map(
    periods.map(({ obligation, period }) => [nameOf(obligation.id, period.id), period]),
  );
  const entries = new Map(
    [...deadlines, ...plannedEntries(input, periodsByName)]
      .filter(({ day }) => isInCalendar(day, today))
      .map((entry) => [entry.id, entry]),
  );
  return [...entries.values()].sort((left, right) =>
    compareTexts(sortText(left.day, left.id), sortText(right.day, right.id)),
  );
}

function plannedEntries(
  { obligations, units, plans }: CalendarEntryInput,
  periodsByName: ReadonlyMap<string, Period>,
): CalendarEntry[] {
  const obligationsById = new Map(obligations.map((obligation) => [obligation.id, obligation]));
  const unitsByCode = new Map(units.map((unit) => [unit.code, unit]));
  return plans.flatMap(({ unit: code, obligationId, periodId, plannedDate }): CalendarEntry[] => {
    const obligation = obligationsById.get(obligationId);
    const unit = unitsByCode.get(code);
    if (obligation === undefined || unit === undefined) return [];
    const period = periodsByName.get(nameOf(obligationId, periodId)) ?? null;
    return [{ id: `${obligationId}|${periodId}|${code}`, day: plannedDate, obligation, period, unit }];
  });
}

function nameOf(obligationId: ObligationId, periodId: PeriodId): string {
  return `${obligationId}|${periodId}`;
}
