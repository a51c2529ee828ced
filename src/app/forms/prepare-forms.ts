// Gives every obligation its form, every desa its link, and the workbook its triggers.
import type { ObligationId } from '../../core/obligations/obligation';
import { zoneNames } from '../../core/office/unit';
import { type Office, requireTab } from '../office/read-office';
import { sheetIdsOf } from '../office/sheet-rows';
import type { FormPlace, Ports } from '../ports';
import type { SetupPorts, StandingTrigger, WantedTrigger } from '../ports-setup';
import { formOfObligation, monthKey } from './form-of-obligation';
import { formPlaceEntry, isFinished, readFormPlaces } from './form-places';
import { formAudiences, formStateEntry, isFormCurrent, labelsBoundBy, monthsMovedOn } from './form-state';
import { ensureLinkSecret } from './link-codes';
import { ensureNotedForm, lostForms } from './make-form';
import { specialPlaces } from './special/special-forms';
import { unitLinks } from './unit-links';

/** Office hours of the daily triggers; Google fires within the hour that follows. */
const refreshHour = 5;
export const reminderHour = 8;

/** Handlers as entry/main.ts exports them. */
const handlers = {
  refresh: 'dailyRefresh',
  reminders: 'dailyReminders',
  formSubmit: 'onFormSubmit',
} as const;

/** Which forms are opened although they were made from what the workbook still says. */
interface FormScope {
  /** Every one. */
  readonly isRepair?: boolean;
  /** Those of these obligations. */
  readonly broken?: ReadonlySet<ObligationId>;
  /** Those that no longer ask for whole dates, at three reads a form. */
  readonly isSetup?: boolean;
  /** Asked after each form that was made: true leaves the others to the next run. */
  readonly isEnough?: () => boolean;
}

interface PreparedForms {
  readonly places: ReadonlyMap<ObligationId, FormPlace>;
  /** False: `isEnough` has stopped it before the last form. */
  readonly isWhole: boolean;
}

/**
 * Makes or mends the form of each obligation that binds anybody with its trigger, and writes the links into Desa and
 * Kewajiban. A flush must follow: what dies before it leaves the form as not current, and the next run does all of it
 * again.
 */
export function prepareForms(
  ports: SetupPorts,
  office: Office,
  { isRepair = false, broken = new Set(), isSetup = false, isEnough = () => false }: FormScope = {},
): PreparedForms {
  const { profile } = office.settings;
  const notes = ensureLinkSecret(ports);
  const known = readFormPlaces(notes);
  const places = new Map<ObligationId, FormPlace>();
  if (profile === null) return { places, isWhole: true };
  const findForm = lostForms(ports, { notes, ours: sheetIdsOf(office.layout) });
  let [isWhole, isStopped] = [true, false];
  for (const { value } of office.obligationRows) {
    const { obligation } = value;
    const labels = labelsBoundBy(obligation, office);
    if (labels.length === 0) continue;
    const plan = formOfObligation(obligation, {
      profile,
      labels,
      today: office.today,
      audiences: formAudiences(obligation, office),
    });
    const standing = known.get(obligation.id) ?? findForm(plan, value);
    const isMended = isRepair || broken.has(obligation.id) || !known.has(obligation.id);
    const isCurrent = standing !== undefined && !isMended && isFormCurrent(obligation, office, notes);
    if (isCurrent && (!isSetup || ports.formMaker.asksFullDates(plan, standing))) {
      places.set(obligation.id, standing);
      continue;
    }
    const months = isMended || isSetup ? null : monthsMovedOn(obligation, office, notes);
    if (isFinished(standing) && months !== null && ports.formMaker.offer(standing, monthKey, months)) {
      places.set(obligation.id, standing);
      ports.workbook.note(formStateEntry(obligation, office));
      continue;
    }
    if (isStopped) {
      isWhole = false;
      break;
    }
    const made = ensureNotedForm(ports, notes, {
      key: obligation.id,
      plan,
      standing,
      entryOf: (place) => formPlaceEntry(obligation.id, place),
    });
    const place = made ?? standing;
    if (place) places.set(obligation.id, place);
    if (made === null) continue;
    // A form that is noted as finished has its trigger; one that is noted as current has its address in the tabs too.
    if (!isFinished(known.get(obligation.id)))
      prepareTriggers(ports, zoneNames[office.settings.zone], { places, notes });
    ports.notebook.write(formPlaceEntry(obligation.id, made));
    ports.workbook.note(formStateEntry(obligation, office));
    isStopped = isEnough();
  }
  writeFormUrls(ports, office, places);
  writeUnitLinks(ports, office);
  return { places, isWhole };
}

/** The forms of the obligations, and the notebook, which knows the others. */
interface KnownForms {
  readonly places: ReadonlyMap<string, FormPlace>;
  readonly notes: Readonly<Record<string, string>>;
}

/** Makes the triggers of the user who runs the set-up: daily refresh, daily reminders, one per form. */
export function prepareTriggers(
  { triggers }: Pick<SetupPorts, 'triggers'>,
  zone: string,
  forms: KnownForms,
): void {
  triggers.ensure(wantedTriggers(zone, forms), hasRoom(forms) ? [] : resultTriggers(forms));
}

/** The triggers that one account of the office needs. */
export function wantedTriggers(zone: string, forms: KnownForms): readonly WantedTrigger[] {
  return [
    { handler: handlers.refresh, kind: 'daily', hour: refreshHour, zone },
    { handler: handlers.reminders, kind: 'daily', hour: reminderHour, zone },
    ...[...forms.places.values()].map(formTrigger),
    ...(hasRoom(forms) ? resultTriggers(forms) : []),
  ];
}

/** Of the triggers of forms. */
export const formHandler = handlers.formSubmit;

/** Whether a standing trigger is the wanted one. */
export function isSameTrigger(standing: StandingTrigger, wanted: WantedTrigger): boolean {
  return (
    standing.handler === wanted.handler && (wanted.kind === 'daily' || standing.sourceId === wanted.formId)
  );
}

/** Google allows twenty (docs/google-facts.md, Triggers): two by the clock, one for results, the rest for obligations. */
const MOST_OBLIGATIONS = 17;

function hasRoom({ places }: KnownForms): boolean {
  return places.size <= MOST_OBLIGATIONS;
}

/** Results of visits arrive at once; answers to other forms wait for the sweep. */
function resultTriggers({ notes }: KnownForms): readonly WantedTrigger[] {
  const place = specialPlaces(notes).get('visit-result');
  return isFinished(place) ? [formTrigger(place)] : [];
}

function formTrigger({ formId }: FormPlace): WantedTrigger {
  return { handler: handlers.formSubmit, kind: 'form-submit', formId };
}

function writeFormUrls(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, obligationRows }: Office,
  places: ReadonlyMap<string, FormPlace>,
): void {
  const tab = requireTab(layout, 'obligations');
  const column = tab.columnsByKey.get('form');
  if (column === undefined) return;
  for (const { value, row } of obligationRows) {
    const url = places.get(value.obligation.id)?.linkFrame.split('?')[0];
    if (url !== undefined && url !== '' && url !== value.formUrl)
      workbook.writeBlock(tab, { row, column, values: [[url]] });
  }
}

/** Desa shows the link of the first obligation; the others are in Bagikan tautan. */
function writeUnitLinks(
  ports: Pick<Ports, 'workbook' | 'notebook' | 'signer'>,
  { layout, unitRows, obligationRows, today }: Office,
): void {
  const tab = requireTab(layout, 'units');
  const column = tab.columnsByKey.get('link');
  const [first] = obligationRows;
  if (column === undefined || !first) return;
  const linkOf = unitLinks(ports, ports.notebook.readAll(), today);
  const { obligation } = first.value;
  const linksByRow = new Map(unitRows.map(({ value, row }) => [row, linkOf(obligation, value)]));
  if ([...linksByRow.values()].every((link) => link === '')) return;
  const top = tab.headRow + 1;
  const last = Math.max(top, ...linksByRow.keys());
  const values = Array.from({ length: last - top + 1 }, (_, index) => [linksByRow.get(top + index) ?? '']);
  ports.workbook.writeBlock(tab, { row: top, column, values });
}
