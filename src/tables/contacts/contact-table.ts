// The tab Kontak: whom the office writes to in each desa.
import { cleanText, isNothing } from '../../core/clean-text';
import type { Contact } from '../../core/contacts/contact';
import { readAddresses, readPhones } from '../../core/contacts/reach';
import { type Issue, issueOf } from '../../core/issue';
import { contactTab } from '../../messages/contacts/contact-columns';
import type { CellValue } from '../cell';
import { textColumn, yesNoColumn } from '../column';
import type { ReadUnitReference } from '../office/unit-reference';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';

const columns = {
  unit: textColumn({ choicesFrom: { tab: 'units', column: 'label' }, width: 240 }),
  position: textColumn({ width: 180 }),
  person: textColumn({ width: 180 }),
  email: textColumn({ width: 280 }),
  phone: textColumn(),
  reminded: yesNoColumn({ width: 110, isYesWhenBlank: true }),
};

export function contactPlan(rows: number) {
  return planOf('contacts', contactTab, columns, {
    colour: '#6B2A00',
    guard: 'open',
    frozenColumns: 1,
    rows: Math.max(60, rows * 3 + 20),
  });
}

/** A row of the tab. `email` holds all its addresses with commas between them; `phone` is as it was typed. */
export interface ContactRow extends Contact {
  readonly phone: string;
}

/** Contacts in the order of the tab; a row whose desa is unknown stands in the issues. */
export function decodeContacts(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  readUnit: ReadUnitReference,
): DecodedRows<ContactRow> {
  return decodeRows(places, columns, rows, (reader) => {
    const name = cleanText(reader.text('unit'));
    const unit = readUnit(name);
    if (!unit.ok) {
      const isBlank = isNothing(name);
      const isEmpty = `${reader.text('person')}${reader.text('email')}${reader.text('phone')}` === '';
      if (!(isBlank && isEmpty))
        reader.report(isBlank ? [issueOf('contact-unit-blank', {})] : unit.error, 'unit');
      return undefined;
    }
    const { reminded, ...cells } = reader.read();
    reader.report(emailIssues(cells.email), 'email');
    reader.report(phoneIssues(cells.phone), 'phone');
    return {
      unit: unit.value,
      position: said(cells.position),
      name: said(cells.person),
      email: emailText(cells.email),
      phone: said(cells.phone),
      isMuted: !reminded,
    };
  });
}

/** Without signs that nobody sees; '' for `-`, `belum ada` and the like. */
function said(cell: string): string {
  const text = cleanText(cell);
  return isNothing(text) ? '' : text;
}

/** The addresses of a cell; what holds no whole address stays as typed. */
function emailText(cell: string): string {
  const { found, broken } = readAddresses(cell);
  return broken.length > 0 ? said(cell) : found.join(', ');
}

function emailIssues(cell: string): readonly Issue[] {
  const { broken } = readAddresses(cell);
  return broken.length === 0 ? [] : [issueOf('contact-email-unread', { text: broken.join(' ') })];
}

function phoneIssues(cell: string): readonly Issue[] {
  const { found, broken } = readPhones(cell);
  const [used, second] = found;
  if (used === undefined)
    return broken.length === 0 ? [] : [issueOf('contact-phone-unread', { text: broken.join(' ') })];
  return second === undefined ? [] : [issueOf('contact-phones-several', { used })];
}

/** The people to write to in a row: one for each address, the number with the first. */
export function contactsOfRow(row: ContactRow): readonly ContactRow[] {
  const [phone = ''] = readPhones(row.phone).found;
  const [first = '', ...more] = readAddresses(row.email).found;
  return [{ ...row, email: first, phone }, ...more.map((email) => ({ ...row, email, phone: '' }))];
}

/** The cells of one contact. `label` is the unit as the drop-down shows it. */
export function encodeContact(
  places: ColumnPlaces,
  label: string,
  { position, name, email, phone, isMuted }: Omit<ContactRow, 'unit'>,
): readonly CellValue[] {
  return encodeRow(places, columns, {
    unit: label,
    position,
    person: name,
    email,
    phone,
    reminded: !isMuted,
  });
}

/** The cells of a first, empty contact of each unit, `label` and position of each: staff fill in the address. */
export function encodeEmptyContacts(
  places: ColumnPlaces,
  contacts: readonly { readonly label: string; readonly position: string }[],
): readonly (readonly CellValue[])[] {
  return contacts.map(({ label, position }) =>
    encodeContact(places, label, { position, name: '', email: '', phone: '', isMuted: false }),
  );
}
