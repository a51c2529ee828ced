// Reads attendance as people write it in a chat: a line for each person, under headings such as `Izin:` or without.
import { cleanText, echoOf, isNothing, plainLine } from '../../clean-text';
import type { ListUnit, RowProblem, Rows } from '../../lists/list-result';
import { type ContactLine, isGreeting, readContactLine } from '../../lists/people/contact-line';
import { readUnitCell } from '../../lists/unit-index';
import type { AttendanceState } from '../attendance';
import type { StateCells } from './attendance-table';
import { isStateCount, isStateHeading, type StateSaid, takeState } from './attendance-words';
import {
  addEntry,
  addProblem,
  chosenUnit,
  isOfficeName,
  type ListedAttendance,
  LONGEST_CELL,
  type Reading,
  type Said,
} from './listed-attendance';
import { readStates } from './state-columns';

interface Lines {
  /** The unit that stands alone above the lines of its people. */
  heading: Heading | null;
  /** What the line above a group of lines says of all of them. */
  section: Section | null;
}

interface Heading {
  readonly unit: ListUnit;
  readonly entry: ListedAttendance;
  readonly number: string;
  used: boolean;
}

interface Section {
  readonly state: AttendanceState;
  readonly line: number;
  readonly echo: string;
  used: boolean;
}

/** `rows` are without the columns of states, where there are such. */
export function readAttendanceLines(reading: Reading, rows: Rows, states: StateCells): void {
  const lines: Lines = { heading: null, section: null };
  rows.forEach((row, number) => {
    const text = cleanText(row.filter((cell) => cell.trim() !== '').join(', '));
    const [inColumns] = readStates(states.rows[number] ?? [], states.columns, states.hasCrosses);
    readLine(reading, lines, { line: number + 1, text, inColumns: inColumns ?? nothingSaid });
  });
  endHeading(reading, lines);
  endSection(reading, lines);
}

const nothingSaid: Said = { state: null, by: '', unclear: '', leftOut: '' };

interface Line {
  readonly line: number;
  readonly text: string;
  /** What the columns of states say. */
  readonly inColumns: Said;
}

function readLine(reading: Reading, lines: Lines, { line, text, inColumns }: Line): void {
  const echo = echoOf([text]);
  if (isNothing(plainLine(text))) return;
  if (text.length > LONGEST_CELL) {
    addProblem(reading, line, echo, { code: 'too-long' });
    return;
  }
  const taken = takeState(text);
  if (isStateCount(taken)) {
    endSection(reading, lines);
    reading.passedOver.push({ line, echo });
  } else if (isStateHeading(taken)) startSection(reading, lines, { taken, line, echo });
  else if (!readSeveral(reading, lines, { taken, text, line, echo })) {
    const isInColumns = inColumns.state !== null || inColumns.unclear !== '';
    readPerson(reading, lines, { taken, line, echo, own: isInColumns ? inColumns : saidOf(taken) });
  }
}

function saidOf(taken: StateSaid): Said {
  if (taken.kind === 'unclear') return { ...nothingSaid, unclear: taken.text };
  return taken.kind === 'state'
    ? { ...nothingSaid, state: taken.state, by: taken.by, leftOut: taken.remark }
    : nothingSaid;
}

interface Taken {
  readonly taken: StateSaid;
  readonly line: number;
  readonly echo: string;
}

function readPerson(
  reading: Reading,
  lines: Lines,
  { taken, line, echo, own }: Taken & { readonly own: Said },
): void {
  const read = contactLine(reading, line, taken.rest);
  const { heading, section } = lines;
  const { names, positions, leftOut, phones, emails, brokenPhones, brokenEmails } = read.person;
  const isOwn = own.state !== null || own.unclear !== '';
  const isBelow = heading !== null && belongs(read, heading) && names.length + positions.length > 0;
  const unit = read.unit ?? (isBelow ? heading.unit : null);
  const whom = {
    line,
    echo,
    unit: unit?.code ?? null,
    isOfficeName: isOfficeName(reading, unit),
    unitProblem: unit === null ? problemOf(read) : null,
    positions,
    names,
    isAll: taken.kind === 'state' && taken.isAll,
    // Under a heading a bare name is somebody.
    isChat: unit === null && !isOwn && (section === null ? read.isChat : isGreeting(taken.rest)),
  };
  const state = own.state ?? section?.state ?? null;
  if (read.isHeading && read.unit !== null && !isOwn && section === null) {
    endHeading(reading, lines);
    lines.heading = {
      unit: read.unit,
      entry: { ...whom, state, by: '' },
      number: read.number,
      used: false,
    };
    return;
  }
  if (isBelow) heading.used = true;
  else if (read.unit !== null) endHeading(reading, lines);
  if (section !== null && !whom.isChat) section.used = true;
  for (const left of [...leftOut, ...phones, ...emails, ...brokenPhones, ...brokenEmails])
    reading.leftOut.push({ line, text: left });
  // Under `Diwakili:` nobody knows whether the name is who was invited or who came.
  const isEither = own.state === null && state === 'represented' && names.length > 0;
  addEntry(reading, whom, { ...own, state, unclear: isEither ? echo : own.unclear });
}

function contactLine(reading: Reading, line: number, text: string): ContactLine {
  const asked = readContactLine(reading.index, text, null);
  const chosen = chosenUnit(reading, line);
  return asked.unit === null && chosen !== null ? readContactLine(reading.index, text, chosen) : asked;
}

/** A line below a heading does not go on with the heading's own numbers. */
function belongs({ unit, problem, near, number }: ContactLine, heading: Heading): boolean {
  return (
    unit === null &&
    problem === null &&
    near.units.length === 0 &&
    (heading.number === '' || Number(number) !== Number(heading.number) + 1)
  );
}

function problemOf({ problem, near }: ContactLine): RowProblem | null {
  switch (problem?.code) {
    case 'unit-unknown':
    case 'unit-shared':
    case 'unit-unclear':
    case 'units-differ':
    case 'other-office':
      return problem;
    default:
      return near.units.length === 0
        ? null
        : { code: 'unit-unknown', text: near.text, units: near.units.map(({ code }) => code) };
  }
}

/** `Hadir: Batokan, Besah, Betet`: several units in one line, and nothing else. */
function readSeveral(
  reading: Reading,
  { section }: Lines,
  { taken, text, line, echo }: Taken & { readonly text: string },
): boolean {
  const parts = plainLine(taken.rest)
    .split(/[,;/&|]|\s+dan\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const units = parts.flatMap((part) => {
    const mention = readUnitCell(reading.index, part);
    return mention.kind === 'units' && mention.units.length === 1 ? [...mention.units] : [];
  });
  const isNumbered = /^\s*\d+[.)]/u.test(text);
  if (parts.length < 2 || units.length < parts.length || taken.kind === 'unclear' || isNumbered) return false;
  const { state, by } = saidOf(taken);
  if (section !== null) section.used = true;
  for (const unit of units)
    addEntry(
      reading,
      {
        line,
        echo,
        unit: unit.code,
        isOfficeName: false,
        unitProblem: null,
        positions: [],
        names: [],
        isAll: taken.kind === 'state' && taken.isAll,
        isChat: false,
      },
      { state: state ?? section?.state ?? null, by: '', unclear: by === '' ? '' : echo, leftOut: '' },
    );
  return true;
}

/** Two such lines below each other count, and speak of nobody: `Hadir: 27`, `Izin: 2`. */
function startSection(reading: Reading, lines: Lines, { taken, line, echo }: Taken): void {
  endHeading(reading, lines);
  const { section } = lines;
  const isCount = section !== null && !section.used && section.line === line - 1;
  endSection(reading, lines);
  if (isCount || taken.kind !== 'state') reading.passedOver.push({ line, echo });
  else lines.section = { state: taken.state, line, echo, used: false };
}

/** A heading that nobody stands below is said. */
function endSection(reading: Reading, lines: Lines): void {
  const { section } = lines;
  if (section !== null && !section.used) reading.passedOver.push({ line: section.line, echo: section.echo });
  lines.section = null;
}

/** A unit that nobody stands below is a line of its own. */
function endHeading(reading: Reading, lines: Lines): void {
  const { heading } = lines;
  if (heading !== null && !heading.used) reading.entries.push(heading.entry);
  lines.heading = null;
}
