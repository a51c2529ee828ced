// Who answers which call of a page?
import { failureText } from '../messages/app-text';
import { careAnswers } from './answer-care';
import { reminderAnswers } from './answer-reminders';
import { setupAnswers } from './answer-setup';
import type { SetupPorts } from './ports';
import { readLinks } from './read-links';
import { Refusal } from './refusal';
import type { Answers, RpcMap, RpcName } from './rpc';

const answers: Answers<RpcMap, SetupPorts> = {
  ...setupAnswers,
  ...reminderAnswers,
  ...careAnswers,
  readLinks: (ports) => readLinks(ports),
};

/** Answers a call by name; a name that is not listed is refused, whoever guesses it. */
export const answerRpc = (ports: SetupPorts, name: string, argsText: string): unknown => {
  const known = Object.keys(answers).find((candidate): candidate is RpcName => candidate === name);
  if (known === undefined) throw new Refusal(failureText.badRequest);
  return answers[known](ports, parseJson(argsText));
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(failureText.badRequest);
  }
};
