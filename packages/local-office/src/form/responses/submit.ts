// Decides whether a respondent's sending is accepted, and makes its response.
import { answerProblem, isBlank } from '../answers/answer-check';
import { autoGrades } from '../answers/grade';
import { isEmail } from '../answers/text-rule';
import { type Answer, type Answers, type FormData, isQuestion, type StoredResponse } from '../form-data';
import type { NewId } from '../new-form';
import { visitedQuestions } from '../page/form-pages';

export interface Submission {
  readonly form: FormData;
  /**
   * By item id. For a new response what is missing is unanswered; for an edit it is unchanged, and '' or []
   * blanks an answer.
   */
  readonly answers: Readonly<Answers>;
  /** Id of the response that an edit link opens. */
  readonly editOf?: string;
  /** Typed or signed-in address; kept only when the form collects addresses. */
  readonly respondentEmail: string;
  /** The signed-in account; '' when nobody is signed in. */
  readonly account: string;
  /** Epoch ms. */
  readonly now: number;
  readonly newId: NewId;
}

export type RefusalReason =
  | 'CLOSED'
  | 'EDITING_DISABLED'
  | 'SIGN_IN_NEEDED'
  | 'ALREADY_ANSWERED'
  | 'INVALID'
  | 'GOES_IN_CIRCLES';

export type SubmitOutcome =
  | {
      readonly accepted: false;
      readonly reason: RefusalReason;
      /** For the person, in Indonesian. */
      readonly message: string;
      /** By item id, the sentence next to the question; `email` for the address. */
      readonly problems: Readonly<Record<string, string>>;
    }
  | {
      readonly accepted: true;
      readonly response: StoredResponse;
      readonly isEdit: boolean;
      /** Items whose answer differs from before; for a new response all answered ones. */
      readonly changedItemIds: readonly number[];
    };

function refuse(
  reason: RefusalReason,
  message: string,
  problems: Readonly<Record<string, string>> = {},
): SubmitOutcome {
  return { accepted: false, reason, message, problems };
}

/** What stands on the page of a closed form. */
export function closedMessage(form: FormData): string {
  return (
    form.closedMessage ||
    `Formulir ${form.title || form.fileName} tidak lagi menerima jawaban. Hubungi pemilik formulir bila ini keliru.`
  );
}

/** Why nobody, or not this person, may answer or edit; null when the way is open. */
export function entryRefusal(
  form: FormData,
  who: { readonly account: string; readonly editOf?: string | undefined },
): SubmitOutcome | null {
  if (!form.isPublished || !form.isAcceptingResponses) return refuse('CLOSED', closedMessage(form));
  if ((form.limitsOneResponsePerUser || form.requiresLogin) && who.account === '') {
    return refuse('SIGN_IN_NEEDED', 'Masuk dahulu dengan akun Google untuk mengisi formulir ini.');
  }
  if (who.editOf !== undefined) {
    if (!form.allowsResponseEdits || !form.responses.some((response) => response.id === who.editOf)) {
      return refuse('EDITING_DISABLED', 'Jawaban ini tidak dapat diubah lagi. Hubungi pemilik formulir.');
    }
    return null;
  }
  if (form.limitsOneResponsePerUser && form.responses.some((response) => response.account === who.account)) {
    return refuse('ALREADY_ANSWERED', 'Anda sudah menjawab. Formulir ini hanya dapat diisi satu kali.');
  }
  return null;
}

function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Checks a sending as Google does and gives the response to store; stores nothing itself. Questions on pages
 * that the answers skip are not required and their answers are dropped. An edit keeps the response's id and
 * gets a new timestamp; with collected addresses the editor's replaces the first one
 * (reference: `FormResponse.getEditResponseUrl`).
 */
export function submitResponse(submission: Submission): SubmitOutcome {
  const { form, editOf } = submission;
  const refusal = entryRefusal(form, { account: submission.account, editOf });
  if (refusal) return refusal;
  const before = form.responses.find((response) => response.id === editOf);
  const asked: Answers = { ...before?.answers, ...submission.answers };
  const { questions, reachesEnd } = visitedQuestions(form, asked);
  if (!reachesEnd) {
    return refuse(
      'GOES_IN_CIRCLES',
      'Pilihan Anda membawa kembali ke bagian awal. Ubah pilihan lalu kirim lagi.',
    );
  }
  const problems: Record<string, string> = {};
  for (const item of questions) {
    const problem = answerProblem(item, asked[item.id]);
    if (problem !== null) problems[item.id] = problem;
  }
  if (form.collectsEmail && !isEmail(submission.respondentEmail)) {
    problems.email =
      submission.respondentEmail === '' ? 'Wajib diisi' : 'Harus berupa alamat email yang benar';
  }
  const count = Object.keys(problems).length;
  if (count > 0) {
    return refuse('INVALID', `${count} isian perlu diperbaiki. Jawaban Anda belum terkirim.`, problems);
  }
  const answers: Answers = {};
  for (const item of questions) {
    const answer = asked[item.id];
    if (answer !== undefined && !isBlank(answer)) answers[item.id] = answer;
  }
  const changedItemIds = form.items
    .filter(isQuestion)
    .filter((item) => !sameAnswer(before?.answers[item.id], answers[item.id]))
    .map((item) => item.id);
  const response: StoredResponse = {
    id: before?.id ?? `2_ABaOnud${submission.newId('response')}`,
    timestamp: submission.now,
    answers,
    respondentEmail: form.collectsEmail ? submission.respondentEmail.trim() : '',
    account: before?.account ?? submission.account,
    grades: autoGrades(form, answers),
  };
  return { accepted: true, response, isEdit: before !== undefined, changedItemIds };
}

/** Puts an accepted response into the form's store: an edit replaces the response of the same id. */
export function storeResponse(form: FormData, response: StoredResponse): void {
  const at = form.responses.findIndex((known) => known.id === response.id);
  if (at < 0) form.responses.push(response);
  else form.responses[at] = response;
}

/** Responses sent at or after an instant (epoch ms), oldest first; an edit counts with its last sending. */
export function responsesSince(form: FormData, since: number): readonly StoredResponse[] {
  return form.responses
    .filter((response) => response.timestamp >= since)
    .sort((one, other) => one.timestamp - other.timestamp);
}
