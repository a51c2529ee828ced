// The office's word for its units where it stands for one of them, or above a list of them.
import { capitalise } from '../../core/capitalise';

/** One of them, in a sentence: `desa`, or `desa atau kelurahan` where an office has both. */
export function anyUnit(unitWord: string): string {
  return unitWord.replace(' dan ', ' atau ');
}

/** Head of a column, or label of a choice: `Kampung`, `Desa/kelurahan`. */
export function unitHeading(unitWord: string): string {
  return capitalise(unitWord.replace(' dan ', '/'));
}
