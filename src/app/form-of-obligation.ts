// Which questions does the form of an obligation ask?
import type { Obligation } from '../core/obligation';
import type { OfficeProfile } from '../core/profile';
import {
  activityKinds,
  formConfirmation,
  formDescription,
  formName,
  formTitle,
  populationText,
  questionText,
  storyFrame,
  unitQuestion,
  wholeNumberRefusal,
} from '../messages/form-text';
import { prefilledLink } from '../tables/form-plan';
import { populationFields } from '../tables/population-text';
import type { FormPlace, FormPlan, Question } from './ports';

/** What all forms share, then what this kind of report asks. `labels` are the units it can be filled for. */
export const formOfObligation = (
  obligation: Obligation,
  profile: OfficeProfile,
  labels: readonly string[],
): FormPlan => ({
  name: formName(obligation, profile),
  title: formTitle(obligation),
  description: formDescription(obligation, profile),
  confirmation: formConfirmation(profile),
  questions: [
    { key: 'unit', kind: 'choose-one', choices: labels, required: true, ...unitQuestion(profile) },
    ...(obligation.form === 'population' ? populationQuestions() : activityQuestions()),
  ],
});

/** With the unit six questions; the unit is already answered in the unit's own link. */
const activityQuestions = (): readonly Question[] => [
  { key: 'activityDate', kind: 'date', required: true, ...questionText.activityDate },
  {
    key: 'kinds',
    kind: 'choose-many',
    choices: activityKinds,
    other: true,
    required: true,
    ...questionText.kinds,
  },
  {
    key: 'people',
    kind: 'whole-number',
    refusal: wholeNumberRefusal,
    required: true,
    ...questionText.people,
  },
  { key: 'story', kind: 'long-text', required: false, ...questionText.story },
  { key: 'photos', kind: 'long-text', required: false, ...questionText.photos },
];

/** A day of the month and nine numbers: sums only, nobody is named (F07). */
const populationQuestions = (): readonly Question[] => [
  { key: 'activityDate', kind: 'date', required: true, ...populationText.month },
  ...populationFields.map(
    (key): Question => ({
      key,
      kind: 'whole-number',
      refusal: wholeNumberRefusal,
      required: true,
      ...populationText[key],
    }),
  ),
];

/** The link that a unit gets: its name is filled in, and the long answer has its frame. */
export const linkOfUnit = (place: FormPlace, label: string): string =>
  prefilledLink(place, { unit: label, story: storyFrame });
