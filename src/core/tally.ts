// How many cells are how?
import type { ComplianceCell } from './compliance';

/** A share that never lies about an empty denominator: keep the two numbers, divide only to show. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

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

/** 0–1, or null where nothing is expected: shown as "–", neither 0 % nor 100 %. */
export function shareOf(rate: Rate): number | null {
  return rate.denominator === 0 ? null : rate.numerator / rate.denominator;
}

/** Rates are added by their numbers, never averaged. */
export function addRates(left: Rate, right: Rate): Rate {
  return {
    numerator: left.numerator + right.numerator,
    denominator: left.denominator + right.denominator,
  };
}

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

/** Confirmed of visited-with-report. */
export function agreementOf(tally: Tally): Rate {
  return { numerator: tally.confirmed, denominator: tally.visited };
}

/** Contradicted of visited-with-report: its own figure beside the rates, never inside them. */
export function contradictionOf(tally: Tally): Rate {
  return { numerator: tally.contradicted, denominator: tally.visited };
}

/** Counts cells; the tally of a union of groups is the sum of their tallies. */
export type TallyCells = (cells: Iterable<ComplianceCell>) => Tally;
