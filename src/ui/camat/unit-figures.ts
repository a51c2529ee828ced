// Reads the stored figures of units over all closed periods.
import type { PageObligation } from '../../app/camat/rpc-page';

export interface UnitFigures {
  readonly expected: number;
  readonly fulfilled: number;
  readonly onTime: number;
  /** Periods on time in a row; −1 where nothing was ever expected. */
  readonly streak: number;
}

/** One entry for each unit, in the order of the page's units. */
export function unitFigures({ figures }: Pick<PageObligation, 'figures'>): readonly UnitFigures[] {
  return figures.split(' ').map((text) => {
    const [expected = 0, fulfilled = 0, onTime = 0, streak = 0] = text
      .split(',')
      .map((digits) => Number.parseInt(digits, 36));
    return { expected, fulfilled, onTime, streak };
  });
}
