// Makes a form so that an execution that dies leads to no second one that anybody uses.
import type { ObligationRow } from '../../tables/obligations/obligation-table';
import type { FormPlace, FormPlan, Ports } from '../ports';
import type { LinkedForm, SetupPorts } from '../ports-setup';
import { begunFormEntry, bornForm, bornFormEntries, readFormPlaces, wasFormBegun } from './form-places';

type MakingPorts = Pick<SetupPorts, 'formMaker'> & Pick<Ports, 'notebook'>;

/** A form of this plan that stands though the notebook lost it; its questions are found by their titles. */
type FindForm = (plan: FormPlan, row: Pick<ObligationRow, 'formUrl'>) => FormPlace | undefined;

interface MakingFacts {
  /** The notebook. */
  readonly notes: Readonly<Record<string, string>>;
  /** The sheets of our tabs: no answers of a form go there. */
  readonly ours: ReadonlySet<number>;
}

/**
 * Where Kewajiban holds an address whose form the notebook does not know, the tabs of answers are asked, once: a form with
 * the same title whose answers come here is taken up again.
 */
export function lostForms(
  { formMaker }: Pick<SetupPorts, 'formMaker'>,
  { notes, ours }: MakingFacts,
): FindForm {
  const taken = new Set([...readFormPlaces(notes).values()].map(({ formId }) => formId));
  let linked: readonly LinkedForm[] | undefined;
  return ({ title }, { formUrl }) => {
    if (formUrl === '') return undefined;
    linked ??= formMaker.readLinked(ours);
    const found = linked.find((form) => form.title === title && !taken.has(form.formId));
    if (found === undefined) return undefined;
    taken.add(found.formId);
    return { formId: found.formId, linkFrame: formUrl, itemIdsByQuestion: {} };
  };
}

interface NotedForm {
  /** What the form is for, as the notebook names it. */
  readonly key: string;
  readonly plan: FormPlan;
  readonly standing: FormPlace | undefined;
  /** What the notebook keeps of it. */
  readonly entryOf: (place: FormPlace) => Readonly<Record<string, string>>;
}

/**
 * Makes the form, or mends the standing one; null when that is out of this account's reach. A new one is noted before it is
 * made, and its id by the next call after it exists. A death between the two leaves a form that nothing can find: the
 * notes keep its name, so that Kesehatan can say it.
 */
export function ensureNotedForm(
  { formMaker, notebook }: MakingPorts,
  notes: Readonly<Record<string, string>>,
  { key, plan, standing, entryOf }: NotedForm,
): FormPlace | null {
  const spare = wasFormBegun(notes, key) ? plan.name : '';
  if (standing === undefined) notebook.write(begunFormEntry(key, plan.name));
  return formMaker.ensureForm(plan, standing, (formId) =>
    notebook.write({ ...entryOf(bornForm(formId)), ...bornFormEntries(key, spare) }),
  );
}
