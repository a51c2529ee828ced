// What each form asks that belongs to no obligation.
import type { SpecialForm } from '../../core/forms/special-form';
import type { OfficeProfile } from '../../core/office/profile';
import { codeQuestion } from '../../messages/forms/form-text';
import { responseFormText, responseQuestions } from '../../messages/forms/response-form-text';
import { CODE_QUESTION, TITLE_QUESTION } from '../../tables/forms/sent-answer';
import type { Office } from '../office/read-office';
import type { FormPlan } from '../ports';
import { responseChoices } from './special-state';

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

const plans = { response: responsePlan } as const satisfies Record<
  SpecialForm,
  (profile: OfficeProfile, office: Office) => FormPlan
>;
