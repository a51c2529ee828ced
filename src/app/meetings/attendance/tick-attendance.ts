// Records who came: ticks of officers, answers of the form, the end of the list.
import { monthsBefore } from '../../../core/maintenance/retention';
import { type Attendance, closeList, meetingOf } from '../../../core/meetings/attendance';
import { applyCheckIns } from '../../../core/meetings/check-in';
import type { Meeting } from '../../../core/meetings/meeting';
import { addDays } from '../../../core/time/plain-date';
import { attendanceTab } from '../../../messages/meetings/attendance-columns';
import { checkInWords } from '../../../messages/meetings/check-in-text';
import { meetingDone, meetingRefusal, tickConflict } from '../../../messages/meetings/meeting-text';
import { attendanceWords, meetingLabel } from '../../../messages/meetings/meeting-words';
import { changePlaceText, decodeChanges } from '../../../tables/maintenance/change-table';
import type { Placed } from '../../../tables/row-reader';
import { Refusal } from '../../failure';
import { withLock } from '../../office/with-lock';
import type { Ports } from '../../ports';
import { logOnce } from '../../visits/visit-log';
import { listOf, type MeetingBook, readMeetingBook, requireMeeting } from '../read-meetings';
import type { Tick, TickOutcome } from '../rpc-meetings';
import { writeAttendance } from '../write-meetings';
import { readCheckIns } from './attendance-form';
import { presenceOf, whoOf } from './presence';

type TickPorts = Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person'>;

/**
 * Writes the ticks under the lock, about what the officer saw: a row that another officer has ticked otherwise meanwhile
 * stays, and the reply names them. What came through the form gives way.
 */
export function tickAttendance(ports: TickPorts, number: string, ticks: readonly Tick[]): TickOutcome {
  return withLock(ports, () => {
    const book = readMeetingBook(ports, ['attendance']);
    const { value: meeting } = requireMeeting(book, number);
    const list = new Map(listOf(book, number).map((placed) => [placed.value.key, placed]));
    const changed: Placed<Attendance>[] = [];
    const conflicts: Attendance[] = [];
    for (const { key, seen, state } of ticks) {
      const placed = list.get(key);
      if (placed === undefined || meetingOf(placed.value) !== number) continue;
      const { value, row } = placed;
      if (value.state === state && (value.source === 'staff' || state === null)) continue;
      if (value.state !== seen && value.state !== state && value.source === 'staff') conflicts.push(value);
      else changed.push({ row, value: { ...value, state, source: state === null ? null : 'staff' } });
    }
    const told = conflicts.map((row) =>
      tickConflict(
        whoOf(book, row),
        personOf(ports, book, meetingLabel(meeting), whoOf(book, row)),
        row.state === null ? '' : attendanceWords[row.state],
      ),
    );
    if (changed.length > 0) {
      logOnce(ports, book, {
        ...logPlace(meetingLabel(meeting)),
        oldValue: '',
        newValue: changed.map(({ value }) => tickText(book, value)).join('; '),
      });
      writeAttendance(ports, book, changed, []);
    }
    ports.workbook.flush();
    const values = new Map(changed.map(({ row, value }) => [row, value]));
    return {
      isDone: conflicts.length === 0,
      message: told.length === 0 ? meetingDone.ticked : told.join(' '),
      presence: presenceOf(
        book,
        [...list.values()].map(({ row, value }) => values.get(row) ?? value),
      ),
    };
  });
}

export function tickText(book: Pick<MeetingBook, 'units'>, row: Attendance): string {
  return `${whoOf(book, row)}: ${row.state === null ? '–' : attendanceWords[row.state]}`;
}

export function logPlace(key: string) {
  return { subject: attendanceTab.title, key, field: attendanceTab.columns.state.title };
}

/** Who last ticked somebody, as Log Perubahan says; '' where it does not. */
function personOf(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout }: MeetingBook,
  label: string,
  who: string,
): string {
  const tab = layout.tabsByKey.get('changes');
  if (tab === undefined) return '';
  const place = changePlaceText(logPlace(label));
  const own = decodeChanges(tab, workbook.readRows(tab)).filter(
    (change) =>
      change.place === place && change.after.split('; ').some((part) => part.startsWith(`${who}: `)),
  );
  return own[own.length - 1]?.person ?? '';
}

/** Reads the form and puts its answers into the list; everything that came through it is decided anew. */
export function refreshCheckIns(ports: TickPorts & Pick<Ports, 'formReader'>, number: string): TickOutcome {
  const before = readMeetingBook(ports, []);
  const { value: meeting } = requireMeeting(before, number);
  if (isForgotten(before, meeting)) throw new Refusal(meetingRefusal.namesForgotten);
  const answers = readCheckIns(ports, before, meeting);
  if (answers === null) throw new Refusal(meetingRefusal.formLost);
  return withLock(ports, () => {
    const book = readMeetingBook(ports, ['attendance']);
    const list = listOf(book, number);
    const rows = list.map(({ value }) => value);
    const wanted = applyCheckIns(rows, answers, {
      meeting,
      label: meetingLabel(meeting),
      words: checkInWords,
    });
    saveList(ports, book, list, wanted);
    return {
      isDone: true,
      message: meetingDone.checkedIn(answers.length),
      presence: presenceOf(book, wanted),
    };
  });
}

/** Its names were kept long enough: the form, which still has them, must not bring them back. */
function isForgotten({ settings, today }: MeetingBook, { date }: Meeting): boolean {
  return settings.keepMonths !== null && date < monthsBefore(today, settings.keepMonths);
}

/** The morning's run: answers for meetings of yesterday and today that nobody has read in the dialog. */
export function sweepCheckIns(ports: TickPorts & Pick<Ports, 'formReader'>): void {
  const { meetings, today } = readMeetingBook(ports, []);
  const recent = meetings.filter(({ value }) => addDays(today, -1) <= value.date && value.date <= today);
  for (const { value } of recent) refreshCheckIns(ports, value.number);
}

/** Turns what is not recorded into absences. */
export function closeAttendance(ports: TickPorts, number: string): TickOutcome {
  return withLock(ports, () => {
    const book = readMeetingBook(ports, ['attendance']);
    requireMeeting(book, number);
    const list = listOf(book, number);
    if (list.length === 0) throw new Refusal(meetingRefusal.noList);
    const rows = list.map(({ value }) => value);
    const closed = closeList(rows);
    saveList(ports, book, list, closed);
    return {
      isDone: true,
      message: meetingDone.closed(closed.filter(({ state }) => state === 'absent').length),
      presence: presenceOf(book, closed),
    };
  });
}

/** What differs is written where it stands, new rows below; rows of guests that are no more are left alone. */
function saveList(
  ports: Pick<Ports, 'workbook'>,
  book: MeetingBook,
  list: readonly Placed<Attendance>[],
  wanted: readonly Attendance[],
): void {
  const rowByKey = new Map(list.map(({ value, row }) => [value.key, { value, row }]));
  const changed = wanted.flatMap((value) => {
    const standing = rowByKey.get(value.key);
    const isSame = standing !== undefined && JSON.stringify(standing.value) === JSON.stringify(value);
    return standing === undefined || isSame ? [] : [{ value, row: standing.row }];
  });
  const added = wanted.filter(({ key }) => !rowByKey.has(key));
  if (changed.length + added.length === 0) return;
  writeAttendance(ports, book, changed, added);
  ports.workbook.flush();
}
