// Reads a pasted list of contacts, whatever its columns: who is named in it, and what was not taken over.

import { cleanText, echoOf, isNothing, plainLine } from '../../clean-text';
import type { UnitCode } from '../../office/unit';
import { decideColumns, hasColumns, isShifted, isWider } from '../columns';
import type {
  ContactList,
  ContactProblem,
  LeftOut,
  ListPerson,
  ListPlace,
  ListUnit,
  PassedLine,
  ProblemLine,
  Rows,
} from '../list-result';
import { type Column, cellsOf, type ListTable, readTable } from '../table-head';
import { buildUnitIndex, codesOf, type UnitIndex } from '../unit-index';
import { type ContactLine, readContactLine } from './contact-line';
import { judgePerson, type PersonFound, readRowPerson, readRowUnit, textsOf } from './contact-row';
import { groupPeople, type PersonColumns, titlesOf } from './people-columns';

/** Longer than any name, position, address or line of a person. */
const longestCell = 200;

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
  const clean = rows.map((row) => row.map(plainLine));
  const reading: Reading = {
    index,
    chosen,
    persons: [],
    problems: [],
    passedOver: [],
    leftOut: [],
    above: null,
    heading: null,
  };
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

interface Reading {
  readonly index: UnitIndex;
  readonly chosen: ReadonlyMap<number, UnitCode>;
  readonly persons: ListPerson[];
  readonly problems: ProblemLine<ContactProblem>[];
  readonly passedOver: PassedLine[];
  readonly leftOut: LeftOut[];
  /** The unit of the row above in a table, null where that row has a problem. */
  above: { readonly unit: ListUnit; readonly number: string } | null;
  /** The unit that stands alone above the lines of its people. */
  heading: {
    readonly unit: ListUnit;
    readonly line: number;
    readonly text: string;
    readonly number: string;
    used: boolean;
  } | null;
}

function resultOf({ persons, problems, passedOver, leftOut }: Reading): Omit<ContactList, 'dropped'> {
  return { persons, problems: problems.sort((left, right) => left.line - right.line), passedOver, leftOut };
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

function chosenUnit({ index, chosen }: Reading, line: number): ListUnit | null {
  return index.byCode.get(chosen.get(line) ?? '') ?? null;
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

function offers(problem: ContactProblem | null, unit: ListUnit): boolean {
  return problem !== null && 'units' in problem && problem.units.includes(unit.code);
}

function addFound(
  reading: Reading,
  { line, row }: { readonly line: number; readonly row: readonly string[] },
  unit: ListUnit,
  found: PersonFound,
): void {
  if (found.person !== null) reading.persons.push({ line, unit: unit.code, ...found.person });
  if (found.problem !== null) addProblem(reading, line, row, found.problem);
  for (const text of found.leftOut) reading.leftOut.push({ line, text });
}

function addProblem(
  { problems }: Reading,
  line: number,
  row: readonly string[],
  problem: ContactProblem,
): void {
  problems.push({ line, echo: echoOf(row), problem });
}

function readFreeLine(reading: Reading, line: number, text: string): void {
  const { index } = reading;
  const shown = cleanText(text);
  if (shown.length > longestCell) {
    addProblem(reading, line, [shown], { code: 'too-long' });
    return;
  }
  const chosen = chosenUnit(reading, line);
  const asked = readContactLine(index, text, null);
  const isAnswered = chosen !== null && (offers(asked.problem, chosen) || asked.near.units.includes(chosen));
  const read = isAnswered ? readContactLine(index, text, chosen) : asked;
  const { heading } = reading;
  if (read.isHeading && read.unit !== null) {
    endHeading(reading);
    reading.heading = { unit: read.unit, line, text: shown, number: read.number, used: false };
    return;
  }
  const belongs =
    read.unit === null && read.problem === null && heading !== null && isBelow(read, heading.number);
  if (read.unit === null && read.problem === null && read.isChat && !(belongs && hasPerson(read))) {
    reading.passedOver.push({ line, echo: echoOf([shown]) });
    return;
  }
  const unit = read.unit ?? (belongs ? heading.unit : null);
  if (unit === null) {
    const problem = read.problem ?? missing(read);
    addProblem(reading, line, [shown], problem);
    return;
  }
  if (heading !== null && unit === heading.unit) heading.used = true;
  const found = judgePerson(read.person, '', '');
  if (found.person === null && found.problem === null) addProblem(reading, line, [shown], { code: 'nobody' });
  addFound(reading, { line, row: [shown] }, unit, found);
}

function missing({ near }: ContactLine): ContactProblem {
  return near.units.length > 0
    ? { code: 'unit-unknown', text: near.text, units: codesOf(near.units) }
    : { code: 'unit-missing', units: [] };
}

/** Whether a line names somebody by position, number or address. */
function hasPerson({ person }: ContactLine): boolean {
  return person.positions.length + person.phones.length + person.emails.length > 0;
}

/** A line below a heading does not go on with the heading's own numbers. */
function isBelow({ number, near }: ContactLine, headingNumber: string): boolean {
  return near.units.length === 0 && (headingNumber === '' || Number(number) !== Number(headingNumber) + 1);
}

/** A heading that nobody stands below says nothing of a contact. */
function endHeading(reading: Reading): void {
  const { heading } = reading;
  if (heading !== null && !heading.used)
    addProblem(reading, heading.line, [heading.text], { code: 'nobody' });
  reading.heading = null;
}
