// The notes on the cells of Kepatuhan of one year, as the rows and columns stand.
import { cellNumberOf } from '../../core/compliance/cell-index';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import { isMade, type VisitRow } from '../../core/visits/visit';
import { cellNote, type VisitNote } from '../../messages/compliance/cell-note';
import { type CellValue, textOfCell } from '../cell';
import type { ColumnPlaces } from '../row-reader';
import { complianceColumnKey } from './compliance-tab';

/** Neighbouring columns of ours with the notes of every row of the body; `column` is 1-based. */
export interface NoteBlock {
  readonly column: number;
  readonly notes: readonly (readonly string[])[];
}

interface NoteFacts {
  readonly matrix: ComplianceMatrix;
  readonly visits: readonly VisitRow[];
  /** False: nobody is named, as in a year that is closed. */
  readonly withPeople: boolean;
}

/** One block for each run of neighbouring columns, usually one: staff's own columns keep their notes. */
export function complianceNotes(
  places: ColumnPlaces,
  body: readonly (readonly CellValue[])[],
  facts: NoteFacts,
): readonly NoteBlock[] {
  const { matrix } = facts;
  const numbersByCode = new Map<string, number>(
    matrix.expected.units.map(({ code }, number) => [code, number]),
  );
  const codeColumn = places.columnsByKey.get('code') ?? 1;
  const unitNumbers = body.map((cells) => numbersByCode.get(textOfCell(cells[codeColumn - 1] ?? '')));
  const textsByColumn = columnNotes(places, facts);
  return runs([...textsByColumn.keys()].sort((left, right) => left - right)).map((columns) => ({
    column: columns[0] ?? 1,
    notes: unitNumbers.map((number) =>
      columns.map((column) => (number === undefined ? '' : (textsByColumn.get(column)?.[number] ?? ''))),
    ),
  }));
}

/** The notes of every column of ours, by unit number. */
function columnNotes(
  places: ColumnPlaces,
  { matrix, visits, withPeople }: NoteFacts,
): ReadonlyMap<number, readonly string[]> {
  const visitsByCell = visitsOfCells(matrix, visits, withPeople);
  const { units, obligationPeriods } = matrix.expected;
  return new Map(
    obligationPeriods.flatMap((obligationPeriod, index) => {
      const column = places.columnsByKey.get(complianceColumnKey(obligationPeriod));
      if (column === undefined) return [];
      const notes = (matrix.columns[index] ?? []).map((cell, unit) =>
        cellNote(cell, visitsByCell.get(index * units.length + unit) ?? []),
      );
      return [[column, notes] as const];
    }),
  );
}

/** Visits that were made, by the number of the cell that they checked, the first one first. */
function visitsOfCells(
  { index }: ComplianceMatrix,
  visits: readonly VisitRow[],
  withPeople: boolean,
): ReadonlyMap<number, readonly VisitNote[]> {
  const found = new Map<number, VisitNote[]>();
  const made = visits.filter(isMade).sort((left, right) => (left.date < right.date ? -1 : 1));
  for (const visit of made) {
    const { unit, obligationId, periodId } = visit;
    if (obligationId === null || periodId === null) continue;
    const cell = cellNumberOf(index, { unit, obligationId, periodId });
    if (cell !== null) found.set(cell, [...(found.get(cell) ?? []), { ...visit, withPeople }]);
  }
  return found;
}

/** Ascending numbers in runs of neighbours. */
function runs(numbers: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last !== undefined && last[last.length - 1] === number - 1) last.push(number);
    else found.push([number]);
  }
  return found;
}
