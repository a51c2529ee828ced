// The numbers of one obligation in one period, the same wherever they are shown.
import type { ComplianceCell } from '../compliance/compliance-cell';
import { completenessOf, type Tally } from '../compliance/tally';
import { shareOf } from '../rate';
import type { ObligationSummary, PeriodSummary } from './summary';

/**
 * Counts of units. Each unit that owes is in exactly one of four groups: onTime + late + inProgress + missing = owed.
 * Tab, page, letter, digest and export take their numbers from here, so that no two can disagree.
 */
export interface PeriodFigures {
  /** Units that owe it: bound, active, not excused. The denominator. */
  readonly owed: number;
  /** Fulfilled: onTime + late. */
  readonly reported: number;
  readonly onTime: number;
  readonly late: number;
  /** Something came and does not count yet: to be corrected, to be reviewed, or fewer than the minimum. */
  readonly inProgress: number;
  /** Nothing came, or all of it was rejected. */
  readonly missing: number;
  /** Taken out of `owed` and shown beside it. */
  readonly waived: number;
  readonly contradicted: number;
  /** Reported and checked by a visit: the denominator of `contradicted`. */
  readonly visited: number;
}

/** The numbers of one period; open and closed periods alike. */
export function figuresOf(summary: PeriodSummary): PeriodFigures {
  const { tally, missing, late } = summary;
  const owed = tally.expected + tally.openExpected;
  const reported = tally.fulfilled + tally.openFulfilled;
  return {
    owed,
    reported,
    onTime: reported - late.length,
    late: late.length,
    inProgress: owed - reported - missing.length,
    missing: missing.length,
    waived: tally.waived,
    contradicted: tally.contradicted,
    visited: tally.visited,
  };
}

/** Who is counted as in progress: expected, not fulfilled, and not missing either. */
export function inProgressOf({ owed, missing }: PeriodSummary): readonly ComplianceCell[] {
  const nothing = new Set(missing);
  return owed.filter((cell) => !cell.isFulfilled && !nothing.has(cell));
}

/** How completeness moved against the period before, as a difference of shares (0.111 is 11,1 points up). */
export interface Change {
  readonly before: ObligationSummary['history'][number];
  readonly points: number;
}

/** Null for an open period, and where either period expected nothing: there is no share to compare. */
export function changeOf(
  { history }: ObligationSummary,
  { obligationPeriod, tally, isClosed }: PeriodSummary,
): Change | null {
  const place = history.findIndex((entry) => entry.obligationPeriod === obligationPeriod);
  const before = place > 0 ? history[place - 1] : undefined;
  if (!isClosed || before === undefined) return null;
  const [from, to] = [completeness(before.tally), completeness(tally)];
  return from === null || to === null ? null : { before, points: to - from };
}

function completeness(tally: Tally): number | null {
  return shareOf(completenessOf(tally));
}
