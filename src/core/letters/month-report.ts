// Gathers what the office reports to its superior about a month.
import { type MonthFigures, monthFigures } from '../camat/month-figures';
import { type PeriodSummary, summarisePeriodsEnding } from '../camat/summary';
import { type CellKey, cellNumberOn } from '../compliance/cell-index';
import { type ComplianceMatrix, cellAt, cellsOfPeriod } from '../compliance/compliance';
import type { ComplianceCell } from '../compliance/compliance-cell';
import { addTallies, EMPTY_TALLY, type Tally } from '../compliance/tally';
import type { ObligationPeriod } from '../obligations/obligation-period';
import type { Unit } from '../office/unit';
import type { Rate } from '../rate';
import { acceptanceOf, type Report } from '../reports/report';
import type { DateInterval } from '../time/date-interval';
import { isWithin } from '../time/date-interval';
import type { PlainDate } from '../time/plain-date';
import { isMade, type Visit } from '../visits/visit';
import { visitCoverage } from '../visits/visit-coverage';

/** A unit with its cell of each period of the report, in the order of the periods. */
export interface UnitLine {
  readonly unit: Unit;
  readonly cells: readonly ComplianceCell[];
}

/** An obstacle that an accepted report names, as it was written. */
interface Obstacle {
  readonly unit: Unit;
  readonly obligationPeriod: ObligationPeriod;
  readonly activityDate: PlainDate;
  readonly text: string;
}

/** A visit that was made, beside the report it checked; `cell` is null for a general visit. */
export interface VisitLine {
  readonly unit: Unit;
  readonly visit: Visit;
  readonly cell: ComplianceCell | null;
}

export interface MonthReport {
  readonly month: DateInterval;
  readonly today: PlainDate;
  /** The periods that end in the month, by obligation. Every figure of the letter is one of theirs. */
  readonly periods: readonly PeriodSummary[];
  /** Sum of their tallies. */
  readonly total: Tally;
  /** Null while a deadline of the month has not passed. */
  readonly figures: MonthFigures | null;
  /** Units to which at least one of the periods applies, in the order of the tab. */
  readonly lines: readonly UnitLine[];
  /** By unit, then by day. */
  readonly obstacles: readonly Obstacle[];
  /** Visits made in the month, or later to check one of its periods; by day. */
  readonly visits: readonly VisitLine[];
  /** Distinct units visited in the three months up to the end of this one, of those active. */
  readonly coverage: Rate;
}

interface MonthReportInput {
  readonly matrix: ComplianceMatrix;
  readonly reports: readonly Report[];
  readonly visits: readonly Visit[];
  readonly month: DateInterval;
  /** The three months that end with this one. */
  readonly coverageWindow: DateInterval;
}

/** Gathers what is known about the month on the matrix's today. Nothing is counted again. */
export function reportOfMonth(input: MonthReportInput): MonthReport {
  const { matrix, month, coverageWindow, visits } = input;
  const periods = summarisePeriodsEnding(matrix, month);
  const shown = new Set(periods.map(({ obligationPeriod }) => obligationPeriod));
  return {
    month,
    today: matrix.today,
    periods,
    total: periods.reduce((sum, { tally }) => addTallies(sum, tally), EMPTY_TALLY),
    figures: monthFigures(matrix, month),
    lines: unitLines(matrix, shown),
    obstacles: obstaclesOf(input, shown),
    visits: visitLines(input, shown),
    coverage: visitCoverage(matrix.expected.units, visits, coverageWindow),
  };
}

function unitLines(matrix: ComplianceMatrix, shown: ReadonlySet<ObligationPeriod>): readonly UnitLine[] {
  const columns = matrix.expected.obligationPeriods.flatMap((obligationPeriod, number) =>
    shown.has(obligationPeriod) ? [cellsOfPeriod(matrix, number)] : [],
  );
  return matrix.expected.units.flatMap((unit, unitNumber) => {
    const cells = columns.flatMap((column) => column.slice(unitNumber, unitNumber + 1));
    const applies = cells.some(({ state }) => state !== 'not-applicable');
    return applies ? [{ unit, cells }] : [];
  });
}

function obstaclesOf(
  { matrix, reports }: MonthReportInput,
  shown: ReadonlySet<ObligationPeriod>,
): readonly Obstacle[] {
  const named = reports.flatMap((report) => {
    const number = cellNumberOn(matrix.index, report, report.activityDate);
    const cell = number === null ? undefined : matrix.cells[number];
    if (number === null || cell === undefined || report.details.obstacle.trim() === '') return [];
    const { obligationPeriod, unit } = cell.expected;
    if (!shown.has(obligationPeriod) || acceptanceOf(report, obligationPeriod.rule) !== 'accepted') return [];
    const { activityDate, details } = report;
    return [
      {
        number: matrix.index.unitNumbers.get(unit.code) ?? 0,
        unit,
        obligationPeriod,
        activityDate,
        text: details.obstacle,
      },
    ];
  });
  return named
    .sort((left, right) => left.number - right.number || (left.activityDate < right.activityDate ? -1 : 1))
    .map(({ number: _, ...obstacle }) => obstacle);
}

function visitLines(
  { matrix, visits, month }: MonthReportInput,
  shown: ReadonlySet<ObligationPeriod>,
): readonly VisitLine[] {
  const unitsByCode = new Map(matrix.expected.units.map((unit) => [unit.code, unit]));
  return visits
    .flatMap((visit): VisitLine[] => {
      const unit = unitsByCode.get(visit.unit);
      if (unit === undefined || !isMade(visit)) return [];
      const key = keyOf(visit);
      const cell = key === null ? null : cellAt(matrix, key);
      const checksMonth = cell !== null && shown.has(cell.expected.obligationPeriod);
      return checksMonth || isWithin(visit.date, month) ? [{ unit, visit, cell }] : [];
    })
    .sort((left, right) =>
      left.visit.date < right.visit.date ? -1 : left.visit.date > right.visit.date ? 1 : 0,
    );
}

function keyOf({ unit, obligationId, periodId }: Visit): CellKey | null {
  return obligationId === null || periodId === null ? null : { unit, obligationId, periodId };
}
