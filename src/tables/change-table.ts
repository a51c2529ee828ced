// Which changes of settings, dispensations and rules are on record?
import type { ChangeEntry } from '../core/change-log';
import type { CellValue } from './cell';
import { momentColumn, textColumn } from './column';
import { planOf } from './plan-of';
import { type ColumnPlaces, cellsInOrder } from './row-reader';

const columns = {
  at: momentColumn('at'),
  person: textColumn('person', { width: 220 }),
  place: textColumn('place', { width: 260 }),
  before: textColumn('before', { width: 260 }),
  after: textColumn('after', { width: 260 }),
};

export const changePlan = () =>
  planOf('changes', Object.values(columns), {
    colour: '#3C4043',
    guard: 'computed',
    frozenColumns: 0,
    rows: 200,
  });

export const encodeChanges = (
  places: ColumnPlaces,
  entries: readonly ChangeEntry[],
): readonly (readonly CellValue[])[] =>
  entries.map(({ at, by, subject, key, field, oldValue, newValue }) =>
    cellsInOrder(places, {
      at: columns.at.encode(at),
      person: columns.person.encode(by),
      place: columns.place.encode([subject, key, field].filter((part) => part !== '').join(' · ')),
      before: columns.before.encode(oldValue),
      after: columns.after.encode(newValue),
    }),
  );
