// Builds the compliance matrix: one state per unit, obligation and period.
import type { ObligationId } from '../obligations/obligation';
import { buildDirectory } from '../office/directory';
import { unitIn } from '../office/succession';
import type { Report } from '../reports/report';
import { laterOf, type PlainDate } from '../time/plain-date';
import type { WorkingCalendar } from '../time/working-calendar';
import type { CellVisit, FindingVerdict } from '../visits/verdict';
import { isMade, type Visit } from '../visits/visit';
import { type CellIndex, type CellKey, cellNumberOf, indexCells } from './cell-index';
import type { StepsOfCell } from './cell-steps';
import { type ComplianceCell, judgeCell } from './compliance-cell';
import type { ExpectedReports } from './expected-report';
import type { ActivityPlan } from './plan';
import { placeReports } from './report-placement';

/** All cells, and the same cells by column. */
export interface ComplianceMatrix {
  readonly today: PlainDate;
  readonly expected: ExpectedReports;
  /** Grouped by column, each in the order of the units. */
  readonly cells: readonly ComplianceCell[];
  /** The columns of Kepatuhan, one per `expected.obligationPeriods`, each in the order of the units. */
  readonly columns: readonly (readonly ComplianceCell[])[];
  /** Finds cells by name or by day. */
  readonly index: CellIndex;
  /** Reports of units, obligations or periods outside the matrix: no report is dropped. */
  readonly reportsWithoutCell: readonly Report[];
}

interface ComplianceInput {
  readonly expected: ExpectedReports;
  /** Each once, in any order. */
  readonly reports: readonly Report[];
  readonly visits: readonly Visit[];
  /** What staff have decided about findings; absent: nothing. */
  readonly verdicts?: readonly FindingVerdict[];
  /** How far cells have come that are met in steps; absent: none. */
  readonly steps?: readonly StepsOfCell[];
  /** Whom the reports of an obligation must reach together; absent: none does. */
  readonly audiences?: ReadonlyMap<ObligationId, readonly string[]>;
  readonly plans: readonly ActivityPlan[];
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
}

/** Gives every expected report exactly one state. The order of rows changes nothing. Linear in cells. */
export function buildComplianceMatrix(input: ComplianceInput): ComplianceMatrix {
  const { expected, today, calendar } = input;
  const index = indexCells(expected);
  const placed = placeReports(input.reports, index, expected.exemptions.length);
  const cellOf = cellFinder(expected, index);
  const visits = visitsByCell(input.visits, cellOf);
  const verdicts = verdictsByCell(input.verdicts ?? [], cellOf);
  const plannedDates = plannedDatesByCell(input.plans, cellOf);
  const steps = stepsByCell(input.steps ?? [], index);
  const width = expected.units.length;
  const columns = expected.obligationPeriods.map((obligationPeriod, number) => {
    const isClosed = today > obligationPeriod.due;
    const audiences = input.audiences?.get(obligationPeriod.obligation.id) ?? null;
    return expected.units.map((unit, unitNumber) => {
      const cell = number * width + unitNumber;
      const exemption = expected.exemptions[cell] ?? null;
      return judgeCell({
        expected: {
          unit,
          obligationPeriod,
          expected: exemption === null ? 1 : 0,
          exemptReason: exemption === null ? null : exemption.exemptReason,
          waiver: exemption === null ? null : exemption.waiver,
        },
        reports: placed.reportsOf(cell),
        visits: visits.get(cell) ?? null,
        verdict: verdicts.get(cell) ?? null,
        steps: steps.get(cell) ?? null,
        audiences,
        plannedDate: plannedDates.get(cell) ?? null,
        isClosed,
        calendar,
      });
    });
  });
  const noCells: readonly ComplianceCell[] = [];
  const cells = noCells.concat(...columns);
  return { today, expected, cells, columns, index, reportsWithoutCell: placed.withoutCell };
}

/** The cell with this name; null if the matrix holds none. */
export function cellAt(matrix: ComplianceMatrix, key: CellKey): ComplianceCell | null {
  const cell = cellNumberOf(matrix.index, key);
  return cell === null ? null : (matrix.cells[cell] ?? null);
}

/** The cells of one column of Kepatuhan, in the order of the units. */
export function cellsOfPeriod(matrix: ComplianceMatrix, periodIndex: number): readonly ComplianceCell[] {
  return matrix.columns[periodIndex] ?? [];
}

type FindCell = (key: CellKey) => number | null;

/** The named cell; where the unit was not there throughout, that of the one unit which owes the period in its place. */
function cellFinder(expected: ExpectedReports, index: CellIndex): FindCell {
  const { units, obligationPeriods, exemptions } = expected;
  if (units.every(({ replaces = [] }) => replaces.length === 0)) return (key) => cellNumberOf(index, key);
  const directory = buildDirectory(units);
  return (key) => {
    const cell = cellNumberOf(index, key);
    if (cell === null || exemptions[cell]?.exemptReason !== 'not-active') return cell;
    const unit = directory.unitsByCode.get(key.unit);
    const period = obligationPeriods[Math.floor(cell / units.length)]?.period;
    if (unit === undefined || period === undefined) return cell;
    return cellNumberOf(index, { ...key, unit: unitIn(directory, unit, period).code });
  };
}

function visitsByCell(visits: readonly Visit[], cellOf: FindCell): ReadonlyMap<number, CellVisit[]> {
  const visitsByCell = new Map<number, CellVisit[]>();
  for (const { unit, obligationId, periodId, date, outcome } of visits.filter(isMade)) {
    if (obligationId === null || periodId === null || outcome === null) continue;
    const cell = cellOf({ unit, obligationId, periodId });
    if (cell !== null) visitsByCell.set(cell, [...(visitsByCell.get(cell) ?? []), { date, outcome }]);
  }
  return visitsByCell;
}

function verdictsByCell(
  verdicts: readonly FindingVerdict[],
  cellOf: FindCell,
): ReadonlyMap<number, FindingVerdict> {
  return new Map(
    verdicts.flatMap((verdict) => {
      const cell = cellOf(verdict);
      return cell === null ? [] : [[cell, verdict] as const];
    }),
  );
}

function stepsByCell(steps: readonly StepsOfCell[], index: CellIndex): ReadonlyMap<number, StepsOfCell> {
  return new Map(
    steps.flatMap((found) => {
      const cell = cellNumberOf(index, found);
      return cell === null ? [] : [[cell, found] as const];
    }),
  );
}

/** Of several plans for one cell the latest day holds. */
function plannedDatesByCell(
  plans: readonly ActivityPlan[],
  cellOf: FindCell,
): ReadonlyMap<number, PlainDate> {
  const plannedDates = new Map<number, PlainDate>();
  for (const plan of plans) {
    const cell = cellOf(plan);
    if (cell === null) continue;
    plannedDates.set(cell, laterOf(plannedDates.get(cell) ?? plan.plannedDate, plan.plannedDate));
  }
  return plannedDates;
}
