// Answers the dialog Rapat and the view for the projector.
import * as z from 'zod/mini';
import { PAPER_KINDS } from '../../core/letters/letter';
import { ATTENDANCE_STATES } from '../../core/meetings/attendance';
import {
  MEETING_FORMS,
  MEETING_KINDS,
  MEETING_STATES,
  meetingNumberDrawer,
} from '../../core/meetings/meeting';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { closeAttendance, refreshCheckIns, tickAttendance } from './attendance/tick-attendance';
import { enterItems, usedNumbers } from './meeting-items';
import { finishMeeting, makePaper, paperEntries, paperText } from './meeting-papers';
import { readScreen } from './meeting-screen';
import { deskOf, notInUse, viewOf } from './meeting-view';
import { holdsMeetings, type MeetingBook, readMeetingBook, requireMeeting } from './read-meetings';
import type { MeetingCalls, MeetingDesk, MeetingView } from './rpc-meetings';
import { inviteTo, noteSent, proposeMeeting, saveMeeting, viewExtras } from './save-meeting';
import { writeMeeting } from './write-meetings';

function text(longest: number) {
  return z.string().check(z.maxLength(longest));
}

const number = z.string().check(z.regex(/^R-\d{1,6}$/u));
const numbered = z.object({ number });
const numberOrNone = z.string().check(z.regex(/^(?:R-\d{1,6})?$/u));
const draftSchema = z.object({
  number: numberOrNone,
  title: text(200),
  kind: z.enum(MEETING_KINDS),
  date: text(60),
  start: text(40),
  end: text(40),
  form: z.enum(MEETING_FORMS),
  place: text(300),
  host: text(40),
  chair: text(200),
  noteTaker: text(200),
  basis: text(300),
  agenda: text(4000),
  budgetYear: text(10),
  state: z.enum(MEETING_STATES),
  notes: text(8000),
  follows: numberOrNone,
});
const state = z.nullable(z.enum(ATTENDANCE_STATES));
const tickSchema = z.object({
  number,
  ticks: z.array(z.object({ key: text(300), seen: state, state })).check(z.minLength(1), z.maxLength(1000)),
});
const entrySchema = z.object({
  number,
  entries: z
    .array(
      z.object({
        id: z.string().check(z.regex(/^[a-z0-9]{6,32}$/u)),
        kind: z.enum(['decision', 'task']),
        text: text(2000),
      }),
    )
    .check(z.maxLength(200)),
});
const cells = z.array(text(300)).check(z.maxLength(12));
const paperSchema = z.object({
  number,
  request: z.string().check(z.regex(/^[a-z0-9]{6,32}$/u)),
  evaluation: z.object({
    heads: cells,
    rows: z.array(cells).check(z.maxLength(60)),
    sentences: z.array(text(600)).check(z.maxLength(61)),
  }),
});
const kindSchema = z.extend(paperSchema, {
  kind: z.enum(PAPER_KINDS),
  isNumbered: z.optional(z.boolean()),
});
const idSchema = z.object({ id: text(80) });

/** Answers of the dialog Rapat and of the projector. */
export const meetingAnswers: Answers<MeetingCalls, Ports> = {
  meetingDesk: (ports) => readDesk(ports),
  meetingView: (ports, args) => readView(ports, checked(numbered, args).number),
  meetingSave: (ports, args) => withPapers(ports, saveMeeting(ports, checked(draftSchema, args))),
  meetingPropose: (ports, args) => proposeMeeting(ports, checked(numbered, args).number),
  meetingInvite: (ports, args) => withPapers(ports, inviteTo(ports, checked(numbered, args).number)),
  meetingSent: (ports, args) => withPapers(ports, noteSent(ports, checked(numbered, args).number)),
  meetingTick: (ports, args) => {
    const asked = checked(tickSchema, args);
    return tickAttendance(ports, asked.number, asked.ticks);
  },
  meetingCheckIns: (ports, args) => refreshCheckIns(ports, checked(numbered, args).number),
  meetingClose: (ports, args) => closeAttendance(ports, checked(numbered, args).number),
  meetingScreen: (ports, args) => readScreen(ports, checked(numbered, args).number),
  meetingEnter: (ports, args) => {
    const asked = checked(entrySchema, args);
    return enterItems(ports, asked.number, asked.entries);
  },
  meetingFinish: (ports, args) => finishMeeting(ports, checked(paperSchema, args)),
  meetingPaper: (ports, args) => {
    const asked = checked(kindSchema, args);
    return makePaper(ports, asked.kind, { ...asked, isNumbered: asked.isNumbered === true });
  },
  meetingPaperText: (ports, args) => paperText(ports, checked(idSchema, args).id),
};

/** The list; rows that somebody typed get their numbers first. */
function readDesk(ports: Ports): MeetingDesk {
  const layout = ports.workbook.readLayout();
  if (!holdsMeetings(layout)) return notInUse;
  const book = readMeetingBook(ports, ['attendance'], layout);
  const isNumbered = book.meetings.every(({ value }) => value.number !== '');
  return deskOf(isNumbered ? book : numberedBook(ports));
}

/** Under the lock, since two people may open the panel at once. */
function numberedBook(ports: Ports): MeetingBook {
  return withLock(ports, () => {
    const book = readMeetingBook(ports, ['attendance', 'followUps']);
    const draw = meetingNumberDrawer(usedNumbers(book));
    const meetings = book.meetings.map((placed) => {
      if (placed.value.number !== '') return placed;
      const value = { ...placed.value, number: draw() };
      writeMeeting(ports, book, value, placed);
      return { ...placed, value };
    });
    ports.workbook.flush();
    return { ...book, meetings };
  });
}

function readView(ports: Ports, wanted: string): MeetingView {
  const book = readMeetingBook(ports, viewExtras);
  const { value: meeting } = requireMeeting(book, wanted);
  return viewOf(book, meeting, paperEntries(ports, book, wanted));
}

/** With the documents of the meeting, which are read last. */
function withPapers<Outcome extends { readonly view: MeetingView }>(ports: Ports, outcome: Outcome): Outcome {
  const { view } = outcome;
  const layout = ports.workbook.readLayout();
  return { ...outcome, view: { ...view, papers: paperEntries(ports, { layout }, view.line.number) } };
}
