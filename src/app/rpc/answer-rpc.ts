// Answers the calls of all pages.
import { failureText, maskedNotice } from '../../messages/office/app-text';
import { identityMask } from '../../messages/office/cell-mark';
import { clearedText, receivedText } from '../../tables/reports/received-text';
import type { Answers } from '../answers';
import { calendarAnswers } from '../calendar/answer-calendar';
import { camatAnswers } from '../camat/answer-camat';
import { chatAnswers } from '../chat/answer-chat';
import { contactAnswers } from '../contacts/answer-contacts';
import { exportAnswers } from '../exports/answer-exports';
import { Refusal } from '../failure';
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
import type { RpcMap, RpcName } from './rpc';

/** What the calls of all pages need together. */
export type PagePorts = SetupPorts & ViewPorts & TakerPorts;

const answers: Answers<RpcMap, PagePorts> = {
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

/**
 * Answers a call by name; any name that is not listed is refused. Texts that a page sends are first cleared of what may
 * not be stored; the reply says so when that was a NIK or KK number. The fields of a letter keep their numbers.
 */
export function answerRpc(ports: PagePorts, name: string, argsText: string): PageAnswer {
  const known = Object.keys(answers).find((candidate): candidate is RpcName => candidate === name);
  if (known === undefined) throw new Refusal(failureText.badRequest);
  const { args, isMasked } = parseJson(argsText, lettersCalls.has(known) ? clearedText : receivedText);
  const value = answers[known](ports, args);
  return isMasked ? { value, notice: maskedNotice } : { value };
}

/** What goes back to the page: the value, and a notice if there is one. */
interface PageAnswer {
  readonly value: unknown;
  readonly notice?: string;
}

function parseJson(
  text: string,
  clear: (text: string) => string,
): { readonly args: unknown; readonly isMasked: boolean } {
  let isMasked = false;
  const received = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const kept = clear(value);
    isMasked ||= kept.includes(identityMask) && !value.includes(identityMask);
    return kept;
  };
  try {
    return { args: JSON.parse(text, received), isMasked };
  } catch {
    throw new Refusal(failureText.badRequest);
  }
}
