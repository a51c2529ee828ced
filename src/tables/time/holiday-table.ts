// The tab Libur: the days off of the decree that the office has entered.
import { HOLIDAY_KINDS, type Holiday } from '../../core/time/working-calendar';
import { holidayKindWords } from '../../messages/office/choice-words';
import { holidayTab } from '../../messages/time/holiday-columns';
import type { CellValue } from '../cell';
import { choiceColumn, textColumn } from '../column';
import { dateColumn } from '../date-column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow, isComplete } from '../row-reader';

const columns = {
  date: dateColumn({ width: 160 }),
  kind: choiceColumn(holidayKindWords, { keys: HOLIDAY_KINDS, whenBlank: 'libur' }),
  name: textColumn({ width: 300 }),
};

export function holidayPlan() {
  return planOf('holidays', holidayTab, columns, {
    colour: '#B06000',
    guard: 'open',
    frozenColumns: 0,
    rows: 120,
  });
}

/** The days of the tab in its order; a row without a day is passed over. */
export function decodeHolidays(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): DecodedRows<Holiday> {
  return decodeRows(places, columns, rows, (reader) => {
    const cells = reader.read();
    return isComplete(cells) && cells.date !== null ? { ...cells, date: cells.date } : undefined;
  });
}

/** The cells of new rows. */
export function encodeHolidays(
  places: ColumnPlaces,
  holidays: readonly Holiday[],
): readonly (readonly CellValue[])[] {
  return holidays.map((holiday) => encodeRow(places, columns, holiday));
}
