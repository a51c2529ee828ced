// Saves what staff write about a meeting, invites, and proposes the next one of a series.
import type { Attendance } from '../../core/meetings/attendance';
import { hostTurns } from '../../core/meetings/host-turn';
import { missingInvitees, positionsOf, sameInvitees } from '../../core/meetings/invitee';
import {
  agendaItems,
  type Meeting,
  type MeetingKind,
  meetingNumberDrawer,
} from '../../core/meetings/meeting';
import { isInvitedLate, timeIssues } from '../../core/meetings/meeting-check';
import { proposeNextDay } from '../../core/meetings/next-meeting';
import { isAboutMeeting } from '../../core/meetings/rakor-report';
import { ruleOn } from '../../core/obligations/obligation';
import { parseUnitCode, type Unit } from '../../core/office/unit';
import type { Schedule } from '../../core/time/period';
import { dayOfWeek, type PlainTime } from '../../core/time/plain-date';
import { dateOfText, weekdayOfText } from '../../core/time/typed-date';
import { invitedPosition } from '../../messages/contacts/position-text';
import { issueText } from '../../messages/maintenance/issue-text';
import {
  badTime,
  meetingDone,
  meetingRefusal,
  proposedText,
  wrongWeekday,
} from '../../messages/meetings/meeting-text';
import { meetingLabel, meetingName } from '../../messages/meetings/meeting-words';
import { settingInitial } from '../../messages/setup/setting-initial';
import { decodeObligations } from '../../tables/obligations/obligation-table';
import type { Placed } from '../../tables/row-reader';
import { timeOfText } from '../../tables/time/time-column';
import { Refusal } from '../failure';
import { requireTab } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { inviteeSettings } from './attendance/presence';
import { usedNumbers } from './meeting-items';
import { draftOf, viewOf } from './meeting-view';
import { listOf, type MeetingBook, type ReadPorts, readMeetingBook, requireMeeting } from './read-meetings';
import type { MeetingDraft, MeetingOutcome } from './rpc-meetings';
import { writeAttendance, writeMeeting } from './write-meetings';

type SavePorts = Pick<Ports, 'workbook' | 'clock' | 'lock'>;

/** Everything that the view of one meeting is made from. */
export const viewExtras = ['attendance', 'followUps', 'team', 'visits', 'holidays'] as const;

/**
 * Writes the row under the lock, then the list of a meeting that follows another. A new meeting that stands already with
 * the same title, day and hour (a doubled click, a call whose answer got lost) is that meeting.
 */
export function saveMeeting(ports: SavePorts, draft: MeetingDraft): MeetingOutcome {
  return withLock(ports, () => {
    const book = readMeetingBook(ports, viewExtras);
    const { meeting: asked, notice } = meetingOfDraft(draft);
    const standing =
      draft.number === ''
        ? book.meetings.find(({ value }) => isSame(value, asked))
        : requireMeeting(book, draft.number);
    const draw = meetingNumberDrawer(usedNumbers(book));
    const meeting: Meeting = standing
      ? {
          ...asked,
          number: standing.value.number || draw(),
          invitedAt: standing.value.invitedAt,
          minutes: standing.value.minutes,
        }
      : { ...asked, number: draw() };
    writeMeeting(ports, book, meeting, standing);
    const invited =
      draft.number === '' && draft.follows !== '' ? invitedAgain(book, meeting, draft.follows) : [];
    writeAttendance(ports, book, relabelled(book, meeting), invited);
    ports.workbook.flush();
    const placed = { value: meeting, row: standing?.row ?? 0 };
    const others = book.meetings.filter(({ row }) => row !== standing?.row);
    const attendance = [...book.attendance, ...invited.map((value) => ({ value, row: 0 }))];
    const saved = { ...book, attendance, meetings: [...others, placed] };
    const view = viewOf(saved, meeting);
    return {
      isDone: true,
      message: [meetingDone.saved(meetingName(meeting)), notice].filter((part) => part !== '').join(' '),
      view,
    };
  });
}

/** The rows of the list that name the meeting as it was called before. */
function relabelled(book: MeetingBook, meeting: Meeting): readonly Placed<Attendance>[] {
  const label = meetingLabel(meeting);
  return listOf(book, meeting.number).flatMap(({ value, row }) =>
    value.meeting === label ? [] : [{ row, value: { ...value, meeting: label } }],
  );
}

/** The rows of the list that are missing, as the meeting before it has them. */
function invitedAgain(book: MeetingBook, meeting: Meeting, follows: string): readonly Attendance[] {
  return sameInvitees({
    meeting,
    label: meetingLabel(meeting),
    units: book.units,
    team: book.team,
    before: listOf(book, follows).map(({ value }) => value),
    standing: listOf(book, meeting.number).map(({ value }) => value),
  });
}

function isSame(left: Meeting, right: Meeting): boolean {
  return left.title === right.title && left.date === right.date && left.start === right.start;
}

/** Throws a Refusal for what cannot be kept; a wrong day's name is told, and its date kept. */
function meetingOfDraft(draft: MeetingDraft): { readonly meeting: Meeting; readonly notice: string } {
  const { title, date: typed, host, budgetYear, follows: _, ...rest } = draft;
  if (title.trim() === '') throw new Refusal(meetingRefusal.noTitle);
  const date = dateOfText(typed);
  if (date === null) throw new Refusal(meetingRefusal.noDate);
  const times = { start: timeOf(draft.start), end: timeOf(draft.end) };
  const [wrong] = timeIssues(times);
  if (wrong !== undefined) throw new Refusal(issueText(wrong));
  const weekday = weekdayOfText(typed);
  const year = Number(budgetYear);
  return {
    meeting: {
      ...rest,
      ...times,
      title: title.trim(),
      date,
      host: parseUnitCode(host),
      budgetYear: Number.isInteger(year) && year >= 2000 ? year : null,
      agenda: agendaItems(draft).join('\n'),
      invitedAt: null,
      minutes: '',
    },
    notice: weekday === null || weekday.day === dayOfWeek(date) ? '' : wrongWeekday(date, weekday.word),
  };
}

function timeOf(typed: string): PlainTime | null {
  if (typed.trim() === '') return null;
  const time = timeOfText(typed);
  if (time === null) throw new Refusal(badTime(typed));
  return time;
}

/** Adds the rows of the list that are missing; two presses add them once. */
export function inviteTo(ports: SavePorts, number: string): MeetingOutcome {
  return withLock(ports, () => {
    const book = readMeetingBook(ports, viewExtras);
    const { value: meeting } = requireMeeting(book, number);
    const standing = listOf(book, number).map(({ value }) => value);
    const added = missingInvitees({
      meeting,
      label: meetingLabel(meeting),
      units: book.units,
      positionsOfUnit: (unit) => invitedOf(book, meeting.kind, unit),
      team: book.team,
      standing,
    });
    writeAttendance(ports, book, [], added);
    ports.workbook.flush();
    const attendance = [...book.attendance, ...added.map((value) => ({ value, row: 0 }))];
    return {
      isDone: true,
      message: meetingDone.invited(added.length),
      view: viewOf({ ...book, attendance }, meeting),
    };
  });
}

/** The positions that a kind of meeting invites, in the words of a unit; `Kepala Desa; Lurah` are one in each. */
function invitedOf(
  { settings, profile }: Pick<MeetingBook, 'settings' | 'profile'>,
  kind: MeetingKind,
  unit: Unit,
): readonly string[] {
  const key = inviteeSettings[kind];
  const positions = positionsOf(settings.texts.get(key) || settingInitial[key]);
  return [...new Set(positions.map((position) => invitedPosition(position, unit.kind, profile.terms)))];
}

/** Notes when the invitations left; the first time stays. */
export function noteSent(ports: SavePorts, number: string): MeetingOutcome {
  return withLock(ports, () => {
    const book = readMeetingBook(ports, viewExtras);
    const standing = requireMeeting(book, number);
    const meeting = { ...standing.value, invitedAt: standing.value.invitedAt ?? book.now };
    writeMeeting(ports, book, meeting, standing);
    ports.workbook.flush();
    const isLate = isInvitedLate(meeting, book.today, book.calendar);
    return {
      isDone: true,
      message: isLate ? meetingDone.sentLate : meetingDone.sent,
      view: viewOf(book, meeting),
    };
  });
}

/** The next meeting of the series: its day by the obligation's period, everything else as before, its invitees too. Nothing is written. */
export function proposeMeeting(
  ports: ReadPorts,
  number: string,
): { readonly draft: MeetingDraft; readonly notice: string } {
  const book = readMeetingBook(ports, ['holidays']);
  const { value: meeting } = requireMeeting(book, number);
  const obligationPlace = requireTab(book.layout, 'obligations');
  const obligations = decodeObligations(obligationPlace, ports.workbook.readRows(obligationPlace)).rows;
  const own = obligations.map(({ value }) => value.obligation).find(isAboutMeeting);
  const schedule: Schedule =
    own === undefined || meeting.kind !== 'rakor' ? { type: 'monthly' } : ruleOn(own, meeting.date).schedule;
  const series = book.meetings.map(({ value }) => value).filter(({ kind }) => kind === meeting.kind);
  const next = proposeNextDay(series, schedule, book.calendar, book.today);
  if (next === null) throw new Refusal(meetingRefusal.noSchedule);
  const turns = hostTurns(
    book.units.filter(({ isOffice }) => !isOffice).map(({ code }) => code),
    series,
  );
  const host = meeting.host === null ? null : (turns[0]?.unit ?? null);
  return {
    draft: {
      ...draftOf({
        ...meeting,
        number: '',
        date: next.date,
        state: 'planned',
        host,
        place: host === meeting.host ? meeting.place : '',
        basis: '',
        notes: '',
      }),
      follows: number,
    },
    notice: proposedText(next),
  };
}
