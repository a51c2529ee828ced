// Makes a form that belongs to no obligation when it is first needed, and mends it when the workbook has changed.
import type { SpecialForm } from '../../../core/forms/special-form';
import { zoneNames } from '../../../core/office/unit';
import type { Office } from '../../office/read-office';
import type { SetupPorts } from '../../ports-setup';
import { isFinished, readFormPlaces } from '../form-places';
import { ensureLinkSecret } from '../link-codes';
import { ensureNotedForm } from '../make-form';
import { prepareTriggers } from '../prepare-forms';
import {
  forgottenPlace,
  isSpecialCurrent,
  specialPlaceEntry,
  specialPlaces,
  specialStateEntry,
} from './special-forms';
import { specialPlan } from './special-plans';
import { specialState, staleSpecialForms } from './special-state';
import { specialTroubles } from './special-trouble';

type SpecialFormPorts = Pick<SetupPorts, 'formMaker' | 'notebook' | 'signer' | 'triggers' | 'workbook'>;

/**
 * Makes the form, or finishes what a dead execution has begun: it is noted by its id before anything else happens to it,
 * and as finished after everything did. One that stands and says what the workbook says costs a read. Runs under the
 * lock; the layout's notes may be older than this execution.
 */
export function ensureSpecialForm(
  ports: SpecialFormPorts,
  office: Office,
  form: SpecialForm,
  { isRepair = false }: { readonly isRepair?: boolean } = {},
): void {
  const { profile } = office.settings;
  if (profile === null) return;
  const notes = ensureLinkSecret(ports);
  const standing = specialPlaces(notes).get(form);
  const state = specialState(form, office);
  if (isFinished(standing) && !isRepair && isSpecialCurrent(form, state, notes)) return;
  const made = ensureNotedForm(ports, notes, {
    key: form,
    plan: specialPlan(form, profile, office),
    standing,
    entryOf: (place) => specialPlaceEntry(form, place),
  });
  if (made === null) return;
  const noted = { ...specialPlaceEntry(form, made), ...specialStateEntry(form, state) };
  if (!isFinished(standing)) {
    ports.workbook.tidyTabs();
    const forms = { places: readFormPlaces(notes), notes: { ...notes, ...noted } };
    prepareTriggers(ports, zoneNames[office.settings.zone], forms);
  }
  ports.notebook.write(noted);
}

/** Mends those that were begun and no longer say what the workbook says; with `isRepair` all that were begun. */
export function mendSpecialForms(
  ports: SpecialFormPorts,
  office: Office,
  { isRepair }: { readonly isRepair: boolean },
): void {
  const notes = ports.notebook.readAll();
  const forms = isRepair ? [...specialPlaces(notes).keys()] : staleSpecialForms(office, notes);
  for (const form of forms) ensureSpecialForm(ports, office, form, { isRepair });
}

/** Forgets forms that this account cannot open, and makes them anew; those that can be opened stay. */
export function replaceGone(ports: SpecialFormPorts, office: Office): void {
  for (const { form, trouble } of specialTroubles(ports, ports.notebook.readAll())) {
    if (trouble !== 'lost') continue;
    ports.notebook.write(forgottenPlace(form));
    ensureSpecialForm(ports, office, form);
  }
  ports.workbook.flush();
}
