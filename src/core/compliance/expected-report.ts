// Lists what is owed, by whom and until when, before anything arrives.
import type { Obligation } from '../obligations/obligation';
import { type ObligationPeriod, obligationPeriods } from '../obligations/obligation-period';
import { bindingTest, type ObligationRule } from '../obligations/obligation-rule';
import { owersInPlaceOf } from '../office/succession';
import { isActiveThroughout, type Unit, type UnitCode } from '../office/unit';
import type { PlainDate } from '../time/plain-date';
import type { WorkingCalendar } from '../time/working-calendar';
import { type Waiver, waiversByPeriod, waiversByUnit } from './waiver';

/** Why nothing is expected. */
type ExemptReason = 'not-bound' | 'not-in-force' | 'not-active' | 'excused';

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

/** Why a cell owes nothing, and by which waiver if it is one. */
type Exemption = Pick<ExpectedReport, 'exemptReason' | 'waiver'>;

/** The whole table of what is owed. One cell per obligation period and unit: `periodIndex * units.length + unitIndex`. */
export interface ExpectedReports {
  readonly units: readonly Unit[];
  /** Grouped by obligation as given, ascending within each. */
  readonly obligationPeriods: readonly ObligationPeriod[];
  /** One per cell; null where a report is expected. */
  readonly exemptions: readonly (Exemption | null)[];
}

interface ExpectedReportsInput {
  readonly obligations: readonly Obligation[];
  /** Each code once. */
  readonly units: readonly Unit[];
  /** Periods that share a day with from–to. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly calendar: WorkingCalendar;
  readonly waivers: readonly Waiver[];
}

/**
 * Every unit × obligation × period of the span, each with 1, or 0 and why: the real periods, never an average. Linear
 * in cells.
 */
export function expectedReports(input: ExpectedReportsInput): ExpectedReports {
  const { units, waivers, calendar } = input;
  const columns = input.obligations.flatMap((obligation) => obligationPeriods(obligation, input, calendar));
  const waiversOf = waiversByPeriod(waivers);
  const owersOf = owersInPlaceOf(units);
  const bindings = new Map<ObligationRule, readonly boolean[]>();
  const exemptions: (Exemption | null)[] = [];
  for (const column of columns) {
    const bound = bindings.get(column.rule) ?? units.map(bindingTest(column.rule));
    bindings.set(column.rule, bound);
    const given = waiversByUnit(waiversOf(column.period.id), column.obligation.id);
    const waiverOf = owersOf === null ? given : followed(given, (code) => owersOf(code, column.period));
    units.forEach((unit, unitNumber) => {
      exemptions.push(bound[unitNumber] ? exemptionOf(unit, column, waiverOf) : NOT_BOUND);
    });
  }
  return { units, obligationPeriods: columns, exemptions };
}

/** A waiver follows its unit: it excuses whoever owes the period in its place and has none of its own (ADR 0068). */
function followed(
  given: ReadonlyMap<UnitCode, Waiver>,
  owersOf: (code: UnitCode) => readonly UnitCode[],
): ReadonlyMap<UnitCode, Waiver> {
  const inPlace = [...given].flatMap(([code, waiver]) =>
    owersOf(code).map((owing) => [owing, waiver] as const),
  );
  return new Map([...inPlace, ...given]);
}

const NOT_BOUND: Exemption = { exemptReason: 'not-bound', waiver: null };
const NOT_IN_FORCE: Exemption = { exemptReason: 'not-in-force', waiver: null };
const NOT_ACTIVE: Exemption = { exemptReason: 'not-active', waiver: null };

/** A waiver excuses only from what would be owed: where nothing is owed the cell stays not applicable. */
function exemptionOf(
  unit: Unit,
  { period, isInForce }: ObligationPeriod,
  waiverOf: ReadonlyMap<UnitCode, Waiver>,
): Exemption | null {
  if (!isInForce) return NOT_IN_FORCE;
  if (!isActiveThroughout(unit, period)) return NOT_ACTIVE;
  const waiver = waiverOf.get(unit.code);
  return waiver === undefined ? null : { exemptReason: 'excused', waiver };
}
