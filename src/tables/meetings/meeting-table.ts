// The tab Rapat: what meetings the office holds, where, when and for what.
import { issueOf } from '../../core/issue';
import { MEETING_FORMS, MEETING_KINDS, MEETING_STATES, type Meeting } from '../../core/meetings/meeting';
import { timeIssues } from '../../core/meetings/meeting-check';
import type { UnitCode } from '../../core/office/unit';
import { meetingTab } from '../../messages/meetings/meeting-columns';
import { meetingFormWords, meetingKindWords, meetingStateWords } from '../../messages/meetings/meeting-words';
import type { CellValue } from '../cell';
import { choiceColumn, orElse, orNull, textColumn, wholeColumn } from '../column';
import { unitColumn } from '../compliance/fact-tables';
import { dateColumn, momentColumn } from '../date-column';
import { freeTextColumn } from '../free-text';
import type { ReadUnitReference } from '../office/unit-reference';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';
import { timeColumn } from '../time/time-column';

const columns = {
  title: freeTextColumn({ width: 240 }),
  kind: orElse(
    choiceColumn(meetingKindWords, { keys: MEETING_KINDS, whenBlank: 'other', width: 130 }),
    'other',
  ),
  date: dateColumn(),
  start: timeColumn({ width: 80 }),
  end: timeColumn({ width: 80 }),
  form: orElse(
    choiceColumn(meetingFormWords, { keys: MEETING_FORMS, whenBlank: 'onsite', width: 90 }),
    'onsite',
  ),
  place: freeTextColumn({ width: 220 }),
  host: unitColumn,
  chair: freeTextColumn({ width: 180 }),
  noteTaker: freeTextColumn({ width: 180 }),
  basis: freeTextColumn({ width: 200 }),
  agenda: freeTextColumn({ width: 260 }),
  budgetYear: orNull(wholeColumn(2000, { width: 110 })),
  invitedAt: momentColumn(),
  state: orElse(
    choiceColumn(meetingStateWords, { keys: MEETING_STATES, whenBlank: 'planned', width: 120 }),
    'planned',
  ),
  minutes: textColumn({ width: 180 }),
  note: freeTextColumn({ width: 260 }),
  number: textColumn({ width: 90, hidden: true }),
};

export function meetingPlan() {
  return planOf('meetings', meetingTab, columns, {
    guard: 'open',
    frozenColumns: 1,
    rows: 60,
    colour: '#00695C',
  });
}

/** Meetings in the order of the tab; a row without a day is passed over. One that ends before it begins has no end. */
export function decodeMeetings(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  readUnit: ReadUnitReference,
): DecodedRows<Meeting> {
  return decodeRows(places, columns, rows, ({ read, report }) => {
    const { date, host, note: notes, ...cells } = read();
    if (date === undefined || date === null) {
      if (cells.title !== '' && date === null) report([issueOf('cell-empty', {})], 'date');
      return undefined;
    }
    const wrongTimes = timeIssues(cells);
    report(wrongTimes, 'end');
    const unit = host === '' ? null : readUnit(host);
    if (unit?.ok === false) report(unit.error, 'host');
    return {
      ...cells,
      date,
      notes,
      end: wrongTimes.length > 0 ? null : cells.end,
      host: unit?.ok ? unit.value : null,
    };
  });
}

/** The cells of one meeting; `labelOf` names a desa as drop-downs do. */
export function encodeMeeting(
  places: ColumnPlaces,
  { notes, host, ...meeting }: Meeting,
  labelOf: (unit: UnitCode) => string,
): readonly CellValue[] {
  return encodeRow(places, columns, {
    ...meeting,
    host: host === null ? '' : labelOf(host),
    note: notes,
  });
}
