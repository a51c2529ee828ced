// Answers the calls of the pages that are no registers.
import { clearedText, receivedText } from '../../tables/reports/received-text';
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
import { obligationAnswers } from '../obligations/answer-obligations';
import type { ViewPorts } from '../office/office-view';
import type { SetupPorts } from '../ports-setup';
import { recapAnswers } from '../recap/answer-recap';
import { reminderAnswers, wordsAnswers } from '../reminders/answer-reminders';
import { proxyAnswers } from '../reports/answer-proxy';
import { reviewAnswers } from '../review/answer-review';
import { setupAnswers } from '../setup/answer-setup';
import { holidayAnswers } from '../time/answer-holidays';
import { visitAnswers } from '../visits/answer-visits';
import { answerCall, type PageAnswer } from './answer-call';
import type { OfficeCalls, RpcName } from './rpc';

/** What the calls of all pages need together. */
export type PagePorts = SetupPorts & ViewPorts & TakerPorts;

const answers: Answers<OfficeCalls, PagePorts> = {
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
  ...fieldworkAnswers,
  ...holidayAnswers,
  ...linkAnswers,
  ...camatAnswers,
  ...exportAnswers,
  ...recapAnswers,
};

/** What these calls send goes into a letter, which names officers by their NIP, however it is written. */
const lettersCalls: ReadonlySet<string> = new Set<RpcName>(['previewLetter', 'makeLetter']);

/** Answers a call by name; any name that is not listed is refused. The fields of a letter keep their numbers. */
export function answerRpc(ports: PagePorts, name: string, argsText: string): PageAnswer {
  return answerCall(answers, ports, {
    name,
    argsText,
    clear: lettersCalls.has(name) ? clearedText : receivedText,
  });
}
