// Counts cells: expected, fulfilled, on time, late and so on.
import type { Rate } from '../rate';
import type { ComplianceCell } from './compliance-cell';

/** Sums over cells. The first group counts closed cells only, the second open ones, the third both. */
export interface Tally {
  /** Closed: onTime + late + none. */
  readonly expected: number;
  readonly fulfilled: number;
  readonly onTime: number;
  readonly late: number;
  /** Closed, expected and not fulfilled; `partial` of them have 0 < count < n. */
  readonly none: number;
  readonly partial: number;
  /** Open cells: "running k of N". */
  readonly openExpected: number;
  readonly openFulfilled: number;
  readonly waived: number;
  readonly notApplicable: number;
  /** Fulfilled cells a visit could check: confirmed + contradicted. */
  readonly visited: number;
  readonly confirmed: number;
  readonly contradicted: number;
  readonly lateDays: number;
}

export const EMPTY_TALLY: Tally = {
  expected: 0,
  fulfilled: 0,
  onTime: 0,
  late: 0,
  none: 0,
  partial: 0,
  openExpected: 0,
  openFulfilled: 0,
  waived: 0,
  notApplicable: 0,
  visited: 0,
  confirmed: 0,
  contradicted: 0,
  lateDays: 0,
};

/** Fulfilled of expected, closed cells. */
export function completenessOf(tally: Tally): Rate {
  return { numerator: tally.fulfilled, denominator: tally.expected };
}

/** On time of expected, closed cells. */
export function timelinessOf(tally: Tally): Rate {
  return { numerator: tally.onTime, denominator: tally.expected };
}

/** On time of fulfilled, closed cells: "of those reported". */
export function timelinessOfReported(tally: Tally): Rate {
  return { numerator: tally.onTime, denominator: tally.fulfilled };
}

/** Fulfilled of expected in open cells: "berjalan k/N". */
export function progressOf(tally: Tally): Rate {
  return { numerator: tally.openFulfilled, denominator: tally.openExpected };
}

/** Counts cells; the tally of a union of groups is the sum of their tallies. */
export function tallyCells(cells: readonly ComplianceCell[]): Tally {
  const tally = { ...EMPTY_TALLY };
  for (const cell of cells) countCell(tally, cell);
  return tally;
}

/** The tally of two groups that share no cell. */
export function addTallies(left: Tally, right: Tally): Tally {
  const sum = { ...left };
  for (const figure of FIGURES) sum[figure] += right[figure];
  return sum;
}

/** One tally per group, in the order in which the groups first appear: by unit, by period, by kecamatan … */
export function tallyBy<Key>(
  cells: readonly ComplianceCell[],
  keyOf: (cell: ComplianceCell) => Key,
): Map<Key, Tally> {
  const tallies = new Map<Key, MutableTally>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const tally = tallies.get(key) ?? { ...EMPTY_TALLY };
    countCell(tally, cell);
    tallies.set(key, tally);
  }
  return tallies;
}

type MutableTally = { -readonly [Figure in keyof Tally]: number };

const FIGURES = [
  'expected',
  'fulfilled',
  'onTime',
  'late',
  'none',
  'partial',
  'openExpected',
  'openFulfilled',
  'waived',
  'notApplicable',
  'visited',
  'confirmed',
  'contradicted',
  'lateDays',
] as const satisfies readonly (keyof Tally)[];

function countCell(tally: MutableTally, cell: ComplianceCell): void {
  if (cell.expected.expected === 0) countExempt(tally, cell);
  else if (cell.isClosed) countClosed(tally, cell);
  else countOpen(tally, cell);
}

function countExempt(tally: MutableTally, cell: ComplianceCell): void {
  if (cell.state === 'waived') tally.waived += 1;
  else tally.notApplicable += 1;
}

function countClosed(tally: MutableTally, cell: ComplianceCell): void {
  tally.expected += 1;
  if (!cell.isFulfilled) {
    tally.none += 1;
    if (cell.count > 0) tally.partial += 1;
    return;
  }
  tally.fulfilled += 1;
  if (cell.isOnTime) tally.onTime += 1;
  else tally.late += 1;
  tally.lateDays += cell.lateDays;
  countVisit(tally, cell);
}

function countOpen(tally: MutableTally, cell: ComplianceCell): void {
  tally.openExpected += 1;
  if (!cell.isFulfilled) return;
  tally.openFulfilled += 1;
  countVisit(tally, cell);
}

function countVisit(tally: MutableTally, { finding }: ComplianceCell): void {
  if (finding !== 'confirmed' && finding !== 'contradicted') return;
  tally.visited += 1;
  tally[finding] += 1;
}
