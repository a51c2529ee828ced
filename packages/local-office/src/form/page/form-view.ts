// What a respondent's browser gets to know of a form.

import { parsePrefilled } from '../answers/prefill';
import type { Answers, FormData, FormItemData } from '../form-data';

/** Everything the page needs; no answer keys, no feedback, no addresses of other people. */
export interface FormView {
  readonly title: string;
  readonly description: string;
  readonly items: readonly FormItemData[];
  readonly collectsEmail: boolean;
  readonly hasProgressBar: boolean;
  readonly shufflesQuestions: boolean;
  /** True when the page changes a response that was sent before. */
  readonly isEdit: boolean;
  /** Prefilled, or as sent before. */
  readonly answers: Answers;
  readonly email: string;
  /** Where the answers go, a path of this office. */
  readonly action: string;
  /** The page keeps its draft under this key, so that two forms (or two links) never mix. */
  readonly draftKey: string;
}

/** The title people see; a form without one shows its file's name. */
export function shownTitle(form: FormData): string {
  return form.title || form.fileName;
}

function scrubbed(item: FormItemData): FormItemData {
  if ('choices' in item) {
    return {
      ...item,
      choices: item.choices.map((choice) => ({ ...choice, isCorrect: false })),
      feedbackForCorrect: null,
      feedbackForIncorrect: null,
    };
  }
  return 'generalFeedback' in item ? { ...item, generalFeedback: null } : item;
}

/** What the address of a form's page says. */
export interface FormVisit {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Address of the signed-in account; '' or absent for an anonymous visitor. */
  readonly account?: string;
}

/** Id of the response that the address opens for editing; undefined for a new one. */
export function editOf(visit: FormVisit): string | undefined {
  return visit.query.get('edit2') ?? undefined;
}

/** The view of one visit: prefilled by the link, or holding the response that an edit link opens. */
export function formView(form: FormData, visit: FormVisit): FormView {
  const responseId = editOf(visit);
  const sent = form.responses.find((response) => response.id === responseId);
  const prefilled = parsePrefilled(form, visit.query);
  const query = visit.query.toString();
  return {
    title: shownTitle(form),
    description: form.description,
    items: form.items.map(scrubbed),
    collectsEmail: form.collectsEmail,
    hasProgressBar: form.hasProgressBar,
    shufflesQuestions: form.shufflesQuestions,
    isEdit: sent !== undefined,
    answers: sent ? sent.answers : prefilled.answers,
    email: sent ? sent.respondentEmail : prefilled.email || (visit.account ?? ''),
    action: query === '' ? visit.path : `${visit.path}?${query}`,
    draftKey: `formulir ${form.publishedId} ${query}`,
  };
}
