// Brings a pasted attendance list into Kehadiran: it is shown first, then written once.
import { fingerprint } from '../../../core/fingerprint';
import type { ListPlace } from '../../../core/lists/list-result';
import { type Attendance, GUEST, keyText } from '../../../core/meetings/attendance';
import type { Meeting } from '../../../core/meetings/meeting';
import { readAttendanceList } from '../../../core/meetings/pasted/attendance-list';
import { type AttendanceChange, matchAttendance } from '../../../core/meetings/pasted/attendance-match';
import type { UnitCode } from '../../../core/office/unit';
import { checkInWords } from '../../../messages/meetings/check-in-text';
import { meetingRefusal } from '../../../messages/meetings/meeting-text';
import { meetingLabel } from '../../../messages/meetings/meeting-words';
import { pastedAttendanceText as words } from '../../../messages/meetings/pasted-attendance-text';
import type { Placed } from '../../../tables/row-reader';
import { Refusal } from '../../failure';
import { withLock } from '../../office/with-lock';
import type { Ports } from '../../ports';
import { logOnce } from '../../visits/visit-log';
import { presenceOf } from '../attendance/presence';
import { logPlace, tickText } from '../attendance/tick-attendance';
import { listOf, type MeetingBook, readMeetingBook, requireMeeting } from '../read-meetings';
import type { AttendanceAnswer, AttendancePreview, MeetingStartCalls, PastedAttendance } from '../rpc-start';
import { writeAttendance } from '../write-meetings';
import { hintsOf, lineOf } from './attendance-preview';

interface Planned {
  readonly book: MeetingBook;
  readonly meeting: Meeting;
  readonly standing: readonly Placed<Attendance>[];
  readonly changes: readonly AttendanceChange[];
  readonly preview: AttendancePreview;
}

/** What would change; nothing is written. */
export function previewAttendance(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  pasted: PastedAttendance,
): AttendancePreview {
  return planPasted(ports, pasted).preview;
}

/**
 * Writes what the preview showed, under the lock, with a line in Log Perubahan: states, names where none stood, guests
 * where they are asked for. Lines with a problem are left out. What stands already costs no write, so that a call whose
 * answer got lost can be sent again. Throws a Refusal if a row that would change stands otherwise than it was seen.
 */
export function saveAttendance(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person'>,
  pasted: MeetingStartCalls['saveAttendance']['args'],
): MeetingStartCalls['saveAttendance']['result'] {
  return withLock(ports, () => {
    const { book, meeting, standing, changes, preview } = planPasted(ports, pasted);
    const after = new Map(
      changes.flatMap((change) =>
        change.kind === 'changed' ? [[change.after.key, change.after] as const] : [],
      ),
    );
    const known = new Set(standing.map(({ value }) => value.key));
    const guests = pasted.withGuests ? guestsOf(changes, meeting).filter(({ key }) => !known.has(key)) : [];
    if (after.size + guests.length > 0) {
      const seen = new Map(pasted.seen.map(({ key, stood }) => [key, stood]));
      if (preview.seen.some(({ key, stood }) => seen.get(key) !== stood)) throw new Refusal(words.stale);
      const changed = standing.flatMap(({ value, row }) => {
        const wanted = after.get(value.key);
        return wanted === undefined ? [] : [{ row, value: wanted }];
      });
      logOnce(ports, book, {
        ...logPlace(meetingLabel(meeting)),
        oldValue: '',
        newValue: saidOf(changes, pasted.withGuests ? guestsOf(changes, meeting) : [])
          .map((row) => tickText(book, row))
          .join('; '),
      });
      writeAttendance(ports, book, changed, guests);
      ports.workbook.flush();
    }
    const rows = [...standing.map(({ value }) => after.get(value.key) ?? value), ...guests];
    return { message: words.saved(after.size, guests.length), presence: presenceOf(book, rows) };
  });
}

/** All that the list says, also what stands already: sent again after half was written, it gives the same line. */
function saidOf(changes: readonly AttendanceChange[], guests: readonly Attendance[]): readonly Attendance[] {
  const rows = changes.flatMap((change) =>
    change.kind === 'changed' || change.kind === 'same' ? [change.after] : [],
  );
  return [...rows, ...guests];
}

function guestsOf(changes: readonly AttendanceChange[], meeting: Meeting): readonly Attendance[] {
  const guests = changes.flatMap((change) => (change.kind === 'guest' ? [change.guest] : []));
  const rows = guests.map(
    ({ unit, position, name }): Attendance => ({
      key: [meeting.number, GUEST, keyText(`${name} `)].join('|'),
      meeting: meetingLabel(meeting),
      unit,
      position,
      name,
      institution: '',
      state: 'present',
      representedBy: '',
      time: null,
      source: 'paper',
      notes: checkInWords.guest,
    }),
  );
  return rows.filter(({ key }, place) => rows.findIndex((other) => other.key === key) === place);
}

function planPasted(ports: Pick<Ports, 'workbook' | 'clock'>, pasted: PastedAttendance): Planned {
  const book = readMeetingBook(ports, ['attendance']);
  const { value: meeting } = requireMeeting(book, pasted.number);
  const standing = listOf(book, pasted.number);
  if (standing.length === 0) throw new Refusal(meetingRefusal.noList);
  const rows = standing.map(({ value }) => value);
  const list = readAttendanceList(pasted.rows, placeOf(book), chosenUnits(book, pasted.answers));
  const chosen = new Map(
    pasted.answers.filter(({ value }) => isRows(value)).map(({ line, value }) => [line, value.split('\n')]),
  );
  const changes = matchAttendance(list, rows, {
    unsaid: pasted.unsaid,
    chosen,
    officeName: book.profile.name,
  });
  const lines = changes.flatMap((change) => lineOf(change, book));
  const preview = {
    lines,
    hints: hintsOf(list, changes),
    asksUnsaid: !list.saysStates && list.entries.length > 0,
    seen: changes.flatMap((change) =>
      change.kind === 'changed'
        ? [{ key: change.before.key, stood: fingerprint(JSON.stringify(change.before)) }]
        : [],
    ),
  };
  return { book, meeting, standing, changes, preview };
}

function isRows(value: string): boolean {
  return value.includes('|');
}

function chosenUnits(
  { units }: MeetingBook,
  answers: readonly AttendanceAnswer[],
): ReadonlyMap<number, UnitCode> {
  return new Map(
    answers.flatMap(({ line, value }) => {
      const unit = units.find(({ code }) => code === value);
      return unit === undefined ? [] : [[line, unit.code] as const];
    }),
  );
}

function placeOf({ profile, units }: MeetingBook): ListPlace {
  return {
    tier: profile.tier,
    officeCode: profile.code,
    officeName: profile.name,
    unitWord: profile.terms.unit,
    units: units.filter(({ isOffice }) => !isOffice),
  };
}
