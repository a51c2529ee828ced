// The figures of a month whose last deadline has passed: what the three sentences about it are made from.
import type { ComplianceMatrix } from '../compliance/compliance';
import { addTallies, EMPTY_TALLY, type Tally } from '../compliance/tally';
import type { DateInterval } from '../time/date-interval';
import { monthOfDay, shiftMonth } from '../time/month';
import { laterOf, type PlainDate } from '../time/plain-date';
import { type PeriodSummary, summarisePeriodsEnding } from './summary';

/** Sums over all periods that end in the month, each as the summary shows it. */
export interface MonthFigures {
  readonly month: DateInterval;
  readonly total: Tally;
  /** The same of the month before; null where no period ended in it, or one of them is still open. */
  readonly before: Tally | null;
  /** The latest deadline of them. */
  readonly lastDue: PlainDate;
}

/** How far back a month may lie that was not told of yet. */
const MONTHS_BACK = 3;

/** The figures of a month; null where no period ends in it, or one of them is still open. */
export function monthFigures(matrix: ComplianceMatrix, month: DateInterval): MonthFigures | null {
  const closed = closedTotal(matrix, month);
  if (closed === null) return null;
  const previous = monthOfDay(shiftMonth(month.start, -1));
  return { month, ...closed, before: closedTotal(matrix, previous)?.total ?? null };
}

/**
 * For each obligation its newest month before that of the day of which all deadlines have passed by then, a summary for
 * each of its periods; months that lie further back are left out.
 */
export function lastClosedPeriods(matrix: ComplianceMatrix, day: PlainDate): readonly PeriodSummary[] {
  const byObligation = new Map<string, readonly PeriodSummary[]>();
  for (let back = 1; back <= MONTHS_BACK; back += 1) {
    const periods = summarisePeriodsEnding(matrix, monthOfDay(shiftMonth(day, -back)));
    for (const id of new Set(periods.map(idOf))) {
      const own = periods.filter((period) => idOf(period) === id);
      const isOver = own.every((period) => period.isClosed && dueOf(period) < day);
      if (isOver && !byObligation.has(id)) byObligation.set(id, own);
    }
  }
  const { obligationPeriods } = matrix.expected;
  const order = [...new Set(obligationPeriods.map(({ obligation }) => String(obligation.id)))];
  return order.flatMap((id) => byObligation.get(id) ?? []);
}

function idOf({ obligationPeriod }: PeriodSummary): string {
  return obligationPeriod.obligation.id;
}

/** The newest month of which all deadlines have passed, but not before the day `since`; null if there is none. */
export function monthClosedSince(matrix: ComplianceMatrix, since: string): MonthFigures | null {
  for (let back = 0; back <= MONTHS_BACK; back += 1) {
    const figures = monthFigures(matrix, monthOfDay(shiftMonth(matrix.today, -back)));
    if (figures !== null) return figures.lastDue >= since ? figures : null;
  }
  return null;
}

function closedTotal(
  matrix: ComplianceMatrix,
  month: DateInterval,
): Pick<MonthFigures, 'total' | 'lastDue'> | null {
  const periods = summarisePeriodsEnding(matrix, month);
  const [first] = periods;
  if (first === undefined || periods.some(({ isClosed }) => !isClosed)) return null;
  return {
    total: periods.reduce((sum, { tally }) => addTallies(sum, tally), EMPTY_TALLY),
    lastDue: periods.map(dueOf).reduce(laterOf, dueOf(first)),
  };
}

function dueOf({ obligationPeriod }: PeriodSummary): PlainDate {
  return obligationPeriod.due;
}
