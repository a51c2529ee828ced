// The tab Log Perubahan: the changes of settings, dispensations and rules on record.
import type { ChangeEntry } from '../../core/maintenance/change-log';
import type { PlainDateTime } from '../../core/time/plain-date';
import { changeTab } from '../../messages/maintenance/change-columns';
import type { CellValue } from '../cell';
import { textColumn } from '../column';
import { momentColumn } from '../date-column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, decodeRows, encodeRow } from '../row-reader';

const columns = {
  at: momentColumn(),
  person: textColumn({ width: 220 }),
  place: textColumn({ width: 340 }),
  before: textColumn({ width: 340 }),
  after: textColumn({ width: 340 }),
};

export function changePlan() {
  return planOf('changes', changeTab, columns, {
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
  return decodeRows<typeof columns, LoggedChange>(places, columns, rows, (reader) => reader.read()).rows.map(
    ({ value }) => value,
  );
}

/** What was changed, as it stands in the column Apa. */
export function changePlaceText({
  subject,
  key,
  field,
}: Pick<ChangeEntry, 'subject' | 'key' | 'field'>): string {
  return [subject, key, field].filter((part) => part !== '').join(' · ');
}

/** The cells of new rows. */
export function encodeChanges(
  places: ColumnPlaces,
  entries: readonly ChangeEntry[],
): readonly (readonly CellValue[])[] {
  return entries.map((entry) =>
    encodeRow(places, columns, {
      at: entry.at,
      person: entry.by,
      place: changePlaceText(entry),
      before: entry.oldValue,
      after: entry.newValue,
    }),
  );
}
