// The questions that the form of an obligation asks.

import { monthsToReport } from '../../core/forms/reported-month';
import type { EvidenceRule } from '../../core/obligations/evidence-rule';
import { type Obligation, type ReportForm, ruleOn } from '../../core/obligations/obligation';
import type { OfficeProfile } from '../../core/office/profile';
import { parseUnitCode, type UnitKind, unitKindOfCode } from '../../core/office/unit';
import type { PlainDate } from '../../core/time/plain-date';
import {
  activityKinds,
  codeQuestion,
  dayOfMonthQuestion,
  disseminationText,
  formConfirmation,
  formDescription,
  formName,
  formTitle,
  monthQuestion,
  photoBesideUpload,
  photoText,
  populationText,
  questionText,
  recapQuestion,
  siskamlingText,
  unitQuestion,
  usualAudiences,
  wholeNumberRefusal,
} from '../../messages/forms/form-text';
import { monthText } from '../../messages/time/date-text';
import { countFields } from '../../tables/reports/count-text';
import type { FormPlan, Question } from '../ports';

/** What a form is made from beside its obligation. */
interface FormFacts {
  readonly profile: OfficeProfile;
  /** The units that can be chosen. */
  readonly labels: readonly string[];
  readonly today: PlainDate;
  /** Whom a circular is carried to; absent: the usual ones. */
  readonly audiences?: readonly string[];
}

/**
 * The questions that all forms share, those of this kind of report, photos as the evidence rule says, and last the check
 * code of the link.
 */
export function formOfObligation(
  obligation: Obligation,
  { profile, labels, today, audiences = usualAudiences }: FormFacts,
): FormPlan {
  const { evidence } = ruleOn(obligation, today);
  return {
    name: formName(obligation, profile),
    title: formTitle(obligation),
    description: formDescription(obligation, profile),
    confirmation: formConfirmation(profile),
    questions: [
      {
        key: 'unit',
        kind: 'choose-one',
        choices: labels,
        required: true,
        ...unitQuestion(profile, labels.map(kindOfLabel)),
      },
      ...questionsOf[obligation.form](dayQuestion(obligation, today), audiences),
      ...photoQuestion(evidence),
      { key: 'code', kind: 'short-text', required: false, ...codeQuestion },
    ],
  };
}

/** Of a unit as lists name it, `64.02.06.1001 Melayu`: what its code says. */
function kindOfLabel(label: string): UnitKind {
  const code = parseUnitCode(label.split(' ')[0] ?? '');
  return code === null ? 'desa' : unitKindOfCode(code);
}

/** With the unit and the photos six questions; the unit is already answered in the unit's own link. */
function activityQuestions(day: Question): readonly Question[] {
  return [
    day,
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

/** The month and nine numbers, sums only: no person is named (F07). */
function populationQuestions(day: Question): readonly Question[] {
  return [day, ...countQuestions('population', populationText)];
}

/** The month and four numbers of guard posts and patrols (F32–F35, as far as they are counts). */
function siskamlingQuestions(day: Question): readonly Question[] {
  return [day, ...countQuestions('siskamling', siskamlingText)];
}

/** The day, whom it reached, how, and how many (F29). */
function disseminationQuestions(day: Question, audiences: readonly string[]): readonly Question[] {
  return [
    day,
    {
      key: 'kinds',
      kind: 'choose-many',
      choices: audiences,
      other: true,
      required: true,
      ...disseminationText.kinds,
    },
    { key: 'place', kind: 'short-text', required: true, ...disseminationText.place },
    {
      key: 'people',
      kind: 'whole-number',
      refusal: wholeNumberRefusal,
      required: false,
      ...disseminationText.people,
    },
  ];
}

/** The day of an activity, the month of numbers, or any day of a period that is not made of months. */
function dayQuestion(obligation: Obligation, today: PlainDate): Question {
  const months = monthChoices(obligation, today);
  if (months !== null)
    return { key: monthKey, kind: 'choose-one', choices: months, required: true, ...monthQuestion };
  const text = dayTexts[obligation.form];
  return { key: 'activityDate', kind: 'date', required: true, ...text };
}

const dayTexts = {
  activity: questionText.activityDate,
  population: dayOfMonthQuestion,
  siskamling: dayOfMonthQuestion,
  dissemination: disseminationText.activityDate,
  milestone: questionText.activityDate,
  recap: dayOfMonthQuestion,
} as const satisfies Record<ReportForm, Pick<Question, 'title' | 'help'>>;

/** The key of the question for the month. */
export const monthKey = 'month';

/** The months that the form offers, in words, the newest first; null where it asks for a day. */
export function monthChoices(obligation: Obligation, today: PlainDate): readonly string[] | null {
  return monthsToReport(obligation, today)?.map(monthText) ?? null;
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
  dissemination: disseminationQuestions,
  milestone: () => [],
} as const satisfies Record<ReportForm, (day: Question, audiences: readonly string[]) => readonly Question[]>;

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
