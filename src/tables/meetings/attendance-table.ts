// The tab Kehadiran: one row for each invitee of each meeting.
import {
  ATTENDANCE_SOURCES,
  ATTENDANCE_STATES,
  type Attendance,
  type AttendanceState,
} from '../../core/meetings/attendance';
import type { UnitCode } from '../../core/office/unit';
import { succeed } from '../../core/result';
import { attendanceTab } from '../../messages/meetings/attendance-columns';
import { attendanceSourceWords, attendanceWords } from '../../messages/meetings/meeting-words';
import { type CellValue, isBlankCell } from '../cell';
import { choiceColumn, type LenientColumn, orNull, textColumn } from '../column';
import { unitColumn } from '../compliance/fact-tables';
import { freeTextColumn } from '../free-text';
import type { ReadUnitReference } from '../office/unit-reference';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow, type Placed } from '../row-reader';
import { timeColumn } from '../time/time-column';

const stateChoice = orNull(choiceColumn(attendanceWords, { keys: ATTENDANCE_STATES, width: 150 }));
const sourceChoice = orNull(choiceColumn(attendanceSourceWords, { keys: ATTENDANCE_SOURCES, width: 90 }));

/** Blank as long as nobody has recorded it. */
function blankable<Value>(column: LenientColumn<Value | null>): LenientColumn<Value | null> {
  return { ...column, decode: (cell) => (isBlankCell(cell) ? succeed(null) : column.decode(cell)) };
}

const columns = {
  meeting: textColumn({ width: 220 }),
  unit: unitColumn,
  position: freeTextColumn({ width: 170 }),
  person: freeTextColumn({ width: 180 }),
  institution: freeTextColumn({ width: 170 }),
  state: blankable<AttendanceState>(stateChoice),
  representedBy: freeTextColumn({ width: 170 }),
  time: timeColumn({ width: 70 }),
  source: blankable(sourceChoice),
  note: freeTextColumn({ width: 200 }),
  key: textColumn({ width: 120, hidden: true }),
};

export function attendancePlan() {
  return planOf('attendance', attendanceTab, columns, {
    guard: 'open',
    frozenColumns: 1,
    rows: 200,
    colour: '#00695C',
  });
}

/** Rows in the order of the tab; those without a key were typed by hand and belong to no list. */
export function decodeAttendance(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  readUnit: ReadUnitReference,
): DecodedRows<Attendance> {
  return decodeRows(places, columns, rows, ({ text, read }) => {
    if (text('key') === '') return undefined;
    const { unit: label, person: name, note: notes, ...cells } = read();
    const unit = label === '' ? null : readUnit(label);
    return { ...cells, name, notes, unit: unit?.ok ? unit.value : null };
  });
}

/** A row that was typed by hand: it belongs to no list, but may name people. */
export interface UnlistedRow {
  readonly meeting: string;
  readonly name: string;
  readonly representedBy: string;
  readonly notes: string;
}

/** The rows without a key. */
export function decodeUnlisted(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): readonly Placed<UnlistedRow>[] {
  return decodeRows(places, columns, rows, ({ text }) =>
    text('key') === ''
      ? {
          meeting: text('meeting'),
          name: text('person'),
          representedBy: text('representedBy'),
          notes: text('note'),
        }
      : undefined,
  ).rows;
}

/** The cells of one row; `labelOf` names a desa as drop-downs do. */
export function encodeAttendance(
  places: ColumnPlaces,
  { unit, name, notes, ...row }: Attendance,
  labelOf: (unit: UnitCode) => string,
): readonly CellValue[] {
  return encodeRow(places, columns, {
    ...row,
    unit: unit === null ? '' : labelOf(unit),
    person: name,
    note: notes,
  });
}
