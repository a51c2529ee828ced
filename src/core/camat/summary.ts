// Summarises the matrix for the camat: per obligation the current period, the one before, and the trend.
import { type ComplianceMatrix, cellsOfPeriod } from '../compliance/compliance';
import type { ComplianceCell } from '../compliance/compliance-cell';
import { type Tally, tallyCells } from '../compliance/tally';
import type { Obligation, ObligationId } from '../obligations/obligation';
import type { ObligationPeriod } from '../obligations/obligation-period';
import { type Unit, unitRank } from '../office/unit';
import { compareTexts } from '../text-order';
import type { DateInterval } from '../time/date-interval';
import { shiftMonth } from '../time/month';
import { addDays, type PlainDate } from '../time/plain-date';
import { DAYS_BACK } from './open-task';
import { improvementsOf, streaksOf, type UnitImprovement, type UnitStreak } from './unit-progress';

/** One obligation in one period, all units together. Lists of cells are ordered by unit name, then code. */
export interface PeriodSummary {
  readonly obligationPeriod: ObligationPeriod;
  readonly isClosed: boolean;
  readonly tally: Tally;
  /** Expected, open or closed. */
  readonly owed: readonly ComplianceCell[];
  /** Expected and nothing submitted, or everything rejected: whom to call. */
  readonly missing: readonly ComplianceCell[];
  readonly partial: readonly ComplianceCell[];
  readonly late: readonly ComplianceCell[];
  readonly waived: readonly ComplianceCell[];
  /** Submitted, not accepted yet: to be corrected or awaiting review. */
  readonly pending: readonly ComplianceCell[];
  readonly contradicted: readonly ComplianceCell[];
  /** Owed and without a planned date (F06). */
  readonly unplanned: readonly ComplianceCell[];
}

export interface ObligationSummary {
  readonly obligation: Obligation;
  /** The period the focus day lies in, or the latest before it; null if there is none or it is not in force in it. */
  readonly current: PeriodSummary | null;
  /** The period before that, for the trend; null likewise. */
  readonly previous: PeriodSummary | null;
  /**
   * Earlier periods whose deadline has passed and that somebody has still not reported, of the last year, newest first.
   */
  readonly arrears: readonly PeriodSummary[];
  /** The tallies of the periods in force up to the focus, oldest first. */
  readonly history: readonly { readonly obligationPeriod: ObligationPeriod; readonly tally: Tally }[];
  /** Longest first, then by name; only units that ever had a closed expected period. */
  readonly streaks: readonly UnitStreak[];
}

export interface CamatSummary {
  readonly obligations: readonly ObligationSummary[];
  /** Most improved first; those that did not improve are left out. */
  readonly improvements: readonly UnitImprovement[];
}

/** Summarises each obligation up to the period that contains the focus day. Linear in cells. */
export function summariseForCamat(matrix: ComplianceMatrix, focus: PlainDate): CamatSummary {
  const columnsByObligation = groupColumns(matrix, focus);
  const nameOrder = unitNumbersByName(matrix.expected.units);
  const summaries = columnsByObligation.map(({ obligation, columns }) =>
    summariseObligation({ obligation, columns, focus }, nameOrder),
  );
  return {
    obligations: summaries,
    improvements: improvementsOf(matrix.expected.units, columnsByObligation),
  };
}

/**
 * The periods in force that end within a closed span, by obligation, then by time, each as the summary shows it. The
 * monthly letter takes its figures from here, so that it can't contradict the summary.
 */
export function summarisePeriodsEnding(
  matrix: ComplianceMatrix,
  { start, end }: DateInterval,
): readonly PeriodSummary[] {
  const nameOrder = unitNumbersByName(matrix.expected.units);
  return matrix.expected.obligationPeriods.flatMap((obligationPeriod, number) => {
    const { period, due } = obligationPeriod;
    if (period.end < start || period.end > end) return [];
    const column = { obligationPeriod, cells: cellsOfPeriod(matrix, number), isClosed: matrix.today > due };
    return summarisePeriod(column, nameOrder) ?? [];
  });
}

/** One period of one obligation with its cells in the order of the units. */
interface Column {
  readonly obligationPeriod: ObligationPeriod;
  readonly cells: readonly ComplianceCell[];
  readonly isClosed: boolean;
}

interface ObligationColumns {
  readonly obligation: Obligation;
  /** Oldest first, none that begins after the focus. */
  readonly columns: readonly Column[];
}

function groupColumns(matrix: ComplianceMatrix, focus: PlainDate): ObligationColumns[] {
  const columnsById = new Map<ObligationId, { obligation: Obligation; columns: Column[] }>();
  matrix.expected.obligationPeriods.forEach((obligationPeriod, number) => {
    const { obligation, period, due } = obligationPeriod;
    const group = columnsById.get(obligation.id) ?? { obligation, columns: [] };
    columnsById.set(obligation.id, group);
    if (period.start > focus) return;
    const cells = cellsOfPeriod(matrix, number);
    group.columns.push({ obligationPeriod, cells, isClosed: matrix.today > due });
  });
  return [...columnsById.values()];
}

function summariseObligation(
  { obligation, columns, focus }: ObligationColumns & { readonly focus: PlainDate },
  nameOrder: readonly number[],
): ObligationSummary {
  const history = columns
    .filter(({ obligationPeriod }) => obligationPeriod.isInForce)
    .map(({ obligationPeriod, cells }) => ({ obligationPeriod, tally: tallyCells(cells) }));
  const [current, previous] = columns.filter((column) => !isLongOver(column, focus)).reverse();
  const earlier = columns.filter((column) => column !== current && column !== previous);
  return {
    obligation,
    current: summarisePeriod(current, nameOrder),
    previous: summarisePeriod(previous, nameOrder),
    arrears: earlier.reverse().flatMap((column) => {
      if (!column.isClosed || column.obligationPeriod.period.end < addDays(focus, -DAYS_BACK)) return [];
      const summary = summarisePeriod(column, nameOrder);
      return summary === null || summary.missing.length === 0 ? [] : [summary];
    }),
    history,
    streaks: streaksOf(columns),
  };
}

/** A campaign has no next period to replace it: it is shown through the month after the one of its deadline. */
function isLongOver({ obligationPeriod: { period, due } }: Column, focus: PlainDate): boolean {
  return period.type === 'campaign' && shiftMonth(due, 2) <= focus;
}

function summarisePeriod(column: Column | undefined, nameOrder: readonly number[]): PeriodSummary | null {
  if (!column?.obligationPeriod.isInForce) return null;
  const ordered = nameOrder.flatMap((unitNumber) => column.cells.slice(unitNumber, unitNumber + 1));
  const owed = ordered.filter((cell) => cell.expected.expected === 1);
  return {
    obligationPeriod: column.obligationPeriod,
    isClosed: column.isClosed,
    tally: tallyCells(column.cells),
    owed,
    missing: owed.filter((cell) => cell.submittedCount === 0),
    partial: owed.filter((cell) => cell.state === 'partial'),
    late: owed.filter((cell) => cell.isFulfilled && !cell.isOnTime),
    waived: ordered.filter((cell) => cell.state === 'waived'),
    pending: owed.filter((cell) => cell.state === 'needs-work' || cell.state === 'awaiting-review'),
    contradicted: owed.filter((cell) => cell.state === 'contradicted'),
    unplanned: owed.filter((cell) => cell.plannedDate === null),
  };
}

function unitNumbersByName(units: readonly Unit[]): number[] {
  return units
    .map((unit, unitNumber) => ({ rank: unitRank(unit), unitNumber }))
    .sort((left, right) => compareTexts(left.rank, right.rank))
    .map(({ unitNumber }) => unitNumber);
}
