// Which days are off, by the decree that the office has entered?
import type { Holiday } from '../../core/time/working-calendar';
import { holidayKindWords } from '../../messages/office/choice-words';
import type { CellValue } from '../cell';
import { choiceColumn, dateColumn, textColumn } from '../column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, cellsInOrder, type DecodedRows, decodeRows } from '../row-reader';

const columns = {
  date: dateColumn('date', { width: 160 }),
  kind: choiceColumn<Holiday['kind']>('kind', holidayKindWords, {
    keys: ['libur', 'cuti bersama'],
    whenBlank: 'libur',
  }),
  name: textColumn('name', { width: 300 }),
};

export function holidayPlan() {
  return planOf('holidays', Object.values(columns), {
    colour: '#B06000',
    guard: 'open',
    frozenColumns: 0,
    rows: 120,
  });
}

export function decodeHolidays(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): DecodedRows<Holiday> {
  return decodeRows(places, rows, 1, (reader) => {
    const date = reader.read(columns.date);
    const kind = reader.read(columns.kind);
    if (date === undefined || date === null || kind === undefined) return undefined;
    return { date, kind, name: reader.read(columns.name) ?? '' };
  });
}

export function encodeHolidays(
  places: ColumnPlaces,
  holidays: readonly Holiday[],
): readonly (readonly CellValue[])[] {
  return holidays.map(({ date, kind, name }) =>
    cellsInOrder(places, {
      date: columns.date.encode(date),
      kind: columns.kind.encode(kind),
      name: columns.name.encode(name),
    }),
  );
}
