// Obligations that are met in steps: audiences that a circular must reach, or steps of a reactivation.
import { nameKey } from '../clean-text';
import type { PlainDateTime } from '../time/plain-date';
import type { CellKey } from './cell-index';

/** How far a cell has come. */
export interface CellSteps {
  readonly done: number;
  readonly total: number;
  /** What is still open, as it is called or keyed. */
  readonly missing: readonly string[];
  /** When the last step was taken; null while one is open. */
  readonly receivedAt: PlainDateTime | null;
}

/** The steps of one cell, as another room has found them. */
export interface StepsOfCell extends CellKey, CellSteps {}

/** What an accepted report tells of the audiences that were reached. */
interface ReachingReport {
  readonly kinds: readonly string[];
  readonly receivedAt: PlainDateTime;
}

/**
 * Counts the audiences that accepted reports have reached, in their own words, capitals and blanks aside. Fulfilled is
 * the cell when the union covers all of them, received when the last missing audience was.
 */
export function coveredAudiences(required: readonly string[], reports: readonly ReachingReport[]): CellSteps {
  const reachedAt = required.map((audience) => {
    const key = nameKey(audience);
    const moments = reports
      .filter(({ kinds }) => kinds.some((kind) => nameKey(kind) === key))
      .map(({ receivedAt }) => receivedAt);
    return moments.sort()[0] ?? null;
  });
  const missing = required.filter((_, index) => reachedAt[index] === null);
  const moments = reachedAt.flatMap((moment) => (moment === null ? [] : [moment])).sort();
  return {
    done: moments.length,
    total: required.length,
    missing,
    receivedAt: missing.length === 0 ? (moments[moments.length - 1] ?? null) : null,
  };
}
