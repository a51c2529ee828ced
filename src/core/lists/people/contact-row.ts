// Reads one row of a table of contacts: its unit, and each of the people that it names.
import { isNothing, splitListNumber } from '../../clean-text';
import { findPositions, positionFor } from '../../contacts/position';
import { readAddresses, readPhones } from '../../contacts/reach';
import type { ContactProblem, ListPerson, ListUnit, RowProblem } from '../list-result';
import type { Column } from '../table-head';
import { codeOfCell, codesOf, isNearly, nearUnits, readUnitCell, type UnitIndex } from '../unit-index';
import { dottedParent, isParentCode, unitPrefix } from '../unit-words';
import { foreign } from './contact-line';
import type { PersonColumns } from './people-columns';
import { bareName, isDegree, type PersonText, readRest, takeFacts } from './person-text';

/** The unit of a row, or why there is none; null where the row names none. */
export function readRowUnit(
  row: readonly string[],
  columns: readonly Column[],
  index: UnitIndex,
): ListUnit | RowProblem | null {
  const other = otherOffice(row, columns, index);
  if (other !== null) return { code: 'other-office', text: other };
  const codes = textsOf(row, columns, 'code');
  const names = textsOf(row, columns, 'unit');
  const text = [...codes, ...names].join(' ');
  if (codes.length + names.length === 0) return null;
  let meant: readonly ListUnit[] | null = null;
  for (const cell of codes) {
    const code = codeOfCell(index, cell);
    const unit = index.byCode.get(code ?? '');
    if (unit === undefined)
      return code === null ? { code: 'unit-unknown', text: cell, units: [] } : foreign(index, code);
    if (meant !== null && !meant.includes(unit)) return { code: 'units-differ', text };
    meant = [unit];
  }
  for (const cell of names) {
    const mention = readUnitCell(index, cell);
    if (mention.kind === 'foreign') return foreign(index, mention.text);
    if (mention.kind === 'differs') return { code: 'units-differ', text: mention.text };
    if (mention.kind === 'unknown') {
      const [only] = meant ?? [];
      if (meant?.length === 1 && only !== undefined && isNearly(index, only, mention.text)) continue;
      if (meant !== null) return { code: 'units-differ', text };
      return { code: 'unit-unknown', text: mention.text, units: codesOf(nearUnits(index, mention.text)) };
    }
    const both: readonly ListUnit[] = mention.units.filter((unit) => meant === null || meant.includes(unit));
    if (both.length === 0) return { code: 'units-differ', text };
    meant = both;
  }
  const [only, second] = meant ?? [];
  if (only === undefined) return null;
  return second === undefined ? only : { code: 'unit-shared', text, units: codesOf(meant ?? []) };
}

/** The kecamatan of a row that is not the office, by its code or name; null where it is, or is not said. */
export function otherOffice(
  row: readonly string[],
  columns: readonly Column[],
  { place }: UnitIndex,
): string | null {
  for (const cell of textsOf(row, columns, 'parent-code')) {
    if (isParentCode(cell, place) && !place.officeCode.startsWith(dottedParent(cell))) return cell;
  }
  const level = {
    pusat: /^(?:negara|nasional)/iu,
    provinsi: /^(?:provinsi|prov|propinsi)/iu,
    kabupaten: /^(?:kabupaten|kab|kota)/iu,
    kecamatan: /^(?:kecamatan|kec|distrik)/iu,
    desa: /^(?:desa|kel)/iu,
  };
  for (const column of columns) {
    const cell = row[column.column] ?? '';
    const name = (unitPrefix(cell)?.rest ?? cell).replace(/^(?:kabupaten|kab\.?|kota)\s+/iu, '');
    const isOfLevel = level[place.tier].test(column.header.replace(/^(?:nama|asal)\s+/iu, ''));
    if (column.kind !== 'parent' || cell === '' || !isOfLevel || place.officeName === '') continue;
    if (plain(name) !== plain(place.officeName)) return cell;
  }
  return null;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export function textsOf(
  row: readonly string[],
  columns: readonly Column[],
  kind: Column['kind'],
): readonly string[] {
  return columns
    .filter((column) => column.kind === kind)
    .map(({ column }) => row[column] ?? '')
    .filter((cell) => cell !== '');
}

/** What a row says of one person: the person, or the problem; null where it says nothing. */
export interface PersonFound {
  readonly person: Omit<ListPerson, 'line' | 'unit'> | null;
  readonly problem: ContactProblem | null;
  readonly leftOut: readonly string[];
}

/** Contents that cannot be mistaken count whichever of the person's cells they stand in. */
export function readRowPerson(
  row: readonly string[],
  columns: PersonColumns,
  kind: ListUnit['kind'],
): PersonFound {
  const cells = (places: readonly number[]): readonly string[] =>
    places.map((place) => row[place] ?? '').filter((cell) => cell !== '');
  const emailCells = cells(columns.emails);
  const phoneCells = cells(columns.phones);
  const [nameCell] = cells(columns.names);
  const [positionCell] = cells(columns.positions);
  const name = nameCell === undefined ? null : readCell(nameCell);
  const words = [name, positionCell === undefined ? null : readCell(positionCell)].flatMap(
    (read) => read ?? [],
  );
  const isMail = (cell: string): boolean => cell.includes('@');
  const mails = [
    ...emailCells.filter((cell) => isMail(cell) || !hasPhone(cell)),
    ...phoneCells.filter(isMail),
  ].map(readAddresses);
  const calls = [
    ...phoneCells.filter((cell) => !isMail(cell)),
    ...emailCells.filter((cell) => !isMail(cell) && hasPhone(cell)),
  ].map(readPhones);
  const own = positionCell === undefined ? '' : positionOf(positionCell);
  const said: PersonText = {
    names: name === null ? [] : name.names,
    positions: own === '' ? (name?.positions ?? []) : [own],
    emails: [...mails.flatMap(({ found }) => found), ...words.flatMap(({ emails }) => emails)],
    phones: [...calls.flatMap(({ found }) => found), ...words.flatMap(({ phones }) => phones)],
    brokenEmails: [
      ...mails.flatMap(({ broken }) => broken),
      ...words.flatMap(({ brokenEmails }) => brokenEmails),
    ],
    brokenPhones: [
      ...calls.flatMap(({ broken }) => broken),
      ...words.flatMap(({ brokenPhones }) => brokenPhones),
    ],
    leftOut: name?.leftOut ?? [],
  };
  const [reminded = ''] = cells(columns.reminded);
  const isLost = (cell: string): boolean => !/[\p{L}@]|\d{5}/u.test(cell) || isDegree(cell);
  const signs = [nameCell, positionCell].find((cell) => cell !== undefined && isLost(cell));
  if (signs !== undefined)
    return { person: null, problem: { code: 'name-unclear', text: signs }, leftOut: [] };
  return judgePerson(said, positionFor(columns.holders, kind), reminded);
}

/** A person with what is wrong; `position` is the one that a header names. */
export function judgePerson(said: PersonText, position: string, reminded: string): PersonFound {
  const { leftOut } = said;
  const wrong = (problem: ContactProblem): PersonFound => ({ person: null, problem, leftOut });
  const emails = [...new Set(said.emails)];
  const phones = [...new Set(said.phones)];
  if (said.names.length > 1 || said.names.some((name) => isDegree(name) || /\d/u.test(name)))
    return wrong({ code: 'name-unclear', text: said.names.join(' · ') });
  if (said.brokenEmails.length > 0) return wrong({ code: 'email-broken', text: said.brokenEmails.join(' ') });
  if (said.brokenPhones.length > 0) return wrong({ code: 'phone-broken', text: said.brokenPhones.join(' ') });
  if (phones.length > 1) return wrong({ code: 'phone-broken', text: phones.join(' ') });
  if (!/^(?:ya|y|tidak|t|)$/iu.test(reminded)) return wrong({ code: 'reminded-unknown', text: reminded });
  const name = said.names[0] ?? '';
  if (name === '' && emails.length + phones.length === 0) return { person: null, problem: null, leftOut };
  return {
    person: {
      position: said.positions.join(', ') || position,
      name,
      emails,
      phone: phones[0] ?? '',
      isReminded: reminded === '' ? null : /^y/iu.test(reminded),
    },
    problem: null,
    leftOut,
  };
}

function hasPhone(cell: string): boolean {
  return readPhones(cell).found.length > 0;
}

const nothingSaid: PersonText = {
  names: [],
  positions: [],
  emails: [],
  phones: [],
  brokenEmails: [],
  brokenPhones: [],
  leftOut: [],
};

/** A cell with a name: whole, unless numbers, addresses or a position in brackets stand in it too. */
export function readCell(typed: string): PersonText {
  const list = splitListNumber(typed);
  const cell = /^\d/u.test(list.number) ? list.rest : typed;
  if (!/[@\d()]/u.test(cell) && findPositions(cell).length === 0)
    return { ...nothingSaid, names: [bareName(cell)].filter(Boolean) };
  const facts = takeFacts(cell);
  const hasFacts =
    [facts.emails, facts.phones, facts.brokenEmails, facts.brokenPhones].flat().length > 0 ||
    /\([^()]*\)/u.test(cell);
  const read = readRest(facts);
  if (hasFacts && read.names.length <= 1) return { ...read, names: read.names.map(bareName) };
  const isPosition = findPositions(cell)[0]?.text === cell;
  const name = bareName(cell);
  return {
    ...read,
    positions: isPosition ? [cell] : [],
    names: isPosition || isNothing(name) ? [] : [name],
    leftOut: [],
  };
}

/** A position as it is typed, without numbers and addresses that stand beside it. */
export function positionOf(cell: string): string {
  if (!/[@\d]/u.test(cell)) return cell;
  const { emails, phones, rest } = takeFacts(cell);
  if (emails.length + phones.length === 0) return cell;
  const words = rest.replace(/[\s|]+/gu, ' ').trim();
  return words === '' ? readRest(takeFacts(cell)).positions.join(', ') : words;
}
