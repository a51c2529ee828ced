// What the dialog Rapat shows: the list, and one meeting with everything around it.

import { issueOf } from '../../core/issue';
import { type Attendance, countAttendance, isGuest, meetingOf } from '../../core/meetings/attendance';
import { attendanceRates, type GroupRate, groupRates } from '../../core/meetings/attendance-rate';
import { hostTurns } from '../../core/meetings/host-turn';
import {
  MEETING_FORMS,
  MEETING_KINDS,
  MEETING_STATES,
  type Meeting,
  type MeetingKind,
} from '../../core/meetings/meeting';
import { meetingDoubts, reversedPlanning } from '../../core/meetings/meeting-check';
import { isWithin } from '../../core/time/date-interval';
import { issueText } from '../../messages/maintenance/issue-text';
import {
  firstTitles,
  lastHostText,
  listSummary,
  plainAgenda,
  rakorAgenda,
  sentText,
  trainingLine,
} from '../../messages/meetings/meeting-text';
import {
  hoursText,
  meetingFormWords,
  meetingKindWords,
  meetingLabel,
  meetingStateWords,
} from '../../messages/meetings/meeting-words';
import { jointWords, officeHeadTitle, officeTitle } from '../../messages/office/unit-name';
import { dayText, fractionText, timeText } from '../../messages/time/date-text';
import { visitName } from '../../messages/visits/result-text';
import { checkInLink } from './attendance/attendance-form';
import { presenceOf, whoOf } from './attendance/presence';
import { invitationTexts } from './invitation';
import { itemLine, itemsOf } from './meeting-items';
import { listOf, type MeetingBook, unitName } from './read-meetings';
import type { MeetingDesk, MeetingDraft, MeetingLine, MeetingView, RateLine } from './rpc-meetings';

/** Hosts that are shown at once. */
const SHOWN_HOSTS = 3;

export const notInUse: MeetingDesk = {
  isInUse: false,
  lines: [],
  hosts: [],
  rates: { invitees: [], units: [], positions: [] },
  training: [],
  choices: { kinds: [], forms: [], states: [], units: [] },
  blank: blankDraft('rakor', '', ''),
  unitWord: '',
};

/** The list, the next hosts, who comes how often, and trainings. */
export function deskOf(book: MeetingBook): MeetingDesk {
  const meetings = book.meetings.map(({ value }) => value);
  const rows = book.attendance.map(({ value }) => value);
  const coming = meetings.filter(({ date }) => date >= book.today).sort(byDate);
  const past = meetings.filter(({ date }) => date < book.today).sort((left, right) => byDate(right, left));
  const units = book.units.filter(({ isOffice }) => !isOffice);
  return {
    isInUse: true,
    lines: [...coming, ...past].map((meeting) => lineOf(book, meeting)),
    hosts: hostTurns(
      units.map(({ code }) => code),
      meetings,
    )
      .slice(0, SHOWN_HOSTS)
      .map(({ unit, last }) => ({ unit: unitName(book, unit), last: lastHostText(last) })),
    rates: ratesOf(book, meetings, rows),
    training: trainingByUnit(book, meetings),
    choices: {
      kinds: MEETING_KINDS.map((value) => ({ value, text: meetingKindWords[value] })),
      forms: MEETING_FORMS.map((value) => ({ value, text: meetingFormWords[value] })),
      states: MEETING_STATES.map((value) => ({ value, text: meetingStateWords[value] })),
      units: units.map(({ code, name }) => ({ value: code, text: name })),
    },
    blank: blankDraft('rakor', officeHeadTitle(book.profile), ''),
    unitWord: unitWordOf(book),
  };
}

/** Nothing before the first list is closed; then every desa, those that were never invited too. */
function ratesOf(
  book: MeetingBook,
  meetings: readonly Meeting[],
  rows: readonly Attendance[],
): MeetingDesk['rates'] {
  const rates = attendanceRates(meetings, rows);
  if (rates.length === 0) return notInUse.rates;
  const active = book.units.filter(
    ({ isOffice, activeIntervals }) =>
      !isOffice && activeIntervals.some((interval) => isWithin(book.today, interval)),
  );
  const names = new Map<string, string>(book.units.map(({ code, name }) => [code, name]));
  const byUnit = groupRates(
    rates,
    ({ unit }) => unit,
    active.map(({ code }) => code),
  );
  const byPosition = groupRates(rates, ({ unit, position }) => (unit === null ? null : position));
  return {
    invitees: rates.map(({ row, ...rate }) => rateLine(whoOf(book, row), rate)),
    units: byUnit.map(({ group, ...rate }) => rateLine(names.get(group) ?? group, rate)),
    positions: byPosition.map(({ group, ...rate }) => rateLine(group, rate)),
  };
}

function rateLine(who: string, { attended, covered, excused }: Omit<GroupRate, 'group'>): RateLine {
  return { who, attended: fractionText(attended), covered: fractionText(covered), excused };
}

/** What the office calls its units. */
export function unitWordOf({ units, profile }: Pick<MeetingBook, 'units' | 'profile'>): string {
  return jointWords(units, profile.terms).unit;
}

function byDate(left: Meeting, right: Meeting): number {
  return left.date < right.date ? -1 : 1;
}

/** What each desa took part in; a training invites like any meeting, and has no rate. */
function trainingByUnit(book: MeetingBook, meetings: readonly Meeting[]): MeetingDesk['training'] {
  const trainings = meetings
    .filter(({ kind, state }) => kind === 'training' && state === 'held')
    .sort(byDate);
  return book.units.flatMap(({ code, name }) => {
    const lines = trainings.flatMap((meeting) => {
      const own = book.attendance.filter(
        ({ value }) => meetingOf(value) === meeting.number && value.unit === code,
      );
      const { present, represented } = countAttendance(own.map(({ value }) => value));
      return present + represented === 0
        ? []
        : [trainingLine(meeting, present + represented, officeTitle(book.profile))];
    });
    return lines.length === 0 ? [] : [{ unit: name, lines }];
  });
}

function lineOf({ today, zone }: MeetingBook, meeting: Meeting): MeetingLine {
  const { number, title, date, place, kind, state, minutes } = meeting;
  return {
    number,
    title,
    day: dayText(date),
    where: [hoursText(meeting, zone), place].filter((part) => part !== '').join(' · '),
    about: `${meetingKindWords[kind]} · ${meetingStateWords[state]}`,
    isPast: date < today,
    lacksMinutes: state === 'held' && minutes === '',
  };
}

/** One meeting; `book` holds lists, follow-ups, team and holidays. */
export function viewOf(book: MeetingBook, meeting: Meeting, papers: MeetingView['papers'] = []): MeetingView {
  const rows = listOf(book, meeting.number).map(({ value }) => value);
  const invited = rows.filter((row) => !isGuest(row));
  const ofUnits = invited.filter(({ unit }) => unit !== null);
  return {
    unitWord: unitWordOf(book),
    line: lineOf(book, meeting),
    draft: draftOf(meeting),
    notices: noticesOf(book, meeting),
    invitation: {
      summary: listSummary(ofUnits.length, invited.length - ofUnits.length, unitWordOf(book)),
      sent: sentText(meeting.invitedAt, book.zone),
      ...invitationTexts(book, meeting, rows),
    },
    presence: presenceOf(book, rows),
    checkInLink: checkInLink(book.layout.notes, meeting),
    papers,
    items: itemsOf(book, meeting.number).map((item) => itemLine(item, book)),
    hasCirculars: book.layout.tabsByKey.has('circulars'),
  };
}

function noticesOf(book: MeetingBook, meeting: Meeting): readonly string[] {
  const meetings = book.meetings.map(({ value }) => value);
  const others = [
    ...meetings
      .filter(({ number, state }) => number !== meeting.number && state === 'planned')
      .map((other) => ({ ...other, name: meetingLabel(other), people: other.chair })),
    ...book.plannedVisits.map(({ unit, date, hour, team }) => ({
      name: visitName(unitName(book, unit)),
      date,
      start: hour,
      end: null,
      people: team,
      visited: unit,
    })),
  ];
  const reversed = reversedPlanning(meetings).filter(({ first, second }) =>
    [first.number, second.number].includes(meeting.number),
  );
  return [
    ...meetingDoubts(meeting, { calendar: book.calendar, others, today: book.today }),
    ...reversed.map(({ first, second }) =>
      issueOf('planning-out-of-order', {
        first: first.title,
        firstDate: first.date,
        second: second.title,
        secondDate: second.date,
      }),
    ),
  ].map(issueText);
}

/** A meeting as its questions hold it. */
export function draftOf({ date, start, end, host, budgetYear, ...meeting }: Meeting): MeetingDraft {
  const { invitedAt: _, minutes: __, ...rest } = meeting;
  return {
    ...rest,
    date: dayText(date),
    start: start === null ? '' : timeText(start),
    end: end === null ? '' : timeText(end),
    host: host ?? '',
    budgetYear: budgetYear === null ? '' : String(budgetYear),
    follows: '',
  };
}

/** A new meeting of a kind before anybody has said anything. */
export function blankDraft(kind: MeetingKind, chair: string, place: string): MeetingDraft {
  return {
    number: '',
    title: firstTitles[kind],
    kind,
    date: '',
    start: '09.00',
    end: '',
    form: 'onsite',
    place,
    host: '',
    chair,
    noteTaker: '',
    basis: '',
    agenda: (kind === 'rakor' ? rakorAgenda : plainAgenda).join('\n'),
    budgetYear: '',
    state: 'planned',
    notes: '',
    follows: '',
  };
}
