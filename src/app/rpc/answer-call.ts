// Answers one call of a page from a list of answers.
import { failureText, maskedNotice } from '../../messages/office/app-text';
import { identityMask } from '../../messages/office/cell-mark';
import { Refusal } from '../failure';

/** What goes back to the page: the value, and a notice if there is one. */
export interface PageAnswer {
  readonly value: unknown;
  readonly notice?: string;
}

interface Call {
  readonly name: string;
  /** JSON. */
  readonly argsText: string;
  /** Takes out of a text what may not be stored. */
  readonly clear: (text: string) => string;
}

/**
 * Answers a call by name; any name that is not listed is refused. Texts that a page sends are first cleared of what may
 * not be stored; the reply says so when that was a NIK or KK number.
 */
export function answerCall<Given>(
  answers: Readonly<Record<string, (ports: Given, args: unknown) => unknown>>,
  ports: Given,
  { name, argsText, clear }: Call,
): PageAnswer {
  const answer = Object.keys(answers).includes(name) ? answers[name] : undefined;
  if (answer === undefined) throw new Refusal(failureText.badRequest);
  const { args, isMasked } = parseJson(argsText, clear);
  const value = answer(ports, args);
  return isMasked ? { value, notice: maskedNotice } : { value };
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
