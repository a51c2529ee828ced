// Answers what the dialog Rapat asks of the part that makes tabs, forms and obligations.
import * as z from 'zod/mini';
import { ATTENDANCE_STATES } from '../../core/meetings/attendance';
import { windowTitle } from '../../messages/meetings/meeting-screen-text';
import { windowTitle as obligationTitle } from '../../messages/obligations/obligation-page-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { draftSchema } from '../obligations/draft-schema';
import type { ViewPorts } from '../office/office-view';
import { issuePass } from '../page-pass';
import type { SetupPorts } from '../ports-setup';
import { decisionChoices, obligeDecision } from './oblige-decision';
import { previewAttendance, saveAttendance } from './pasted/paste-attendance';
import type { MeetingStartCalls } from './rpc-start';
import { makeAttendanceForm, startMeetings } from './start-meetings';

const number = z.string().check(z.regex(/^R-\d{1,6}$/u));
const size = z.number().check(z.minimum(300), z.maximum(8000));
const screenSchema = z.object({ number, width: size, height: size });
const pastedFields = {
  number,
  rows: z.array(z.array(z.string()).check(z.maxLength(100))).check(z.maxLength(2000)),
  unsaid: z.nullable(z.enum(ATTENDANCE_STATES)),
  answers: z.array(z.object({ line: z.int(), value: z.string().check(z.maxLength(4000)) })),
};
const pastedSchema = z.object(pastedFields);
const savedSchema = z.object({
  ...pastedFields,
  seen: z.array(z.object({ key: z.string().check(z.maxLength(300)), stood: z.number() })),
  withGuests: z.boolean(),
});
/** A decision's key goes into a page, so nothing else may stand in it. */
const decisionKey = z.object({ key: z.string().check(z.regex(/^rapat\|R-\d{1,6}\|[a-z0-9]{6,32}$/u)) });
const decisionSchema = z.extend(decisionKey, { draft: draftSchema });

/** Answers that take a form, an obligation, new tabs, another window or the reader of pasted lists. */
export const meetingStartAnswers: Answers<MeetingStartCalls, SetupPorts & ViewPorts> = {
  startMeetings: (ports) => {
    startMeetings(ports);
    return {};
  },
  openMeetingScreen: (ports, args) => {
    const asked = checked(screenSchema, args);
    const page = { page: 'screen', title: windowTitle, pass: issuePass(ports), about: asked.number };
    ports.window.showDialog(page, Math.round(asked.width), Math.round(asked.height));
    return {};
  },
  makeCheckInForm: (ports) => {
    makeAttendanceForm(ports);
    return {};
  },
  previewAttendance: (ports, args) => previewAttendance(ports, checked(pastedSchema, args)),
  saveAttendance: (ports, args) => saveAttendance(ports, checked(savedSchema, args)),
  openDecision: (ports, args) => {
    const { key } = checked(decisionKey, args);
    ports.window.showSidebar({
      page: 'obligation',
      title: obligationTitle,
      pass: issuePass(ports),
      about: key,
    });
    return {};
  },
  decisionChoices: (ports, args) => decisionChoices(ports, checked(decisionKey, args).key),
  obligeDecision: (ports, args) => {
    const asked = checked(decisionSchema, args);
    return obligeDecision(ports, asked.key, asked.draft);
  },
};
