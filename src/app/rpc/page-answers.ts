// The answers to all calls of pages but those of meetings.

import type { Answers } from '../answers';
import { calendarAnswers } from '../calendar/answer-calendar';
import { camatAnswers } from '../camat/answer-camat';
import { chatAnswers } from '../chat/answer-chat';
import { contactAnswers } from '../contacts/answer-contacts';
import { exportAnswers } from '../exports/answer-exports';
import { fieldworkAnswers } from '../fieldwork/answer-fieldwork';
import { linkAnswers } from '../forms/answer-links';
import type { TakerPorts } from '../forms/answer-taker';
import { letterAnswers } from '../letters/answer-letters';
import { maintenanceAnswers } from '../maintenance/answer-maintenance';
import { meetingStartAnswers } from '../meetings/answer-start';
import type { MeetingCalls } from '../meetings/rpc-meetings';
import { obligationAnswers } from '../obligations/answer-obligations';
import type { ViewPorts } from '../office/office-view';
import type { SetupPorts } from '../ports-setup';
import type { PushCalls } from '../push/rpc-push';
import { recapAnswers } from '../recap/answer-recap';
import { reminderAnswers, wordsAnswers } from '../reminders/answer-reminders';
import { proxyAnswers } from '../reports/answer-proxy';
import { reviewAnswers } from '../review/answer-review';
import { changeAnswers } from '../setup/answer-change';
import { setupAnswers } from '../setup/answer-setup';
import { holidayAnswers } from '../time/answer-holidays';
import { visitAnswers } from '../visits/answer-visits';
import type { RecordCalls, RpcMap } from './rpc';

/** What the calls of all pages need together. */
export type PagePorts = SetupPorts & ViewPorts & TakerPorts;

/** Of every call but those that the parts of meetings and of registers answer. */
export const pageAnswers: Answers<
  Omit<RpcMap, keyof MeetingCalls | keyof RecordCalls | keyof PushCalls>,
  PagePorts
> = {
  ...setupAnswers,
  ...obligationAnswers,
  ...reminderAnswers,
  ...wordsAnswers,
  ...calendarAnswers,
  ...maintenanceAnswers,
  ...reviewAnswers,
  ...proxyAnswers,
  ...chatAnswers,
  ...letterAnswers,
  ...contactAnswers,
  ...visitAnswers,
  ...meetingStartAnswers,
  ...fieldworkAnswers,
  ...holidayAnswers,
  ...changeAnswers,
  ...linkAnswers,
  ...camatAnswers,
  ...exportAnswers,
  ...recapAnswers,
};
