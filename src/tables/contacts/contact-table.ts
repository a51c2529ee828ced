// The tab Kontak: whom the office writes to in each desa.
import type { Contact } from '../../core/contacts/contact';
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
  email: textColumn({ width: 220 }),
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

/** A contact with what only the tab holds; `phone` as it was typed. */
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
    const unit = readUnit(reader.text('unit'));
    if (!unit.ok) {
      reader.report(unit.error, 'unit');
      return undefined;
    }
    const { person, reminded, email, ...cells } = reader.read();
    return { ...cells, unit: unit.value, name: person, email: email.toLowerCase(), isMuted: !reminded };
  });
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

/** The cells of a first, empty contact of each unit: staff fill in the address. */
export function encodeEmptyContacts(
  places: ColumnPlaces,
  labels: readonly string[],
  position: string,
): readonly (readonly CellValue[])[] {
  const contact = { position, name: '', email: '', phone: '', isMuted: false };
  return labels.map((label) => encodeContact(places, label, contact));
}
