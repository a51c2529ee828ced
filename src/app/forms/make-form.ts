// Makes a form so that an execution that dies leads to no second one that anybody uses.
import type { ObligationId } from '../../core/obligations/obligation';
import type { ObligationRow } from '../../tables/obligations/obligation-table';
import type { FormPlace, FormPlan, Ports } from '../ports';
import type { LinkedForm, SetupPorts } from '../ports-setup';
import { begunFormEntry, bornEntries, readFormPlaces, wasFormBegun } from './form-places';

interface FormMaking {
  /** A form of this plan that stands though the notebook lost it; its questions are found by their titles. */
  findForm(plan: FormPlan, row: Pick<ObligationRow, 'formUrl'>): FormPlace | undefined;
  /** Makes the form, or mends the standing one; null when that is out of this account's reach. */
  ensureForm(plan: FormPlan, standing: FormPlace | undefined, id: ObligationId): FormPlace | null;
}

interface MakingFacts {
  /** The notebook. */
  readonly notes: Readonly<Record<string, string>>;
  /** The sheets of our tabs: no answers of a form go there. */
  readonly ours: ReadonlySet<number>;
}

/**
 * A form is noted before it is made, and its id by the next call after it exists. Between the two a death leaves a form
 * that nothing can find: the notes keep its name, so that Kesehatan can say it. Where Kewajiban holds an address whose
 * form the notebook does not know, the tabs of answers are asked first.
 */
export function formMaking(
  { formMaker, notebook }: Pick<SetupPorts, 'formMaker'> & Pick<Ports, 'notebook'>,
  { notes, ours }: MakingFacts,
): FormMaking {
  const taken = new Set([...readFormPlaces(notes).values()].map(({ formId }) => formId));
  let linked: readonly LinkedForm[] | undefined;
  return {
    findForm: ({ title }, { formUrl }) => {
      if (formUrl === '') return undefined;
      linked ??= formMaker.readLinked(ours);
      const found = linked.find((form) => form.title === title && !taken.has(form.formId));
      if (found === undefined) return undefined;
      taken.add(found.formId);
      return { formId: found.formId, linkFrame: formUrl, itemIdsByQuestion: {} };
    },
    ensureForm: (plan, standing, id) => {
      const spare = wasFormBegun(notes, id) ? plan.name : '';
      if (standing === undefined) notebook.write(begunFormEntry(id, plan.name));
      return formMaker.ensureForm(plan, standing, (formId) => notebook.write(bornEntries(id, formId, spare)));
    },
  };
}
