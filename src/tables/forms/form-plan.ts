// What a report form asks, and how an answer finds its question again.
import type { PlainDateTime } from '../../core/time/plain-date';

/** One question of a form, found again by `itemId` however staff reword it. */
export type Question =
  | ({
      readonly key: string;
      readonly kind: 'choose-one';
      readonly choices: readonly string[];
    } & QuestionText)
  | ({
      readonly key: string;
      readonly kind: 'choose-many';
      readonly choices: readonly string[];
      readonly other: boolean;
    } & QuestionText)
  | ({ readonly key: string; readonly kind: 'date' } & QuestionText)
  | ({ readonly key: string; readonly kind: 'whole-number'; readonly refusal: string } & QuestionText)
  | ({
      readonly key: string;
      readonly kind: 'long-text' | 'short-text';
      /** What to say instead when staff have added a file-upload question to the form by hand. */
      readonly besideUpload?: QuestionText;
    } & QuestionText);

/** The words of a question. */
interface QuestionText {
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
}

export interface FormPlan {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly questions: readonly Question[];
}

/** A form of ours: its id and which item answers which question. */
export interface FormPlace {
  readonly formId: string;
  /** The address with `entry.N` for each question, each answered by `~key~`: prefilled links are made from it. */
  readonly linkFrame: string;
  readonly itemIdsByQuestion: Readonly<Record<string, number>>;
}

/** What one submission of a form says, by question key; answers to questions that staff added go by title. */
export interface FormAnswers {
  readonly responseId: string;
  readonly formId: string;
  /** First or latest submission, in the workbook's zone. */
  readonly submittedAt: PlainDateTime;
  readonly respondent: string;
  readonly editUrl: string;
  readonly answersByItemId: ReadonlyMap<number, string | readonly string[]>;
  readonly titlesByItemId: ReadonlyMap<number, string>;
  /** Items to which files were uploaded; their answers are addresses of the files. */
  readonly uploadItemIds: ReadonlySet<number>;
}

/** Sentinel answers by which Google's own `entry.N` keys are found in a prefilled address. */
export function sentinelOf(questionKey: string): string {
  return `~${questionKey}~`;
}

/** The address of the form with these questions answered beforehand; questions not named stay open. */
export function prefilledLink(place: FormPlace, answers: Readonly<Record<string, string>>): string {
  const [base = '', query = ''] = place.linkFrame.split('?');
  const kept = query.split('&').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=');
    const key = /^~(.+)~$/u.exec(decodeURIComponent(value))?.[1];
    if (key === undefined) return [pair];
    const answer = answers[key];
    return answer === undefined ? [] : [`${name}=${encodeURIComponent(answer)}`];
  });
  return `${base}?${kept.join('&')}`;
}
