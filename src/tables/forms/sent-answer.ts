// Reads one answered form that belongs to no obligation.
import { normaliseCode } from '../../core/forms/link-code';
import type { PlainDateTime } from '../../core/time/plain-date';
import { receivedText } from '../reports/received-text';
import type { FormAnswers, FormPlace } from './form-plan';

/** The questions that every such form has beside its own: what it is about, and the check code of its link. */
export const TITLE_QUESTION = 'title';
export const CODE_QUESTION = 'code';

/** The question for what a visit found about an obligation; null: about none. The notebook keeps keys without hyphens. */
export function outcomeKey(obligationId: string | null): string {
  return obligationId === null ? 'outcome' : `outcome_${obligationId.replace(/-/gu, '_')}`;
}

/** One sending, by question key, without what may be a NIK or KK number. */
export interface SentAnswer {
  /** The response's id, the same after an edit. */
  readonly id: string;
  readonly sentAt: PlainDateTime;
  /** What it is about, as the form says it. */
  readonly title: string;
  /** The check code of the link; '' without one. */
  readonly code: string;
  /** The answers to a question; empty if it was left open. */
  readonly listOf: (key: string) => readonly string[];
  /** The same in one line. */
  readonly lineOf: (key: string) => string;
  /** The questions that were answered. */
  readonly answered: readonly string[];
}

export function decodeSentAnswer(answers: FormAnswers, place: FormPlace): SentAnswer {
  const listOf = (key: string): readonly string[] => {
    const itemId = place.itemIdsByQuestion[key];
    const answer = itemId === undefined ? undefined : answers.answersByItemId.get(itemId);
    return (typeof answer === 'string' ? [answer] : (answer ?? []))
      .map((text) => receivedText(text).trim())
      .filter((text) => text !== '');
  };
  const lineOf = (key: string): string => listOf(key).join(', ').replace(/\s+/gu, ' ').trim();
  return {
    id: answers.responseId,
    sentAt: answers.submittedAt,
    title: lineOf(TITLE_QUESTION),
    code: normaliseCode(lineOf(CODE_QUESTION)),
    listOf,
    lineOf,
    answered: Object.keys(place.itemIdsByQuestion).filter((key) => listOf(key).length > 0),
  };
}
