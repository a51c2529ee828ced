// The questions that the form of an obligation asks.

import type { EvidenceRule } from '../../core/obligations/evidence-rule';
import type { Obligation, ReportForm } from '../../core/obligations/obligation';
import type { RuleTerms } from '../../core/obligations/obligation-rule';
import type { OfficeProfile } from '../../core/office/profile';
import {
  activityKinds,
  codeQuestion,
  formConfirmation,
  formDescription,
  formName,
  formTitle,
  photoBesideUpload,
  photoText,
  populationText,
  questionText,
  recapQuestion,
  siskamlingText,
  unitQuestion,
  wholeNumberRefusal,
} from '../../messages/forms/form-text';
import { countFields } from '../../tables/reports/count-text';
import type { FormPlan, Question } from '../ports';

/**
 * The questions that all forms share, those of this kind of report, photos as the evidence rule says, and last the check
 * code of the link. `labels` are the units that can be chosen.
 */
export function formOfObligation(
  obligation: Obligation,
  { evidence }: Pick<RuleTerms, 'evidence'>,
  profile: OfficeProfile,
  labels: readonly string[],
): FormPlan {
  return {
    name: formName(obligation, profile),
    title: formTitle(obligation),
    description: formDescription(obligation, profile),
    confirmation: formConfirmation(profile),
    questions: [
      { key: 'unit', kind: 'choose-one', choices: labels, required: true, ...unitQuestion(profile) },
      ...questionsOf[obligation.form](),
      ...photoQuestion(evidence),
      { key: 'code', kind: 'short-text', required: false, ...codeQuestion },
    ],
  };
}

/** With the unit and the photos six questions; the unit is already answered in the unit's own link. */
function activityQuestions(): readonly Question[] {
  return [
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
  ];
}

/** A day of the month and nine numbers, sums only: no person is named (F07). */
function populationQuestions(): readonly Question[] {
  return [
    { key: 'activityDate', kind: 'date', required: true, ...populationText.month },
    ...countQuestions('population', populationText),
  ];
}

/** A day of the month and four numbers of guard posts and patrols (F32–F35, as far as they are counts). */
function siskamlingQuestions(): readonly Question[] {
  return [
    { key: 'activityDate', kind: 'date', required: true, ...siskamlingText.month },
    ...countQuestions('siskamling', siskamlingText),
  ];
}

/** The code of the month, which stands in the link that the office below opens. */
function recapQuestions(): readonly Question[] {
  return [{ key: 'recap', kind: 'long-text', required: true, ...recapQuestion }];
}

function countQuestions(
  form: 'population' | 'siskamling',
  texts: Readonly<Record<string, { readonly title: string; readonly help: string }>>,
): readonly Question[] {
  return countFields[form].map((key) => ({
    key,
    kind: 'whole-number',
    refusal: wholeNumberRefusal,
    required: true,
    title: texts[key]?.title ?? key,
    help: texts[key]?.help ?? '',
  }));
}

const questionsOf = {
  activity: activityQuestions,
  population: populationQuestions,
  siskamling: siskamlingQuestions,
  recap: recapQuestions,
} as const satisfies Record<ReportForm, () => readonly Question[]>;

/**
 * A rule without photos has no such question. The form never insists: a report without its photo is received, and waits
 * as the rule says.
 */
function photoQuestion(evidence: EvidenceRule): readonly Question[] {
  return evidence.kind === 'none'
    ? []
    : [
        {
          key: 'photos',
          kind: 'long-text',
          required: false,
          ...photoText(evidence),
          besideUpload: { required: false, ...photoBesideUpload },
        },
      ];
}
