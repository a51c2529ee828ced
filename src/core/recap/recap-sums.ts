// The letters and the six sums of a recap code, and how they add up.
import type { Rate } from '../rate';

/**
 * One letter for each state of a desa: a not applicable, b waived, c contradicted, d verified, e on time, f late, g to be
 * corrected, h awaiting review, i partial, j awaiting, k overdue; C and D are c and d of a report that came late.
 */
export const RECAP_LETTERS = 'abcdefghijkCD';

/** What a code says of one unit, or of all below it. The sum of the children is the parent's, at every tier. */
export interface RecapSums {
  readonly expected: number;
  readonly fulfilled: number;
  readonly onTime: number;
  readonly waived: number;
  readonly visited: number;
  readonly contradicted: number;
}

export const NO_SUMS: RecapSums = {
  expected: 0,
  fulfilled: 0,
  onTime: 0,
  waived: 0,
  visited: 0,
  contradicted: 0,
};

/** In the order in which they stand in a code. */
export const SUM_FIELDS = [
  'expected',
  'fulfilled',
  'onTime',
  'waived',
  'visited',
  'contradicted',
] as const satisfies readonly (keyof RecapSums)[];

/** Counts the letters of one block. */
export function sumsOfLetters(letters: string): RecapSums {
  return {
    expected: countOf(letters, /[^ab]/gu),
    fulfilled: countOf(letters, /[cCdDef]/gu),
    onTime: countOf(letters, /[cde]/gu),
    waived: countOf(letters, /b/gu),
    visited: countOf(letters, /[cCdD]/gu),
    contradicted: countOf(letters, /[cC]/gu),
  };
}

export function addSums(left: RecapSums, right: RecapSums): RecapSums {
  return {
    expected: left.expected + right.expected,
    fulfilled: left.fulfilled + right.fulfilled,
    onTime: left.onTime + right.onTime,
    waived: left.waived + right.waived,
    visited: left.visited + right.visited,
    contradicted: left.contradicted + right.contradicted,
  };
}

/** Fulfilled of expected. */
export function completenessOfSums({ fulfilled, expected }: RecapSums): Rate {
  return { numerator: fulfilled, denominator: expected };
}

/** On time of expected. */
export function timelinessOfSums({ onTime, expected }: RecapSums): Rate {
  return { numerator: onTime, denominator: expected };
}

function countOf(letters: string, kind: RegExp): number {
  return letters.match(kind)?.length ?? 0;
}
