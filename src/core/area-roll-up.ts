// How do the areas of a kabupaten, a province or the country compare?
import { buildComplianceMatrix, type ComplianceInput } from './compliance';
import { type ExpectedReportsInput, expectedReportsIn } from './expected-report';
import { obligationPeriods } from './obligation-period';
import { withoutReplaced } from './report';
import { type Tally, tallyCells } from './tally';
import type { Unit, UnitCode } from './unit';

export interface AreaRollUpInput extends ExpectedReportsInput, Omit<ComplianceInput, 'expected' | 'plans'> {
  /** The area a unit is counted under: its kecamatan, its kabupaten … */
  readonly areaOf: (unit: Unit) => string;
}

/** Which area and which place in it: the first two parts of a desa's code name its kabupaten, three its kecamatan. */
export function areaCodeOf(unit: Unit, parts: 1 | 2 | 3): string {
  return unit.code.split('.').slice(0, parts).join('.');
}

/**
 * One tally per area, in the order in which areas first appear; their sum is the tally of all. Works area by area, so
 * that the whole country needs no more room than its rows and one area's cells.
 */
export function rollUpAreas(input: AreaRollUpInput): Map<string, Tally> {
  const columns = input.obligations.flatMap((obligation) =>
    obligationPeriods(obligation, input, input.calendar),
  );
  const { units, areaOf } = input;
  const areaByUnit = new Map(units.map((unit) => [unit.code, areaOf(unit)]));
  const areaOfRow = ({ unit }: { readonly unit: UnitCode }): string => areaByUnit.get(unit) ?? '';
  const reports = groupBy(withoutReplaced(input.reports), areaOfRow);
  const visits = groupBy(input.visits, areaOfRow);
  const waivers = groupBy(input.waivers, areaOfRow);
  const tallies = new Map<string, Tally>();
  for (const [area, unitsOfArea] of groupBy(units, areaOf)) {
    const matrix = buildComplianceMatrix({
      expected: expectedReportsIn(columns, unitsOfArea, waivers.get(area) ?? []),
      reports: reports.get(area) ?? [],
      visits: visits.get(area) ?? [],
      plans: [],
      calendar: input.calendar,
      today: input.today,
    });
    tallies.set(area, tallyCells(matrix.cells));
  }
  return tallies;
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
