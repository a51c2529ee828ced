// Whom does the office write to in each desa?
import type { Contact } from '../../core/contacts/contact';
import type { CellValue } from '../cell';
import { textColumn, yesNoColumn } from '../column';
import type { ReadUnitReference } from '../office/unit-reference';
import { planOf } from '../plan-of';
import { type ColumnPlaces, cellsInOrder, type DecodedRows, decodeRows } from '../row-reader';

const columns = {
  unit: textColumn('unit', { choicesFrom: { tab: 'units', column: 'label' }, width: 240 }),
  position: textColumn('position', { width: 180 }),
  person: textColumn('person', { width: 180 }),
  email: textColumn('email', { width: 220 }),
  phone: textColumn('phone'),
  reminded: yesNoColumn('reminded', { width: 110, isYesWhenBlank: true }),
};

export function contactPlan(rows: number) {
  return planOf('contacts', Object.values(columns), {
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
  return decodeRows(places, rows, 1, (reader) => {
    const text = reader.read(columns.unit) ?? '';
    const unit = readUnit(text);
    if (!unit.ok) {
      reader.report(unit.error, 'unit');
      return undefined;
    }
    return {
      unit: unit.value,
      position: reader.read(columns.position) ?? '',
      name: reader.read(columns.person) ?? '',
      email: (reader.read(columns.email) ?? '').toLowerCase(),
      phone: reader.read(columns.phone) ?? '',
      isMuted: reader.read(columns.reminded) === false,
    };
  });
}

/** The cells of one contact. `label` is the unit as the drop-down shows it. */
export function encodeContact(
  places: ColumnPlaces,
  label: string,
  { position, name, email, phone, isMuted }: Omit<ContactRow, 'unit'>,
): readonly CellValue[] {
  return cellsInOrder(places, {
    unit: columns.unit.encode(label),
    position: columns.position.encode(position),
    person: columns.person.encode(name),
    email: columns.email.encode(email),
    phone: columns.phone.encode(phone),
    reminded: columns.reminded.encode(!isMuted),
  });
}

/** The cells of a first, empty contact of each unit: staff fill in the address. */
export function encodeEmptyContacts(
  places: ColumnPlaces,
  labels: readonly string[],
  position: string,
): readonly (readonly CellValue[])[] {
  return labels.map((label) =>
    cellsInOrder(places, {
      unit: columns.unit.encode(label),
      position: columns.position.encode(position),
      reminded: columns.reminded.encode(true),
    }),
  );
}
