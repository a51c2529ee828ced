// Who answers which call of a page?
import { doneText, failureText } from '../messages/app-text';
import { identityMask, receivedText } from '../tables/received-text';
import { calendarAnswers } from './answer-calendar';
import { camatAnswers } from './answer-camat';
import { careAnswers } from './answer-care';
import { contactAnswers } from './answer-contacts';
import { exportAnswers } from './answer-exports';
import { letterAnswers } from './answer-letters';
import { linkAnswers } from './answer-links';
import { proxyAnswers } from './answer-proxy';
import { reminderAnswers } from './answer-reminders';
import { reviewAnswers } from './answer-review';
import { setupAnswers } from './answer-setup';
import { wordsAnswers } from './answer-words';
import type { SetupPorts } from './ports-setup';
import { Refusal } from './refusal';
import type { Answers, RpcMap, RpcName } from './rpc';

const answers: Answers<RpcMap, SetupPorts> = {
  ...setupAnswers,
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
export const answerRpc = (ports: SetupPorts, name: string, argsText: string): PageAnswer => {
  const known = Object.keys(answers).find((candidate): candidate is RpcName => candidate === name);
  if (known === undefined) throw new Refusal(failureText.badRequest);
  const { args, isMasked } = parseJson(argsText);
  const value = answers[known](ports, args);
  return isMasked ? { value, notice: doneText.masked } : { value };
};

/** What goes back to the page: the value, and a sentence beside it if there is one to say. */
export interface PageAnswer {
  readonly value: unknown;
  readonly notice?: string;
}

const parseJson = (text: string): { readonly args: unknown; readonly isMasked: boolean } => {
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
};
