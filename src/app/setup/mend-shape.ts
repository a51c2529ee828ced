// Puts tabs and columns back as planned and finishes what a dead execution has begun.
import { capitalise } from '../../core/capitalise';
import type { ObligationId } from '../../core/obligations/obligation';
import { mendYears } from '../compliance/compliance-view';
import { mendForms } from '../forms/mend-forms';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace } from '../ports';
import type { FormState, SetupPorts } from '../ports-setup';
import { forgetStanding } from '../reports/removed-reports';
import { forgetSweep } from '../reports/sweep-mark';
import { begunTabs } from '../shape/shape-notes';
import { allTabs } from './all-tabs';

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
    const office = mendTabs(ports, { onlyBegun: false });
    const decision = decideOffice(office);
    mendYears(ports, office, decision.matrix);
    const formStates = mendForms(ports, office);
    writeViews(ports, office, decision);
    ports.workbook.flush();
    return { layout: office.layout, formStates };
  });
}

/** Finishes just the tabs that a dead execution has left unfinished, about ten reads each, and shows what follows. */
export function finishTabs(ports: MendPorts): void {
  withLock(ports, () => {
    const office = mendTabs(ports, { onlyBegun: true });
    writeViews(ports, office, decideOffice(office));
    ports.workbook.flush();
  });
}

type MendPorts = Pick<Ports, 'clock' | 'lock' | 'notebook'> & ViewPorts;

/** Compares every tab but Kepatuhan with its plan, or those that were begun. */
function mendTabs(ports: MendPorts, { onlyBegun }: { readonly onlyBegun: boolean }): Office {
  const { workbook } = ports;
  const standing = workbook.readLayout();
  const { settings, units } = readOffice(ports, { layout: standing, withGaps: true });
  const begun = begunTabs(standing.notes);
  const plans = allTabs(
    units.length,
    capitalise(settings.profile?.terms.unit ?? 'desa'),
    new Set([...standing.tabsByKey.keys(), ...begun.keys()]),
  ).filter(({ key }) => !onlyBegun || begun.has(key));
  workbook.beginTabs(plans.filter(({ key }) => !standing.tabsByKey.has(key)));
  if (!isWhole(standing.tabsByKey.get('reports'))) workbook.note({ ...forgetSweep(), ...forgetStanding() });
  const ours = plans.map((plan): readonly [string, TabPlace] => [
    plan.key,
    workbook.mendTab(plan, { isRepair: !onlyBegun }),
  ]);
  const tabsByKey = new Map([...standing.tabsByKey, ...ours]);
  const missingTabs = standing.missingTabs.filter((key) => !tabsByKey.has(key));
  return readOffice(ports, { layout: { ...standing, tabsByKey, missingTabs }, withGaps: true });
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
