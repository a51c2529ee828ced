// Reads the rows of a pasted table of attendance, whatever its columns.
import { cleanText, echoOf } from '../../clean-text';
import { isShifted, isWider } from '../../lists/columns';
import type { DroppedColumn, ListUnit, Rows } from '../../lists/list-result';
import { positionOf, readCell, readRowUnit, textsOf } from '../../lists/people/contact-row';
import { groupPeople, type PersonColumns, titlesOf } from '../../lists/people/people-columns';
import { type Column, cellsOf, type ListTable } from '../../lists/table-head';
import { findUnits } from '../../lists/unit-index';
import {
  addEntry,
  addProblem,
  chosenUnit,
  isOfficeName,
  type ListedAttendance,
  LONGEST_CELL,
  type Reading,
} from './listed-attendance';
import { readStates, type StateColumn } from './state-columns';

/** The columns of states, with the rows as they were pasted. */
export interface StateCells {
  readonly rows: Rows;
  readonly columns: readonly StateColumn[];
  readonly hasCrosses: boolean;
}

interface Read {
  /** Without the columns of states. */
  readonly table: ListTable;
  readonly columns: readonly Column[];
  readonly states: StateCells;
}

/** Gives the columns that nothing was taken from. */
export function readAttendanceTable(reading: Reading, read: Read): readonly DroppedColumn[] {
  const { table, columns, states } = read;
  const isMisheaded = isShifted(columns, table);
  const echoOfRow = (number: number): string => echoOf((states.rows[number] ?? []).map(cleanText));
  for (const number of table.passedOver)
    reading.passedOver.push({ line: number + 1, echo: echoOfRow(number) });
  const rows: RowReader = { above: null, people: groupPeople(columns).people };
  for (const number of [...table.data, ...table.alone].sort((left, right) => left - right)) {
    const row = table.cells[number] ?? [];
    const echo = echoOfRow(number);
    const line = number + 1;
    const words = textsOf(row, columns, 'words');
    if (row.some((cell) => cell.length > LONGEST_CELL)) addProblem(reading, line, echo, { code: 'too-long' });
    else if (isMisheaded || isWider(row, columns, table, reading.index))
      addProblem(reading, line, echo, { code: 'row-too-wide' });
    else if (words.length > 0)
      addProblem(reading, line, echo, { code: 'columns-unclear', text: words.join(' · ') });
    else readRow(reading, read, rows, { number, echo });
  }
  return droppedOf(columns, table);
}

function droppedOf(columns: readonly Column[], table: ListTable): readonly DroppedColumn[] {
  const { people, dropped } = groupPeople(columns);
  const used = new Set(people.flatMap(({ names, positions }) => [...names, ...positions]));
  const told = new Map(dropped.map((column) => [column.column, column]));
  for (const column of columns)
    if (/^(?:email|phone|reminded)$/u.test(column.kind) && !used.has(column.column))
      told.set(column.column, { ...column, reason: 'not-ours' });
  const filled = [...told.values()]
    .filter(({ column }) => cellsOf(table, column).length > 0)
    .sort((left, right) => left.column - right.column);
  return titlesOf(filled, (column) => cellsOf(table, column)[0] ?? '');
}

interface RowReader {
  /** The unit of the row above, null where that row has a problem or none. */
  above: { readonly unit: ListUnit; readonly number: string } | null;
  readonly people: readonly PersonColumns[];
}

function readRow(
  reading: Reading,
  read: Read,
  rows: RowReader,
  { number, echo }: { readonly number: number; readonly echo: string },
): void {
  const { table, columns, states } = read;
  const row = table.cells[number] ?? [];
  const line = number + 1;
  const named = whomOf(reading, { columns, row }, rows, { line, echo });
  const found = rows.people.map((person) => personOf(row, person)).filter(({ isEmpty }) => !isEmpty);
  const { whom, people } = withUnitInPosition(reading, named, found);
  const said = readStates(states.rows[number] ?? [], states.columns, states.hasCrosses);
  const [whole] = said;
  if (states.columns.some(({ kind }) => kind === 'position')) {
    for (const state of said) addEntry(reading, { ...whom, positions: [state.position] }, state);
    return;
  }
  if (whole === undefined) return;
  if (people.length > 1 && whole.state !== null) {
    addProblem(reading, line, echo, { code: 'state-unclear', text: echo });
    return;
  }
  if (people.length === 0) addEntry(reading, whom, whole);
  for (const { names, positions, leftOut } of people) {
    for (const text of leftOut) reading.leftOut.push({ line, text });
    addEntry(reading, { ...whom, positions, names: [...whom.names, ...names] }, whole);
  }
}

type Whom = Omit<ListedAttendance, 'state' | 'by'>;

/** The unit of a row, or what stands in its place: an institution may. */
function whomOf(
  reading: Reading,
  { columns, row }: { readonly columns: readonly Column[]; readonly row: readonly string[] },
  rows: RowReader,
  place: Pick<Whom, 'line' | 'echo'>,
): Whom {
  const { above } = rows;
  const said = readRowUnit(row, columns, reading.index);
  const number = (textsOf(row, columns, 'number')[0] ?? '').replace(/\D/gu, '');
  const named = said !== null && 'kind' in said ? said : null;
  // Merged cells are pasted as blanks: the unit is blank, the number of the list too, or the same as above.
  const goesOn = said === null && above !== null && (number === '' || number === above.number);
  if (named !== null) rows.above = { unit: named, number };
  else if (!goesOn) rows.above = null;
  const unit = named ?? chosenUnit(reading, place.line) ?? (goesOn ? above.unit : null);
  const unitProblem = unit === null && said !== null && !('kind' in said) ? said : null;
  return {
    ...place,
    unit: unit?.code ?? null,
    isOfficeName: isOfficeName(reading, unit),
    unitProblem,
    positions: [],
    names: unitProblem === null ? [] : textsOf(row, columns, 'unit'),
    isAll: false,
    isChat: false,
  };
}

/** `Sekdes Betet` under Jabatan: where no column names the desa, the end of the position may. */
function withUnitInPosition(
  reading: Reading,
  whom: Whom,
  people: readonly Person[],
): { readonly whom: Whom; readonly people: readonly Person[] } {
  const [person] = people;
  const [position = ''] = person?.positions ?? [];
  const [span, ...more] = findUnits(reading.index, position);
  const [unit, ...others] = span?.units ?? [];
  const isEnd = span !== undefined && span.end === position.length && span.start > 0 && more.length === 0;
  const isClear = unit !== undefined && others.length === 0 && !isOfficeName(reading, unit);
  if (whom.unit !== null || whom.unitProblem !== null || person === undefined || people.length > 1)
    return { whom, people };
  if (!isEnd || !isClear) return { whom, people };
  const bare = cleanText(position.slice(0, span.start)).replace(/[\s,–-]+$/u, '');
  return { whom: { ...whom, unit: unit.code }, people: [{ ...person, positions: [bare] }] };
}

interface Person extends Pick<ListedAttendance, 'names' | 'positions'> {
  readonly leftOut: readonly string[];
  readonly isEmpty: boolean;
}

function personOf(row: readonly string[], { names, positions, holders }: PersonColumns): Person {
  const cellOf = (places: readonly number[]): string | undefined =>
    places.map((place) => row[place] ?? '').find((cell) => cell !== '');
  const name = cellOf(names);
  const position = cellOf(positions);
  const said = name === undefined ? null : readCell(name);
  const own = position === undefined ? (said?.positions ?? []) : [positionOf(position)];
  return {
    names: said?.names ?? [],
    positions: own.length > 0 ? own : holders,
    leftOut: said === null ? [] : [...said.leftOut, ...said.phones, ...said.emails],
    isEmpty: name === undefined && position === undefined,
  };
}
