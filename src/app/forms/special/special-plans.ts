// What each form asks that belongs to no obligation.
import type { SpecialForm } from '../../../core/forms/special-form';
import type { OfficeProfile } from '../../../core/office/profile';
import {
  foundWords,
  generalOutcome,
  outcomeQuestion,
  resultFormText,
  resultQuestions,
} from '../../../messages/fieldwork/result-form-text';
import { codeQuestion } from '../../../messages/forms/form-text';
import { responseFormText, responseQuestions } from '../../../messages/forms/response-form-text';
import { CODE_QUESTION, outcomeKey, TITLE_QUESTION } from '../../../tables/forms/sent-answer';
import type { Office } from '../../office/read-office';
import type { FormPlan } from '../../ports';
import { responseChoices, resultContents } from './special-state';

export function specialPlan(form: SpecialForm, profile: OfficeProfile, office: Office): FormPlan {
  return plans[form](profile, office);
}

function responsePlan(profile: OfficeProfile, { layout }: Office): FormPlan {
  const { title, answer, explanation, photos, name } = responseQuestions;
  return {
    ...responseFormText(profile),
    questions: [
      { key: TITLE_QUESTION, kind: 'short-text', required: true, ...title },
      { key: 'answer', kind: 'choose-one', choices: responseChoices(layout), required: true, ...answer },
      { key: 'explanation', kind: 'long-text', required: false, ...explanation },
      { key: 'photos', kind: 'short-text', required: false, ...photos },
      { key: 'name', kind: 'short-text', required: true, ...name },
      { key: CODE_QUESTION, kind: 'short-text', required: false, ...codeQuestion },
    ],
  };
}

/** Six questions for one obligation, one more for each further; Kunjungan is already answered in the visit's own link. */
function resultPlan(profile: OfficeProfile, office: Office): FormPlan {
  const { targets, roles } = resultContents(office);
  const { title, present, notes, photo, name } = resultQuestions;
  const outcome = { kind: 'choose-one', choices: foundWords } as const;
  const isOnly = targets.length === 1;
  const found = targets.map((target) => ({
    ...outcome,
    key: outcomeKey(target.id),
    required: isOnly,
    ...outcomeQuestion(target.name, isOnly),
  }));
  const general = { ...outcome, key: outcomeKey(null), required: true, ...generalOutcome };
  return {
    ...resultFormText(profile),
    questions: [
      { key: TITLE_QUESTION, kind: 'short-text', required: true, ...title },
      ...(found.length === 0 ? [general] : found),
      {
        key: 'present',
        kind: 'choose-many',
        choices: roles.length === 0 ? [profile.terms.officeHead] : roles,
        other: true,
        required: false,
        ...present,
      },
      { key: 'notes', kind: 'long-text', required: false, ...notes },
      { key: 'photo', kind: 'short-text', required: false, ...photo },
      { key: 'name', kind: 'short-text', required: true, ...name },
      { key: CODE_QUESTION, kind: 'short-text', required: false, ...codeQuestion },
    ],
  };
}

const plans = { response: responsePlan, 'visit-result': resultPlan } as const satisfies Record<
  SpecialForm,
  (profile: OfficeProfile, office: Office) => FormPlan
>;
