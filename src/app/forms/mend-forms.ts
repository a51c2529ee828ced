// Puts forms, links and triggers right that somebody or something has broken, and leaves the others alone.
import { isRunOverdue } from '../../core/maintenance/heartbeat';
import type { ObligationId } from '../../core/obligations/obligation';
import { zoneNames } from '../../core/office/unit';
import { formTitle, unusedForm } from '../../messages/forms/form-text';
import { heartbeatsOf } from '../notebook/heartbeat';
import type { Office } from '../office/read-office';
import type { FormPlace } from '../ports';
import type { FormState, SetupPorts, StandingTrigger } from '../ports-setup';
import { isFinished, readFormPlaces } from './form-places';
import { labelsBoundBy, obligationsWithStaleForm } from './form-state';
import { formHandler, isSameTrigger, prepareForms, prepareTriggers, wantedTriggers } from './prepare-forms';
import { mendSpecialForms } from './special/ensure-special-form';
import { specialPlaces } from './special/special-forms';

/**
 * Mends each form that is missing, closed or lacks something, makes triggers that are missing, and writes links again.
 * Returns how each form stands afterwards; empty in a workbook that was not set up here. A flush must follow.
 */
export function mendForms(ports: SetupPorts, office: Office): ReadonlyMap<ObligationId, FormState> {
  const { layout } = office;
  if (office.settings.profile === null || layout.zone === '') return new Map();
  const known = readFormPlaces(layout.notes);
  const states = readFormStates(ports, office, known);
  const broken = new Set([...states].flatMap(([id, state]) => (isBroken(state) ? [id] : [])));
  const stale = new Set(obligationsWithStaleForm(office, layout.notes).map(({ id }) => id));
  const { places } = prepareForms(ports, office, { broken });
  if ([...places.keys()].some((id) => !isFinished(known.get(id)))) ports.workbook.tidyTabs();
  mendSpecialForms(ports, office, { isRepair: false });
  const standing = ports.triggers.read();
  if (runsHere(ports, office, { places, standing }))
    prepareTriggers(ports, zoneNames[office.settings.zone], { places, notes: layout.notes });
  dropUnused(ports, office, { places, standing });
  const mended = new Map([...places].filter(([id]) => broken.has(id) || stale.has(id)));
  return new Map([...states, ...readFormStates(ports, office, mended)]);
}

/** Opens each form of an obligation that binds somebody, once; those without a form are left out. */
export function readFormStates(
  { formMaker }: Pick<SetupPorts, 'formMaker'>,
  office: Office,
  places: ReadonlyMap<ObligationId, FormPlace>,
): ReadonlyMap<ObligationId, FormState> {
  return new Map(
    office.obligations.flatMap((obligation) => {
      const place = places.get(obligation.id);
      if (!isFinished(place) || labelsBoundBy(obligation, office).length === 0) return [];
      return [[obligation.id, formMaker.readState(place)] as const];
    }),
  );
}

function isBroken({ answers, gaps }: FormState): boolean {
  return answers === 'closed' || (answers === 'open' && gaps.length > 0);
}

interface Triggered {
  readonly places: ReadonlyMap<ObligationId, FormPlace>;
  /** The triggers of this account. */
  readonly standing: readonly StandingTrigger[];
}

/** Whether this account is the one, or the first one, to run what runs by itself; another may do so instead. */
function runsHere(
  { person }: Pick<SetupPorts, 'person'>,
  { layout, now, settings }: Office,
  { places, standing }: Triggered,
): boolean {
  const own = person.account();
  const beats = heartbeatsOf(layout.notes, 'dailyRefresh');
  if (!beats.some(({ at, account }) => !isRunOverdue(at, now) && account !== own)) return true;
  const wanted = wantedTriggers(zoneNames[settings.zone], { places, notes: layout.notes });
  return standing.some((trigger) => wanted.some((other) => isSameTrigger(trigger, other)));
}

/**
 * Our trigger on a form that no obligation knows: what is sent there is counted nowhere. The trigger goes, and a form
 * that looks like one of ours tells people that they need another link. Nothing is done while an obligation has no form.
 */
function dropUnused(ports: SetupPorts, office: Office, { places, standing }: Triggered): void {
  const { profile } = office.settings;
  const bound = office.obligations.filter((obligation) => labelsBoundBy(obligation, office).length > 0);
  if (profile === null || !bound.every(({ id }) => isFinished(places.get(id)))) return;
  const notes = ports.notebook.readAll();
  const known = [...readFormPlaces(notes).values(), ...specialPlaces(notes).values()];
  const used = new Set(known.map(({ formId }) => formId));
  const unused = standing.flatMap(({ handler, sourceId }) =>
    handler === formHandler && sourceId !== null && !used.has(sourceId) ? [sourceId] : [],
  );
  if (unused.length === 0) return;
  const titles = new Set(office.obligations.map(formTitle));
  for (const formId of unused) ports.formMaker.closeUnused(formId, titles, unusedForm(profile));
  ports.triggers.drop(new Set(unused));
}
