// Which changes of settings, dispensations and rules are on record?
import type { ChangeEntry } from '../../core/maintenance/change-log';
import type { PlainDateTime } from '../../core/time/plain-date';
import type { CellValue } from '../cell';
import { momentColumn, textColumn } from '../column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, cellsInOrder, decodeRows } from '../row-reader';

const columns = {
  at: momentColumn('at'),
  person: textColumn('person', { width: 220 }),
  place: textColumn('place', { width: 260 }),
  before: textColumn('before', { width: 260 }),
  after: textColumn('after', { width: 260 }),
};

export function changePlan() {
  return planOf('changes', Object.values(columns), {
    colour: '#3C4043',
    guard: 'computed',
    frozenColumns: 0,
    rows: 200,
  });
}

/** A row of Log Perubahan as it stands. */
export interface LoggedChange {
  readonly at: PlainDateTime | null;
  readonly person: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** All rows, oldest first. */
export function decodeChanges(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): readonly LoggedChange[] {
  return decodeRows(places, rows, 1, (reader) => ({
    at: reader.read(columns.at) ?? null,
    person: reader.read(columns.person) ?? '',
    place: reader.read(columns.place) ?? '',
    before: reader.read(columns.before) ?? '',
    after: reader.read(columns.after) ?? '',
  })).rows.map(({ value }) => value);
}

/** What was changed, as it stands in the column Apa. */
export function changePlaceText({
  subject,
  key,
  field,
}: Pick<ChangeEntry, 'subject' | 'key' | 'field'>): string {
  return [subject, key, field].filter((part) => part !== '').join(' · ');
}

export function encodeChanges(
  places: ColumnPlaces,
  entries: readonly ChangeEntry[],
): readonly (readonly CellValue[])[] {
  return entries.map(({ at, by, oldValue, newValue, ...place }) =>
    cellsInOrder(places, {
      at: columns.at.encode(at),
      person: columns.person.encode(by),
      place: columns.place.encode(changePlaceText(place)),
      before: columns.before.encode(oldValue),
      after: columns.after.encode(newValue),
    }),
  );
}
