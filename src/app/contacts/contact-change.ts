// Compares a pasted list with Kontak: new, changed, the same, or wrong.
import { mobileText } from '../../core/contacts/phone-number';
import { positionKey } from '../../core/contacts/position';
import { readAddresses } from '../../core/contacts/reach';
import type { ContactList, ContactProblem } from '../../core/lists/list-result';
import type { UnitCode } from '../../core/office/unit';
import type { ContactRow } from '../../tables/contacts/contact-table';
import type { Placed } from '../../tables/row-reader';

/** A person as a line of the list says; '' where it says nothing. */
interface PastedPerson {
  readonly unit: UnitCode;
  readonly position: string;
  readonly name: string;
  /** One address, or several with commas between them. */
  readonly email: string;
  /** As typed, or the usual spelling of a mobile number. */
  readonly phone: string;
  /** Null where the list does not say. */
  readonly isReminded: boolean | null;
}

/** A line, 1-based as pasted, and what it says; a line that names several people stands several times. */
export type PastedLine = { readonly line: number } & (
  | { readonly person: PastedPerson }
  | { readonly problem: ContactProblem; readonly echo: string }
);

/** Why nothing of a line is written: it cannot be read, or it does not go with Kontak or with a line above. */
export type ChangeProblem =
  | ContactProblem
  | { readonly code: 'fits-two-rows' }
  | { readonly code: 'differs-from-line'; readonly line: number };

/** The fields of a contact that a list may fill or replace. */
type ContactField = 'position' | 'name' | 'email' | 'phone' | 'isMuted';

/** What one line of the list leads to. `fields` are those that differ from what stands in Kontak. */
export type ContactChange = { readonly line: number } & (
  | { readonly kind: 'new'; readonly contact: ContactRow; readonly beside: string }
  | {
      readonly kind: 'changed';
      readonly before: ContactRow;
      readonly contact: ContactRow;
      readonly fields: readonly ContactField[];
    }
  | { readonly kind: 'same'; readonly contact: ContactRow }
  | { readonly kind: 'problem'; readonly problem: ChangeProblem; readonly echo: string }
);

/** What the tab holds afterwards; rows are never taken out. */
export interface ContactPlan {
  readonly changes: readonly ContactChange[];
  /** By 1-based row of the tab. */
  readonly changedRows: ReadonlyMap<number, ContactRow>;
  /** For the rows below. */
  readonly added: readonly ContactRow[];
}

/** The people and the problems of a list in the order of its lines. */
export function linesOf({ persons, problems }: ContactList): readonly PastedLine[] {
  const people = persons.map(
    ({ line, emails, phone, ...person }): PastedLine => ({
      line,
      person: { ...person, email: emails.join(', '), phone: mobileText(phone) },
    }),
  );
  return [...people, ...problems].sort((left, right) => left.line - right.line);
}

interface Standing {
  readonly row: number | null;
  /** The line of the list that it came from or was last changed by; 0 if none. */
  line: number;
  contact: ContactRow;
}

/**
 * A line means a contact of its unit with the same name; or, where one of them has no name, with the same address or
 * number and no other position; or an empty row of that position, such as the set-up makes. Two names are two people,
 * also with one address: nobody is replaced. What the list leaves blank stays as it is, so the same list pasted again
 * changes nothing.
 */
export function planContacts(
  standing: readonly Placed<ContactRow>[],
  lines: readonly PastedLine[],
): ContactPlan {
  const rows: Standing[] = standing.map(({ value, row }) => ({ row, line: 0, contact: value }));
  const changes = lines.map((pasted): ContactChange => {
    const { line } = pasted;
    return 'problem' in pasted
      ? { line, kind: 'problem', problem: pasted.problem, echo: pasted.echo }
      : placePerson(rows, line, pasted.person);
  });
  const touched = rows.filter(({ row, line }) => row === null || line > 0);
  return {
    changes,
    changedRows: new Map(
      touched.flatMap(({ row, contact }) => {
        const before = standing.find((placed) => placed.row === row)?.value;
        return row === null || before === contact ? [] : [[row, contact] as const];
      }),
    ),
    added: rows.filter(({ row }) => row === null).map(({ contact }) => contact),
  };
}

function placePerson(rows: Standing[], line: number, person: PastedPerson): ContactChange {
  const ofUnit = rows.filter(({ contact }) => contact.unit === person.unit);
  const matching = ofUnit.filter(({ contact }) => isSame(contact, person));
  const target = matching[0] ?? ofUnit.find(({ contact }) => isWaitingFor(contact, person));
  if (matching.length > 1) return problemOf(line, person, { code: 'fits-two-rows' });
  if (target === undefined) {
    const contact = mergedContact(emptyContact(person.unit), person);
    const beside = ofUnit.find(({ contact: other }) => other.name !== '' && samePosition(other, person));
    rows.push({ row: null, line, contact });
    return { line, kind: 'new', contact, beside: beside?.contact.name ?? '' };
  }
  const before = target.contact;
  const contact = mergedContact(before, person);
  const fields = fieldNames.filter((field) => before[field] !== contact[field]);
  if (fields.length === 0) return { line, kind: 'same', contact: before };
  const earlier = target.line;
  if (earlier > 0 && fields.some((field) => field !== 'isMuted' && before[field] !== ''))
    return problemOf(line, person, { code: 'differs-from-line', line: earlier });
  target.contact = contact;
  target.line = line;
  return { line, kind: 'changed', before, contact, fields };
}

function problemOf(
  line: number,
  { position, name, email, phone }: PastedPerson,
  problem: ChangeProblem,
): ContactChange {
  const echo = [position, name, email, phone].filter((text) => text !== '').join(' · ');
  return { line, kind: 'problem', problem, echo };
}

const fieldNames: readonly ContactField[] = ['position', 'name', 'email', 'phone', 'isMuted'];

function emptyContact(unit: UnitCode): ContactRow {
  return {
    unit,
    position: '',
    name: '',
    email: '',
    phone: '',
    isMuted: false,
  };
}

function isSame(contact: ContactRow, person: PastedPerson): boolean {
  if (contact.name !== '' && person.name !== '') return key(contact.name) === key(person.name);
  const isReached =
    isShared(contact.email, person.email) ||
    (person.phone !== '' && mobileText(contact.phone) === person.phone);
  return isReached && (samePosition(contact, person) || contact.position === '' || person.position === '');
}

/** Whether two cells of addresses have one in common. */
function isShared(left: string, right: string): boolean {
  const known = readAddresses(left).found;
  return readAddresses(right).found.some((address) => known.includes(address));
}

/** An empty row that the set-up made for this position, or for none. */
function isWaitingFor(contact: ContactRow, person: PastedPerson): boolean {
  return (
    `${contact.name}${contact.email}${contact.phone}` === '' &&
    (contact.position === '' || person.position === '' || samePosition(contact, person))
  );
}

function samePosition(left: { readonly position: string }, right: { readonly position: string }): boolean {
  return positionKey(left.position) === positionKey(right.position);
}

/** Letters and digits; what has none, such as an emoji, stands for itself. */
function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || text;
}

/** What the list says replaces what the row says; another spelling of the same is no change. */
function mergedContact(before: ContactRow, person: PastedPerson): ContactRow {
  return {
    unit: before.unit,
    position: person.position === '' || samePosition(before, person) ? before.position : person.position,
    name: person.name === '' || key(before.name) === key(person.name) ? before.name : person.name,
    email: person.email === '' ? before.email : person.email,
    phone: person.phone === '' || mobileText(before.phone) === person.phone ? before.phone : person.phone,
    isMuted: person.isReminded === null ? before.isMuted : !person.isReminded,
  };
}
