// Sums up a month of a kecamatan as the recap that it sends to its kabupaten.

import { type ObligationId, parseObligationId } from '../obligations/obligation';
import type { ObligationPeriod } from '../obligations/obligation-period';
import type { Unit, UnitCode } from '../office/unit';
import { type LetterRecap, listMarkOf } from '../recap/recap-code';
import { sha256Hex } from '../recap/sha256';
import { compareTexts } from '../text-order';
import { type DateInterval, sharedDays } from '../time/date-interval';
import type { CellState } from './cell-state';
import { type ComplianceMatrix, cellsOfPeriod } from './compliance';
import type { ComplianceCell } from './compliance-cell';

const LETTERS = {
  'not-applicable': 'a',
  waived: 'b',
  contradicted: 'c',
  verified: 'd',
  'on-time': 'e',
  late: 'f',
  'needs-work': 'g',
  'awaiting-review': 'h',
  partial: 'i',
  awaiting: 'j',
  overdue: 'k',
} as const satisfies Record<CellState, string>;

/** A recap with what each of its blocks is about, in their order. */
export interface OfficeRecap {
  readonly recap: LetterRecap;
  readonly obligationPeriods: readonly ObligationPeriod[];
}

/**
 * Every period of any kind whose deadline lies in the month, with the states of today; periods that apply to no desa are
 * left out. The desa are those that existed on a day of the month, and those that still owe for an earlier one; the
 * office's own row is none.
 */
export function recapOfMonth(matrix: ComplianceMatrix, office: UnitCode, month: DateInterval): OfficeRecap {
  const { units, obligationPeriods } = matrix.expected;
  const columns = obligationPeriods.flatMap((obligationPeriod, number) => {
    const { due, isInForce } = obligationPeriod;
    if (!isInForce || due < month.start || due > month.end) return [];
    return [{ obligationPeriod, letters: cellsOfPeriod(matrix, number).map(letterOf) }];
  });
  const places = units
    .map((unit, place) => ({ unit, place }))
    .filter(
      ({ unit, place }) =>
        !unit.isOffice && (exists(unit, month) || columns.some(({ letters }) => letters[place] !== 'a')),
    )
    .sort((left, right) => compareTexts(left.unit.code, right.unit.code));
  const told = columns
    .map(({ obligationPeriod, letters }) => ({
      obligationPeriod,
      letters: places.map(({ place }) => letters[place] ?? 'a').join(''),
    }))
    .filter(({ letters }) => /[^a]/u.test(letters));
  const recap: LetterRecap = {
    kind: 'PD1',
    unit: office,
    month: month.start.slice(0, 7),
    size: places.length,
    listMark: listMarkOf(places.map(({ unit }) => unit.code)),
    blocks: told.map(({ obligationPeriod: { obligation, period, due }, letters }) => ({
      obligationId: idAsTold(obligation.id),
      periodId: period.id,
      due,
      letters,
    })),
  };
  return { recap, obligationPeriods: told.map(({ obligationPeriod }) => obligationPeriod) };
}

/** The key of an obligation is made from its name: one that holds a long number, such as a telephone's, is not told. */
function idAsTold(id: ObligationId): ObligationId {
  const plain = parseObligationId(`kewajiban-${sha256Hex(id).slice(0, 6)}`);
  return /\d(?:-?\d){4}/u.test(id) && plain !== null ? plain : id;
}

function exists({ activeIntervals }: Unit, month: DateInterval): boolean {
  return activeIntervals.some((interval) => sharedDays(month, interval) > 0);
}

/** C and D: contradicted and verified, of a report that came late. */
function letterOf(cell: ComplianceCell): string {
  const isLateVisited = (cell.state === 'contradicted' || cell.state === 'verified') && !cell.isOnTime;
  const letter = LETTERS[cell.state];
  return isLateVisited ? letter.toUpperCase() : letter;
}
