// How often visits found what was reported.
import type { Rate } from '../rate';
import { type DateInterval, isWithin } from '../time/date-interval';
import { isMade, type Visit } from '../visits/visit';
import { cellNumberOf } from './cell-index';
import type { ComplianceMatrix } from './compliance';

/**
 * Confirmed ÷ (confirmed + contradicted), over cells with a fulfilled report that a visit of the window checked. A cell
 * counts once, however often it was visited; one that could not be checked, or whose finding was lifted, not at all.
 */
export function visitAgreement(
  matrix: ComplianceMatrix,
  visits: readonly Visit[],
  window: DateInterval,
): Rate {
  const checked = new Set<number>();
  for (const { unit, obligationId, periodId, date } of visits.filter(isMade)) {
    if (obligationId === null || periodId === null || !isWithin(date, window)) continue;
    const cell = cellNumberOf(matrix.index, { unit, obligationId, periodId });
    if (cell !== null) checked.add(cell);
  }
  const cells = [...checked]
    .flatMap((cell) => matrix.cells[cell] ?? [])
    .filter(({ isFulfilled }) => isFulfilled);
  const confirmed = cells.filter(({ finding }) => finding === 'confirmed').length;
  const contradicted = cells.filter(({ finding }) => finding === 'contradicted').length;
  return { numerator: confirmed, denominator: confirmed + contradicted };
}
