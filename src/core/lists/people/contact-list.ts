// Reads a pasted list of contacts, whatever its columns: who is named in it, and what was not taken over.

import { echoOf, isNothing, plainLine } from '../../clean-text';
import type { UnitCode } from '../../office/unit';
import { decideColumns, hasColumns, isShifted, isWider } from '../columns';
import type { ContactList, ContactProblem, ListPlace, ListUnit, PassedLine, Rows } from '../list-result';
import { type Column, cellsOf, type ListTable, readTable } from '../table-head';
import { relined, type Unfolded, unfoldHalves } from '../unfold';
import { buildUnitIndex } from '../unit-index';
import { tableOfCards } from './contact-cards';
import {
  addFound,
  addProblem,
  chosenUnit,
  longestCell,
  newReading,
  offers,
  type Reading,
  resultOf,
} from './contact-reading';
import { readRowPerson, readRowUnit, textsOf } from './contact-row';
import { endHeading, readFreeLine } from './free-lines';
import { groupPeople, type PersonColumns, titlesOf } from './people-columns';

/**
 * Reads rows of cells; a row of one cell is a line of a chat. `chosen` says which unit a line (1-based) means, where a
 * person was asked. A line may name several people. Nothing is guessed: what is not understood is a problem, with the
 * line.
 */
export function readContactList(
  rows: Rows,
  place: ListPlace,
  chosen: ReadonlyMap<number, UnitCode>,
): ContactList {
  const index = buildUnitIndex(place);
  const cards = tableOfCards(rows, index);
  const unfolded = cards ?? unfoldHalves(rows, place.tier);
  if (unfolded !== null) {
    const passed = (cards?.passed ?? []).map((line) => ({ line, echo: echoOf(rows[line - 1] ?? []) }));
    return asPasted(unfolded, passed, (table, answers) => readContactList(table, place, answers), chosen);
  }
  const clean = rows.map((row) => row.map(plainLine));
  const reading = newReading(index, chosen);
  const isTable = clean.some((row) => row.filter((cell) => cell !== '').length > 1);
  const table = readTable(clean, index);
  const columns = decideColumns(table, index, 'people');
  if (isTable && (table.headers.length > 0 || hasColumns(columns, table, index)))
    return readColumns(reading, { clean, table, columns });
  rows.forEach((row, number) => {
    const line = row.filter((cell) => cell.trim() !== '').join(', ');
    if (!isNothing(line)) readFreeLine(reading, number + 1, line);
  });
  endHeading(reading);
  return { ...resultOf(reading), dropped: [] };
}

/** Reads a list in another arrangement, and says what became of it by its lines as they were pasted. */
function asPasted(
  { rows, lines }: Unfolded,
  passed: readonly PassedLine[],
  read: (rows: Rows, chosen: ReadonlyMap<number, UnitCode>) => ContactList,
  chosen: ReadonlyMap<number, UnitCode>,
): ContactList {
  const answers = new Map(
    lines.flatMap((line, number) => {
      const answer = chosen.get(line);
      return answer === undefined ? [] : [[number + 1, answer] as const];
    }),
  );
  const { persons, problems, passedOver, leftOut, dropped } = read(rows, answers);
  return {
    persons: relined(persons, lines),
    problems: relined(problems, lines),
    passedOver: [...relined(passedOver, lines), ...passed],
    leftOut: relined(leftOut, lines),
    dropped,
  };
}

interface Read {
  readonly clean: Rows;
  readonly table: ListTable;
  readonly columns: readonly Column[];
}

function readColumns(reading: Reading, { clean, table, columns }: Read): ContactList {
  const { people, dropped } = groupPeople(columns);
  const isMisheaded = isShifted(columns, table);
  for (const number of table.passedOver)
    reading.passedOver.push({ line: number + 1, echo: echoOf(clean[number] ?? []) });
  const unclear = textsOf(table.cells[table.data[0] ?? 0] ?? [], columns, 'words');
  const hasUnitColumn = columns.some(({ kind }) => kind === 'unit' || kind === 'code');
  const numbers = [...table.data, ...table.alone].sort((left, right) => left - right);
  for (const number of numbers) {
    const row = table.cells[number] ?? [];
    const line = number + 1;
    const filled = row.filter((cell) => cell !== '');
    const isTooWide = isMisheaded || isWider(row, columns, table, reading.index);
    if (row.some((cell) => cell.length > longestCell)) addProblem(reading, line, row, { code: 'too-long' });
    else if (isTooWide) addProblem(reading, line, row, { code: 'row-too-wide' });
    else if (!hasUnitColumn && table.alone.includes(number)) readFreeLine(reading, line, filled[0] ?? '');
    else if (filled.length === 1 && isFreeLine(filled[0] ?? '', columns))
      readFreeLine(reading, line, filled[0] ?? '');
    else if (textsOf(row, columns, 'words').length > 0)
      addProblem(reading, line, row, { code: 'columns-unclear', text: unclear.join(' · ') });
    else readDataRow(reading, { line, row, columns, people });
  }
  endHeading(reading);
  const firstCell = (column: number): string => cellsOf(table, column)[0] ?? '';
  const isTold = dropped.filter(({ column }) => cellsOf(table, column).length > 0);
  return { ...resultOf(reading), dropped: titlesOf(isTold, firstCell) };
}

/** One filled cell that says more than its column can hold. */
function isFreeLine(cell: string, columns: readonly Column[]): boolean {
  return columns.length > 2 && /[\s:–-]/u.test(cell) && /\d{4}|@/u.test(cell);
}

interface DataRow {
  readonly line: number;
  readonly row: readonly string[];
  readonly columns: readonly Column[];
  readonly people: readonly PersonColumns[];
}

function readDataRow(reading: Reading, { line, row, columns, people }: DataRow): void {
  const { index, above, heading } = reading;
  const hasUnitColumn = columns.some(({ kind }) => kind === 'unit' || kind === 'code');
  const said = readRowUnit(row, columns, index);
  const number = (textsOf(row, columns, 'number')[0] ?? '').replace(/\D/gu, '');
  if (heading !== null) heading.used = true;
  // Merged cells are pasted as blanks: the unit is blank, the number of the list too, or the same as above.
  const isSameNumber = number === '' || number === above?.number;
  const goesOn = said === null && above !== null && above.number !== '' && isSameNumber;
  const inherited = hasUnitColumn ? (goesOn ? above.unit : null) : (heading?.unit ?? null);
  const unit = inherited ?? settledUnit(said, above?.unit ?? null, chosenUnit(reading, line));
  if ('kind' in unit && !goesOn) reading.above = { unit, number };
  if (!('kind' in unit)) {
    addProblem(reading, line, row, unit);
    if (said !== null) reading.above = null;
    return;
  }
  const found = people.map((person) => readRowPerson(row, person, unit.kind));
  if (found.every(({ person, problem }) => person === null && problem === null))
    addProblem(reading, line, row, { code: 'nobody' });
  for (const each of found) addFound(reading, { line, row }, unit, each);
}

/** The unit of a line; where it is unclear, the one that a person chose of those offered. */
function settledUnit(
  said: ListUnit | ContactProblem | null,
  above: ListUnit | null,
  chosen: ListUnit | null,
): ListUnit | ContactProblem {
  if (said !== null && 'kind' in said) return said;
  const problem: ContactProblem = said ?? { code: 'unit-missing', units: above === null ? [] : [above.code] };
  return chosen !== null && offers(problem, chosen) ? chosen : problem;
}
