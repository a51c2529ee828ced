// Units on time many periods in a row, and units that improved.
import type { ComplianceCell } from '../compliance/compliance-cell';
import { completenessOf, tallyCells } from '../compliance/tally';
import { compareUnits, type Unit } from '../office/unit';
import { addRates, type Rate, shareOf } from '../rate';

export interface UnitStreak {
  readonly unit: Unit;
  /** Consecutive closed periods on time that end at the latest closed one; periods where nothing was expected are skipped. */
  readonly periods: number;
}

/** The share of what was expected that a unit fulfilled in the latest closed period, and in the one before. */
export interface UnitImprovement {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

/** One period of one obligation, cells in the order of the units. */
interface Column {
  readonly cells: readonly ComplianceCell[];
  readonly isClosed: boolean;
}

/** The streaks of one obligation; `columns` oldest first. None for units no longer bound, or once it has ended. */
export function streaksOf(columns: readonly Column[]): UnitStreak[] {
  const closed = columns.filter(({ isClosed }) => isClosed);
  const latest = closed[closed.length - 1]?.cells ?? [];
  const streaks = latest.flatMap(({ expected: { unit, exemptReason } }, unitNumber): UnitStreak[] => {
    const isOver = exemptReason !== null && exemptReason !== 'excused';
    const periods = isOver ? null : streakOf(closed, unitNumber);
    return periods === null ? [] : [{ unit, periods }];
  });
  return streaks.sort((left, right) => right.periods - left.periods || compareUnits(left.unit, right.unit));
}

/** Null if the unit never had a closed period with something expected. */
function streakOf(columns: readonly Column[], unitNumber: number): number | null {
  let periods: number | null = null;
  for (let number = columns.length - 1; number >= 0; number -= 1) {
    const cell = columns[number]?.cells[unitNumber];
    if (cell === undefined || cell.expected.expected === 0) continue;
    if (!cell.isOnTime) return periods ?? 0;
    periods = (periods ?? 0) + 1;
  }
  return periods;
}

/** Who fulfilled a greater share than before, over all obligations, best first. */
export function improvementsOf(
  units: readonly Unit[],
  obligations: readonly { readonly columns: readonly Column[] }[],
): UnitImprovement[] {
  const closed = obligations.map(({ columns }) => columns.filter(({ isClosed }) => isClosed));
  const latest = closed.flatMap((columns) => columns.slice(-1));
  const before = closed.flatMap((columns) => columns.slice(-2, -1));
  return units
    .flatMap((unit, unitNumber): UnitImprovement[] => {
      const from = shareOf(completenessIn(before, unitNumber));
      const to = shareOf(completenessIn(latest, unitNumber));
      return from !== null && to !== null && to > from ? [{ unit, from, to }] : [];
    })
    .sort(
      (left, right) => right.to - right.from - (left.to - left.from) || compareUnits(left.unit, right.unit),
    );
}

function completenessIn(columns: readonly Column[], unitNumber: number): Rate {
  return columns
    .flatMap(({ cells }) => cells.slice(unitNumber, unitNumber + 1))
    .map((cell) => completenessOf(tallyCells([cell])))
    .reduce(addRates, { numerator: 0, denominator: 0 });
}
