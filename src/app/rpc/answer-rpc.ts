// Answers the calls of pages, whichever part of the script holds the answers.
import { failureText, maskedNotice } from '../../messages/office/app-text';
import { identityMask } from '../../messages/office/cell-mark';
import { clearedText, receivedText } from '../../tables/reports/received-text';
import { Refusal } from '../failure';
import type { RpcName } from './rpc';

/** What these calls send goes into a letter, which names officers by their NIP, however it is written. */
const lettersCalls: ReadonlySet<string> = new Set<RpcName>(['previewLetter', 'makeLetter']);

/**
 * Answers a call by name; any name that is not listed is refused. Texts that a page sends are first cleared of what may
 * not be stored; the reply says so when that was a NIK or KK number. The fields of a letter keep their numbers.
 */
export function answerRpc<Given>(
  answers: Readonly<Record<string, (ports: Given, args: unknown) => unknown>>,
  ports: Given,
  { name, argsText }: { readonly name: string; readonly argsText: string },
): PageAnswer {
  const answer = Object.entries(answers).find(([candidate]) => candidate === name)?.[1];
  if (answer === undefined) throw new Refusal(failureText.badRequest);
  const { args, isMasked } = parseJson(argsText, lettersCalls.has(name) ? clearedText : receivedText);
  const value = answer(ports, args);
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
