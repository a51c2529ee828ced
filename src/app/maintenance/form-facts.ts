// What Kesehatan says of the obligations' forms.
import { type ObligationId, ruleOn } from '../../core/obligations/obligation';
import { isBound } from '../../core/obligations/obligation-rule';
import type { HealthFacts } from '../../messages/maintenance/health-fact';
import type { Office } from '../office/read-office';
import type { FormGap, FormState } from '../ports-setup';

/** The obligations that have no form, or one that is closed, lost or lacks something. */
export function formFacts(
  office: Office,
  formStates: ReadonlyMap<ObligationId, FormState>,
): Pick<HealthFacts, 'obligationsWithoutForm' | 'closedForms' | 'lostForms' | 'formGaps'> {
  const states = boundObligations(office).map(({ id, name }) => ({ name, state: formStates.get(id) }));
  const namesWhere = (holds: (state: FormState | undefined) => boolean): readonly string[] =>
    states.filter(({ state }) => holds(state)).map(({ name }) => name);
  const namesWith = (gap: FormGap): readonly string[] =>
    namesWhere((state) => state?.gaps.includes(gap) ?? false);
  return {
    obligationsWithoutForm: namesWhere((state) => state === undefined),
    closedForms: namesWhere((state) => state?.answers === 'closed'),
    lostForms: namesWhere((state) => state?.answers === 'lost'),
    formGaps: {
      questions: namesWith('questions'),
      unlinked: namesWith('unlinked'),
      unshared: namesWith('unshared'),
      'sign-in': namesWith('sign-in'),
    },
  };
}

/** Those that bind at least one unit today. */
function boundObligations({ obligations, units, today }: Office) {
  return obligations.filter((obligation) => units.some((unit) => isBound(ruleOn(obligation, today), unit)));
}
