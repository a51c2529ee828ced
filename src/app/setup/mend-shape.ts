// Puts tabs and columns back as planned, finishes what a dead execution has begun, and adds what a newer release plans.
import { capitalise } from '../../core/capitalise';
import { isOfOlderRelease } from '../notebook/noted-version';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace, TabPlan, WorkbookLayout } from '../ports';
import { forgetStanding } from '../reports/removed-reports';
import { forgetSweep } from '../reports/sweep-mark';
import { begunTabs } from '../shape/shape-notes';
import { allTabs } from './all-tabs';
import { beginUpdate, endUpdate, newerPlans } from './shape-update';

type MendPorts = Pick<Ports, 'clock' | 'lock' | 'notebook' | 'person'> & ViewPorts;

/**
 * Compares every tab with its plan: missing tabs and columns are made, what was begun is finished, what people typed
 * stays. Then everything that is computed is brought up to date. Where Laporan was gone, the next sweep reads all forms
 * from their beginning.
 */
export function mendShape(ports: MendPorts): Pick<Office, 'layout'> {
  return mendTabs(ports, (_, plans) => plans);
}

/**
 * The same, unasked: what a dead execution has left unfinished, and what this release plans beyond the one that shaped the
 * workbook. What people deleted stays gone. About ten reads a tab.
 */
export function finishShape(ports: MendPorts): void {
  mendTabs(ports, (standing, plans) => {
    const begun = begunTabs(standing.notes);
    const others = plans.filter(({ key }) => !begun.has(key));
    return [
      ...plans.filter(({ key }) => begun.has(key)),
      ...(isOfOlderRelease(standing.notes) ? newerPlans(standing, others) : []),
    ];
  });
}

function mendTabs(
  ports: MendPorts,
  plansFor: (standing: WorkbookLayout, plans: readonly TabPlan[]) => readonly TabPlan[],
): Pick<Office, 'layout'> {
  return withLock(ports, () => {
    const { workbook } = ports;
    const standing = workbook.readLayout();
    const { settings, units } = readOffice(ports, { layout: standing, withGaps: true });
    const all = allTabs(
      units.length,
      capitalise(settings.profile?.terms.unit ?? 'desa'),
      new Set([...standing.tabsByKey.keys(), ...begunTabs(standing.notes).keys()]),
    );
    const added = beginUpdate(ports, standing, all);
    const plans = plansFor(standing, all);
    workbook.beginTabs(plans.filter(({ key }) => !standing.tabsByKey.has(key)));
    if (!isWhole(standing.tabsByKey.get('reports'))) workbook.note({ ...forgetSweep(), ...forgetStanding() });
    const ours = plans.map((plan): readonly [string, TabPlace] => [plan.key, workbook.mendTab(plan)]);
    const tabsByKey = new Map([...standing.tabsByKey, ...ours]);
    const missingTabs = standing.missingTabs.filter((key) => !tabsByKey.has(key));
    const layout = { ...standing, tabsByKey, missingTabs };
    const office = readOffice(ports, { layout, withGaps: true });
    endUpdate(ports, office, added);
    writeViews(ports, office, decideOffice(office));
    workbook.flush();
    return office;
  });
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
