// Who answers which call of a page?

import { identityMask } from '../../messages/masked-text';
import { doneText, failureText } from '../../messages/office/app-text';
import { receivedText } from '../../tables/reports/received-text';
import type { Answers } from '../answers';
import { calendarAnswers } from '../calendar/answer-calendar';
import { camatAnswers } from '../camat/answer-camat';
import { contactAnswers } from '../contacts/answer-contacts';
import { exportAnswers } from '../exports/answer-exports';
import { linkAnswers } from '../forms/answer-links';
import { letterAnswers } from '../letters/answer-letters';
import { careAnswers } from '../maintenance/answer-maintenance';
import { obligationAnswers } from '../obligations/answer-obligations';
import type { SetupPorts } from '../ports-setup';
import { Refusal } from '../refusal';
import { reminderAnswers } from '../reminders/answer-reminders';
import { wordsAnswers } from '../reminders/answer-words';
import { proxyAnswers } from '../reports/answer-proxy';
import { reviewAnswers } from '../review/answer-review';
import { setupAnswers } from '../setup/answer-setup';
import type { RpcMap, RpcName } from './rpc';

const answers: Answers<RpcMap, SetupPorts> = {
  ...setupAnswers,
  ...obligationAnswers,
  ...reminderAnswers,
  ...wordsAnswers,
  ...calendarAnswers,
  ...careAnswers,
  ...reviewAnswers,
  ...proxyAnswers,
  ...letterAnswers,
  ...contactAnswers,
  ...linkAnswers,
  ...camatAnswers,
  ...exportAnswers,
};

/**
 * Answers a call by name; a name that is not listed is refused, whoever guesses it. Whatever text a page sends is first
 * rid of what may not be stored; the person is told when that was a NIK or KK number.
 */
export function answerRpc(ports: SetupPorts, name: string, argsText: string): PageAnswer {
  const known = Object.keys(answers).find((candidate): candidate is RpcName => candidate === name);
  if (known === undefined) throw new Refusal(failureText.badRequest);
  const { args, isMasked } = parseJson(argsText);
  const value = answers[known](ports, args);
  return isMasked ? { value, notice: doneText.masked } : { value };
}

/** What goes back to the page: the value, and a sentence beside it if there is one to say. */
interface PageAnswer {
  readonly value: unknown;
  readonly notice?: string;
}

function parseJson(text: string): { readonly args: unknown; readonly isMasked: boolean } {
  let isMasked = false;
  const received = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const kept = receivedText(value);
    isMasked ||= kept.includes(identityMask) && !value.includes(identityMask);
    return kept;
  };
  try {
    return { args: JSON.parse(text, received), isMasked };
  } catch {
    throw new Refusal(failureText.badRequest);
  }
}
