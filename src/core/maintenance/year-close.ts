// What is written down for good when a year is closed?
import type { CellState } from '../compliance/cell-state';
import type { ComplianceMatrix } from '../compliance/compliance';
import type { ComplianceCell } from '../compliance/compliance-cell';
import { type Issue, issueOf } from '../issue';
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import { fail, type Result, succeed } from '../result';
import { type PeriodId, yearOfPeriod } from '../time/period';
import type { PlainDate, PlainDateTime } from '../time/plain-date';

/** The closing itself, one row of the archive's first tab. */
export interface YearClose {
  readonly year: number;
  readonly closedAt: PlainDateTime;
  readonly closedBy: string;
}

/** One cell as it stood on closing, with the names of that day: readable without any other tab. */
export interface FrozenCell {
  readonly year: number;
  readonly unit: UnitCode;
  readonly unitName: string;
  readonly obligationId: ObligationId;
  readonly obligationName: string;
  readonly periodId: PeriodId;
  readonly state: CellState;
  readonly count: number;
  readonly minimumCount: number;
  readonly due: PlainDate;
  readonly receivedAt: PlainDateTime | null;
  readonly lateDays: number;
  readonly waiverReason: string;
}

/**
 * The cells of the periods of a year, for the archive. Refused while a period of the year is open, for its cells could
 * still change, and when the year is closed already: an archive is never overwritten.
 */
export function closeYear(
  matrix: ComplianceMatrix,
  { year }: Pick<YearClose, 'year'>,
  closedYears: ReadonlySet<number>,
): Result<FrozenCell[], Issue[]> {
  if (closedYears.has(year)) return fail([issueOf('year-already-closed', { year })]);
  const cells = matrix.cells.filter(
    ({ expected }) => yearOfPeriod(expected.obligationPeriod.period) === year,
  );
  const open = new Set(
    cells.filter(({ isClosed }) => !isClosed).map(({ expected }) => expected.obligationPeriod),
  );
  if (open.size > 0) return fail([issueOf('year-has-open-periods', { year, openPeriods: open.size })]);
  return succeed(cells.map((cell) => freezeCell(cell, year)));
}

function freezeCell(cell: ComplianceCell, year: number): FrozenCell {
  const { unit, obligationPeriod, waiver } = cell.expected;
  const { obligation, period, rule, due } = obligationPeriod;
  return {
    year,
    unit: unit.code,
    unitName: unit.name,
    obligationId: obligation.id,
    obligationName: obligation.name,
    periodId: period.id,
    state: cell.state,
    count: cell.count,
    minimumCount: rule.minimumCount,
    due,
    receivedAt: cell.receivedAt,
    lateDays: cell.lateDays,
    waiverReason: waiver?.reason ?? '',
  };
}
