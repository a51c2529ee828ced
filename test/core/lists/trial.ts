// Reads a drawn list and compares what was read with what it says.
import { cleanText, nameKey } from '../../../src/core/clean-text';
import { positionKey } from '../../../src/core/contacts/position';
import { phoneKey } from '../../../src/core/contacts/reach';
import type { ContactList, ListPerson, ListPlace } from '../../../src/core/lists/list-result';
import { readContactList } from '../../../src/core/lists/people/contact-list';
import { readUnitList } from '../../../src/core/lists/unit-list';
import { rowsOfText } from '../../../src/ui/lists/pasted-rows';
import { drawLines } from './random-lines';
import { type DrawnTable, drawTable } from './random-list';
import { drawFrom, drawPlace, type Truth } from './random-office';
import { type DrawnText, drawText } from './random-text';

/** What a drawn list was read as, beside what it says. */
export interface Trial {
  readonly place: ListPlace;
  readonly table: DrawnTable;
  readonly drawn: DrawnText;
  readonly list: ContactList;
}

/** A table with separators. */
export function tableTrial(seed: number): Trial {
  const draw = drawFrom(seed);
  const place = drawPlace(draw);
  const table = drawTable(draw, place);
  const drawn = drawText(draw, table, place);
  return { place, table, drawn, list: readContactList(rowsOfText(drawn.text), place, new Map()) };
}

/** Lines of a chat. */
export function chatTrial(seed: number): Trial {
  const draw = drawFrom(seed);
  const place = drawPlace(draw);
  const { table, drawn } = drawLines(draw, place);
  return { place, table, drawn, list: readContactList(rowsOfText(drawn.text), place, new Map()) };
}

/** People that came under another unit, or with a value that is not theirs. */
export function wrongPeople(trial: Trial): readonly string[] {
  return trial.list.persons.flatMap((person) => {
    const row = trial.table.rows[trial.drawn.rowOfLine.get(person.line) ?? -1];
    const isRight =
      row?.unit.code === person.unit &&
      row.people.some((truth) => fieldsOf(person, truth).every((isFieldRight) => isFieldRight));
    return isRight ? [] : [JSON.stringify(person)];
  });
}

/** People that were read from rows in which something is planted wrong: all that belongs to it must be a problem. */
export function readFaults({ table, drawn, list }: Trial): readonly string[] {
  const has = (role: string): boolean => table.columns.some((column) => column.role === role);
  return list.persons.flatMap((person) => {
    const fault = table.rows[drawn.rowOfLine.get(person.line) ?? -1]?.fault ?? '';
    const isPlanted =
      (/^unit/u.test(fault) && !has('code')) ||
      (fault === 'code-foreign' && has('code')) ||
      (fault === 'parent-foreign' && has('parent')) ||
      (fault === 'phone-broken' && has('phone')) ||
      (fault === 'email-broken' && has('email'));
    return isPlanted ? [`${fault}: ${JSON.stringify(person)}`] : [];
  });
}

/** Whether each field is the truth's, or blank. */
function fieldsOf(person: ListPerson, truth: Truth): readonly boolean[] {
  return [
    person.name === '' || person.name === truth.name,
    person.position === '' || positionKey(person.position) === positionKey(truth.position),
    person.emails.length === 0 || person.emails.join(' ') === truth.email,
    person.phone === '' || phoneKey(person.phone) === phoneKey(truth.phone),
  ];
}

/** Cells that stand neither in a person nor in anything that the reading says it left out. */
export function lostCells({ table, drawn, list }: Trial): readonly string[] {
  const told = new Set([...list.problems, ...list.passedOver].map(({ line }) => line));
  const columns = new Set(list.dropped.map(({ column }) => column));
  return [...drawn.rowOfLine].flatMap(([line, number]) => {
    if (told.has(line)) return [];
    const people = list.persons.filter((person) => person.line === line);
    const leftOut = list.leftOut.filter((left) => left.line === line).map(({ text }) => text);
    return table.columns.flatMap(({ role }, column) => {
      const cell = cleanText(drawn.cells[number]?.[column] ?? '');
      if (cell === '' || columns.has(column) || /^(?:number|code|parent)$/u.test(role)) return [];
      const isKept =
        people.some((person) => holds(person, role, cell)) ||
        leftOut.some((text) => text.includes(cell.replace(/[[\]]/gu, '')));
      return isKept ? [] : [`line ${line}, ${role}: ${cell}`];
    });
  });
}

function holds({ name, position, emails, phone }: ListPerson, role: string, cell: string): boolean {
  if (role === 'unit') return true;
  if (role === 'name') return name !== '' && cell.endsWith(name);
  if (role === 'position') return cell === position;
  if (role === 'email') return emails.includes(cell.toLowerCase().replace(';', ''));
  return role === 'phone' && phoneKey(phone) === phoneKey(cell);
}

/**
 * People in rows in which nothing is planted wrong and whose unit is the only one of its name, and how many of them are
 * read to the letter.
 */
export function understood({ place, table, drawn, list }: Trial): {
  readonly people: number;
  readonly read: number;
} {
  const due = [...drawn.rowOfLine].flatMap(([line, number]) => {
    const row = table.rows[number];
    const isOnly = place.units.filter(({ name }) => name === row?.unit.name).length === 1;
    if (row === undefined || row.fault !== '' || !isOnly) return [];
    return row.people
      .filter(({ name, email, phone }) => `${name}${email}${phone}` !== '')
      .map((truth) => ({ line, truth }));
  });
  const has = (role: string): boolean => table.columns.some((column) => column.role === role);
  const read = due.filter(({ line, truth }) =>
    list.persons.some(
      (person) =>
        person.line === line &&
        person.name === truth.name &&
        (!has('position') || person.position === truth.position) &&
        (!has('email') || person.emails.join(' ') === truth.email) &&
        (!has('phone') || phoneKey(person.phone) === phoneKey(truth.phone)),
    ),
  );
  return { people: due.length, read: read.length };
}

/** Units that the list names otherwise: another code or another name than the row's. */
export function wrongUnits(
  seed: number,
  isKnown: boolean,
): { readonly wrong: readonly string[]; readonly share: number } {
  const { place, table, drawn } = tableTrial(seed);
  const known = isKnown ? place : { ...place, units: [] };
  const { units, problems, passedOver } = readUnitList(rowsOfText(drawn.text), known);
  const told = new Set([...units, ...problems, ...passedOver].map(({ line }) => line));
  const wrong = units.flatMap((unit) => {
    const row = table.rows[drawn.rowOfLine.get(unit.line) ?? -1];
    const isRight = row?.unit.code === unit.code && nameKey(row.unit.name) === nameKey(unit.name);
    return isRight || (row?.fault === 'unit-misspelt' && row.unit.code === unit.code)
      ? []
      : [`${unit.code} ${unit.name} in line ${unit.line}: ${row?.unit.code} ${row?.unit.name}`];
  });
  const lost = [...drawn.rowOfLine.keys()]
    .filter((line) => !told.has(line))
    .map((line) => `line ${line} is lost`);
  const named = new Set(table.rows.filter(({ fault }) => fault === '').map(({ unit }) => unit.code));
  return { wrong: [...wrong, ...lost], share: units.length / Math.max(1, named.size) };
}
