// Reads the lines of a list without columns, one below the other: who is named, and under which unit.
import { cleanText, echoOf } from '../../clean-text';
import type { ContactProblem } from '../list-result';
import { codesOf } from '../unit-index';
import { type ContactLine, readContactLine } from './contact-line';
import { addFound, addProblem, chosenUnit, longestCell, offers, type Reading } from './contact-reading';
import { judgePerson } from './contact-row';

export function readFreeLine(reading: Reading, line: number, text: string): void {
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
  if (belongs && completesLast(reading, line, read)) return;
  const found = judgePerson(read.person, '', '');
  if (found.person === null && found.problem === null) addProblem(reading, line, [shown], { code: 'nobody' });
  addFound(reading, { line, row: [shown] }, unit, found);
  if (found.person !== null) reading.lastLine = line;
}

/** `HP: 0812…` right below `Sekdes: Siti` is hers, where she has no number yet and nobody else is named. */
function completesLast(reading: Reading, line: number, { person, number }: ContactLine): boolean {
  const { persons, lastLine } = reading;
  const last = persons[persons.length - 1];
  const { names, positions, emails, phones, brokenEmails, brokenPhones, leftOut } = person;
  const isReach = [names, positions, leftOut, brokenEmails, brokenPhones].every(
    (found) => found.length === 0,
  );
  const isNext = last !== undefined && lastLine === line - 1 && last.line <= lastLine && number === '';
  const isFree = last !== undefined && (phones.length === 0 || last.phone === '');
  const isPerson = last !== undefined && `${last.name}${last.position}` !== '';
  if (!isReach || !isNext || !isFree || !isPerson || phones.length > 1) return false;
  persons[persons.length - 1] = {
    ...last,
    emails: [...new Set([...last.emails, ...emails])],
    phone: last.phone === '' ? (phones[0] ?? '') : last.phone,
  };
  reading.lastLine = line;
  return true;
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
export function endHeading(reading: Reading): void {
  const { heading } = reading;
  if (heading !== null && !heading.used)
    addProblem(reading, heading.line, [heading.text], { code: 'nobody' });
  reading.heading = null;
}
