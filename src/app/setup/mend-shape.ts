// Puts tabs and columns back as planned, finishes what a dead execution has begun, and adds what a newer release plans.
import type { ObligationId } from '../../core/obligations/obligation';
import { mendYears } from '../compliance/compliance-view';
import { mendForms } from '../forms/mend-forms';
import { isOfOlderRelease } from '../notebook/noted-version';
import { decideOffice } from '../office/decide-office';
import { ownWordsOf } from '../office/office-terms';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace, TabPlan, WorkbookLayout } from '../ports';
import type { FormState, SetupPorts } from '../ports-setup';
import { forgetStanding } from '../reports/removed-reports';
import { forgetSweep } from '../reports/sweep-mark';
import { begunTabs } from '../shape/shape-notes';
import { allTabs } from './all-tabs';
import { beginUpdate, endUpdate, newerPlans } from './shape-update';

type MendPorts = Pick<Ports, 'clock' | 'lock' | 'notebook' | 'person'> & ViewPorts;

/** What was put back, and how each form stands now. */
export interface Mended extends Pick<Office, 'layout'> {
  readonly formStates: ReadonlyMap<ObligationId, FormState>;
}

/**
 * Puts the whole office back as planned: missing tabs and columns are made, what was begun is finished, what is hidden
 * or locked by mistake is set right, forms and triggers are mended; what people typed stays. Then everything that is
 * computed is brought up to date. Where Laporan was gone, the next sweep reads all forms from their beginning.
 */
export function mendShape(ports: SetupPorts & ViewPorts): Mended {
  return withLock(ports, () => {
    const office = mendTabs(ports, (_, plans) => plans, { isRepair: true });
    const decision = decideOffice(office);
    mendYears(ports, office, decision.matrix);
    const formStates = mendForms(ports, office);
    writeViews(ports, office, decision);
    ports.workbook.flush();
    return { layout: office.layout, formStates };
  });
}

/**
 * Unasked: what a dead execution has left unfinished, and what this release plans beyond the one that shaped the workbook.
 * What people deleted or hid stays so. About ten reads a tab.
 */
export function finishShape(ports: MendPorts): void {
  withLock(ports, () => {
    const office = mendTabs(ports, unfinishedPlans, { isRepair: false });
    writeViews(ports, office, decideOffice(office));
    ports.workbook.flush();
  });
}

function unfinishedPlans(standing: WorkbookLayout, plans: readonly TabPlan[]): readonly TabPlan[] {
  const begun = begunTabs(standing.notes);
  const others = plans.filter(({ key }) => !begun.has(key));
  return [
    ...plans.filter(({ key }) => begun.has(key)),
    ...(isOfOlderRelease(standing.notes) ? newerPlans(standing, others) : []),
  ];
}

/** Compares tabs with their plans, all but Kepatuhan; the views are still to be written. */
function mendTabs(
  ports: MendPorts,
  plansFor: (standing: WorkbookLayout, plans: readonly TabPlan[]) => readonly TabPlan[],
  options: { readonly isRepair: boolean },
): Office {
  const { workbook } = ports;
  const standing = workbook.readLayout();
  const { settings, units } = readOffice(ports, { layout: standing, withGaps: true });
  const all = allTabs(
    units.length,
    ownWordsOf({ settings, units }),
    new Set([...standing.tabsByKey.keys(), ...begunTabs(standing.notes).keys()]),
  );
  const added = beginUpdate(ports, standing, all);
  const plans = plansFor(standing, all);
  workbook.beginTabs(plans.filter(({ key }) => !standing.tabsByKey.has(key)));
  if (!isWhole(standing.tabsByKey.get('reports'))) workbook.note({ ...forgetSweep(), ...forgetStanding() });
  const ours = plans.map((plan): readonly [string, TabPlace] => [plan.key, workbook.mendTab(plan, options)]);
  const tabsByKey = new Map([...standing.tabsByKey, ...ours]);
  const missingTabs = standing.missingTabs.filter((key) => !tabsByKey.has(key));
  const office = readOffice(ports, { layout: { ...standing, tabsByKey, missingTabs }, withGaps: true });
  endUpdate(ports, office, added);
  return office;
}

/** Takes columns and tabs that were put back blank as meant: nothing stood there. */
export function takeAsBlank(ports: Pick<Ports, 'clock' | 'lock'> & ViewPorts): Pick<Office, 'layout'> {
  return withLock(ports, () => {
    const { workbook } = ports;
    const layout = workbook.readLayout();
    for (const place of layout.tabsByKey.values()) workbook.readRows(place);
    workbook.acceptBlank();
    const office = readOffice(ports, { layout, withGaps: true });
    writeViews(ports, office, decideOffice(office));
    workbook.flush();
    return office;
  });
}

function isWhole(place: TabPlace | undefined): boolean {
  return place !== undefined && place.missing.length === 0;
}
