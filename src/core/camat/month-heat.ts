// The map of months: how each unit did over all obligations.
import type { CellState } from '../compliance/cell-state';
import { type ComplianceMatrix, cellsOfPeriod } from '../compliance/compliance';
import type { ComplianceCell } from '../compliance/compliance-cell';
import type { Unit } from '../office/unit';
import { makePlainDate, monthOf, type PlainDate, yearOf } from '../time/plain-date';

/** One unit in one month: the state of its cell, or of the most urgent one where there are several. */
export interface HeatCell {
  /** Null: no period of any obligation ends in the month. */
  readonly state: CellState | null;
  readonly fulfilled: number;
  /** Expected cells, open and closed. */
  readonly owed: number;
}

interface HeatRow {
  readonly unit: Unit;
  /** In the order of `MonthHeat.months`. */
  readonly cells: readonly HeatCell[];
}

export interface MonthHeat {
  /** First days, oldest first; the month of the focus is the last. */
  readonly months: readonly PlainDate[];
  /** In the order of the units; those that owed nothing in any of the months are left out. */
  readonly rows: readonly HeatRow[];
}

/** Most urgent first. A month of several obligations shows the worst of them. */
const PRESSING = [
  'overdue',
  'contradicted',
  'needs-work',
  'awaiting-review',
  'partial',
  'awaiting',
  'late',
  'on-time',
  'verified',
  'waived',
  'not-applicable',
] as const satisfies readonly CellState[];

/**
 * The last `count` months up to the focus, starting with the first that has a period. A period belongs to the month
 * in which it ends, a running one to the month of the focus. Linear in cells.
 */
export function monthHeat(matrix: ComplianceMatrix, focus: PlainDate, count: number): MonthHeat {
  const columnsByMonth = new Map<number, (readonly ComplianceCell[])[]>();
  const lastMonth = monthNumber(focus);
  matrix.expected.obligationPeriods.forEach(({ period, isInForce }, number) => {
    if (period.start > focus || !isInForce) return;
    const month = Math.min(monthNumber(period.end), lastMonth);
    if (month <= lastMonth - count) return;
    columnsByMonth.set(month, [...(columnsByMonth.get(month) ?? []), cellsOfPeriod(matrix, number)]);
  });
  const firstMonth = Math.min(lastMonth, ...columnsByMonth.keys());
  const numbers = Array.from({ length: lastMonth - firstMonth + 1 }, (_, index) => firstMonth + index);
  const columns = numbers.map((month) => columnsByMonth.get(month) ?? []);
  return {
    months: numbers.map((month) => makePlainDate(Math.floor(month / 12), (month % 12) + 1, 1)),
    rows: matrix.expected.units.flatMap((unit, unitNumber): HeatRow[] => {
      const cells = columns.map((ofMonth) => heatOf(ofMonth, unitNumber));
      const isIdle = cells.every(({ state }) => state === null || state === 'not-applicable');
      return isIdle ? [] : [{ unit, cells }];
    }),
  };
}

function heatOf(columns: readonly (readonly ComplianceCell[])[], unitNumber: number): HeatCell {
  let pressing: number = PRESSING.length;
  let fulfilled = 0;
  let owed = 0;
  for (const column of columns) {
    const cell = column[unitNumber];
    if (cell === undefined) continue;
    pressing = Math.min(pressing, PRESSING.indexOf(cell.state));
    if (cell.expected.expected === 0) continue;
    owed += 1;
    if (cell.isFulfilled) fulfilled += 1;
  }
  return { state: PRESSING[pressing] ?? null, fulfilled, owed };
}

function monthNumber(date: PlainDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}
