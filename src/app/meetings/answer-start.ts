// Answers what the dialog Rapat asks of the part that makes tabs, forms and obligations.
import * as z from 'zod/mini';
import { windowTitle } from '../../messages/meetings/meeting-screen-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { ViewPorts } from '../office/office-view';
import { issuePass } from '../page-pass';
import type { SetupPorts } from '../ports-setup';
import { obligeDecision } from './oblige-decision';
import type { MeetingStartCalls } from './rpc-meetings';
import { makeAttendanceForm, startMeetings } from './start-meetings';

const number = z.string().check(z.regex(/^R-\d{1,6}$/u));
const size = z.number().check(z.minimum(300), z.maximum(8000));
const screenSchema = z.object({ number, width: size, height: size });
const decisionSchema = z.object({
  key: z.string().check(z.maxLength(80)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
});

/** Answers that take a form, an obligation, new tabs or another window. */
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
  obligeDecision: (ports, args) => {
    const asked = checked(decisionSchema, args);
    return obligeDecision(ports, asked.key, asked.name);
  },
};
