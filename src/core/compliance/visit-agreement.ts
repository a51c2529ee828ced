// How often visits found what was reported.
import type { Rate } from '../rate';
import { type DateInterval, isWithin } from '../time/date-interval';
import { isMade, type Visit, type VisitFinding } from '../visits/visit';
import { cellNumberOf } from './cell-index';
import type { ComplianceMatrix } from './compliance';

/** What visits found of cells with a fulfilled report; a cell counts once, however often it was visited. */
export interface VisitFindings {
  readonly confirmed: number;
  readonly contradicted: number;
  /** Could not be checked, or the finding was lifted and nothing else confirms. */
  readonly notChecked: number;
}

/** Counts the cells that a visit of the window checked. */
export function countFindings(
  matrix: ComplianceMatrix,
  visits: readonly Visit[],
  window: DateInterval,
): VisitFindings {
  const checked = new Set<number>();
  for (const { unit, obligationId, periodId, date } of visits.filter(isMade)) {
    if (obligationId === null || periodId === null || !isWithin(date, window)) continue;
    const cell = cellNumberOf(matrix.index, { unit, obligationId, periodId });
    if (cell !== null) checked.add(cell);
  }
  const cells = [...checked]
    .flatMap((cell) => matrix.cells[cell] ?? [])
    .filter(({ isFulfilled }) => isFulfilled);
  const countOf = (found: VisitFinding): number => cells.filter(({ finding }) => finding === found).length;
  return {
    confirmed: countOf('confirmed'),
    contradicted: countOf('contradicted'),
    notChecked: countOf('not-checked'),
  };
}

/** Confirmed ÷ (confirmed + contradicted); what could not be checked counts nowhere. */
export function visitAgreement(
  matrix: ComplianceMatrix,
  visits: readonly Visit[],
  window: DateInterval,
): Rate {
  const { confirmed, contradicted } = countFindings(matrix, visits, window);
  return { numerator: confirmed, denominator: confirmed + contradicted };
}
