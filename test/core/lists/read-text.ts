// Reads a pasted text as the office of Kasiman would, and writes down in short what became of it.

import type { ContactList, ListPlace } from '../../../src/core/lists/list-result';
import { readContactList } from '../../../src/core/lists/people/contact-list';
import { readUnitList } from '../../../src/core/lists/unit-list';
import type { UnitCode } from '../../../src/core/office/unit';
import { rowsOfText } from '../../../src/ui/lists/pasted-rows';
import { DESA } from '../kasiman';

export const kasiman: ListPlace = {
  tier: 'kecamatan',
  officeCode: '35.22.20',
  officeName: 'Kasiman',
  unitWord: 'desa',
  units: DESA,
};

export function contactsOf(
  text: string,
  place: ListPlace = kasiman,
  chosen: readonly (readonly [number, string])[] = [],
): ContactList {
  return readContactList(
    rowsOfText(text),
    place,
    new Map(chosen.map(([line, code]) => [line, code as UnitCode])),
  );
}

/** `2001|Sekdes|Siti|siti@x.id|0812…`; a problem as `3: unit-unknown`. In the order of the lines. */
export function people({ persons, problems }: ContactList): readonly string[] {
  const read = persons.map(({ line, unit, position, name, emails, phone }) => ({
    line,
    text: [unit.slice(9), position, name, emails.join(' '), phone].join('|'),
  }));
  const not = problems.map(({ line, problem }) => ({ line, text: `${line}: ${problem.code}` }));
  return [...read, ...not].sort((left, right) => left.line - right.line).map(({ text }) => text);
}

/** `35.22.20.2001 Batokan`; a problem as `3: unit-twice`. */
export function unitsOf(text: string, place: ListPlace = kasiman): readonly string[] {
  const { units, problems } = readUnitList(rowsOfText(text), place);
  const read = units.map(({ line, code, name }) => ({ line, text: `${code} ${name}` }));
  const not = problems.map(({ line, problem }) => ({ line, text: `${line}: ${problem.code}` }));
  return [...read, ...not].sort((left, right) => left.line - right.line).map(({ text: shown }) => shown);
}
