// What is owed, by whom and until when, before anything arrives?
import type { Obligation } from './obligation';
import { type ObligationPeriod, obligationPeriods } from './obligation-period';
import { isBound } from './obligation-rule';
import type { PlainDate } from './plain-date';
import { isActiveThroughout, type Unit } from './unit';
import { type Waiver, waiversByUnit } from './waiver';
import type { WorkingCalendar } from './working-calendar';

/** Why nothing is expected. */
export type ExemptReason = 'not-bound' | 'not-in-force' | 'not-active' | 'excused';

/** One unit × obligation × period. */
export interface ExpectedReport {
  readonly unit: Unit;
  readonly obligationPeriod: ObligationPeriod;
  readonly expected: 0 | 1;
  /** Null exactly when `expected` is 1. */
  readonly exemptReason: ExemptReason | null;
  /** The waiver, exactly when `exemptReason` is `excused`. */
  readonly waiver: Waiver | null;
}

/** The whole table of what is owed. */
export interface ExpectedReports {
  readonly units: readonly Unit[];
  /** Grouped by obligation as given, ascending within each. */
  readonly obligationPeriods: readonly ObligationPeriod[];
  /** One per obligation period and unit: `reports[periodIndex * units.length + unitIndex]`. */
  readonly reports: readonly ExpectedReport[];
}

export interface ExpectedReportsInput {
  readonly obligations: readonly Obligation[];
  /** Each code once. */
  readonly units: readonly Unit[];
  /** Periods that share a day with from–to. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly calendar: WorkingCalendar;
  readonly waivers: readonly Waiver[];
}

/** Every unit × obligation × period of the span, each with 1, or 0 and why. The real periods, never an average number. */
export function expectedReports(input: ExpectedReportsInput): ExpectedReports {
  const columns = input.obligations.flatMap((obligation) =>
    obligationPeriods(obligation, input, input.calendar),
  );
  return expectedReportsIn(columns, input.units, input.waivers);
}

/** The same for obligation periods made before: the areas of a country share theirs. */
export function expectedReportsIn(
  columns: readonly ObligationPeriod[],
  units: readonly Unit[],
  waivers: readonly Waiver[],
): ExpectedReports {
  const reports: ExpectedReport[] = [];
  for (const column of columns) {
    const waiverOf = waiversByUnit(waivers, column.obligation.id, column.period.id);
    for (const unit of units) reports.push(expectedReport(unit, column, waiverOf.get(unit.code) ?? null));
  }
  return { units, obligationPeriods: columns, reports };
}

function expectedReport(
  unit: Unit,
  obligationPeriod: ObligationPeriod,
  waiver: Waiver | null,
): ExpectedReport {
  const exemptReason = exemptReasonOf(unit, obligationPeriod, waiver);
  return {
    unit,
    obligationPeriod,
    expected: exemptReason === null ? 1 : 0,
    exemptReason,
    waiver: exemptReason === 'excused' ? waiver : null,
  };
}

/** A waiver excuses only from what would be owed: where nothing is owed the cell stays not applicable. */
function exemptReasonOf(
  unit: Unit,
  { rule, period, isInForce }: ObligationPeriod,
  waiver: Waiver | null,
): ExemptReason | null {
  if (!isBound(rule, unit)) return 'not-bound';
  if (!isInForce) return 'not-in-force';
  if (!isActiveThroughout(unit, period)) return 'not-active';
  return waiver === null ? null : 'excused';
}
