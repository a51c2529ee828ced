// Puts tabs and columns back as planned and finishes what a dead execution has begun.
import { capitalise } from '../../core/capitalise';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace } from '../ports';
import { forgetStanding } from '../reports/removed-reports';
import { forgetSweep } from '../reports/sweep-mark';
import { begunTabs } from '../shape/shape-notes';
import { allTabs } from './all-tabs';

/**
 * Compares every tab with its plan: missing tabs and columns are made, what was begun is finished, what people typed
 * stays. Then everything that is computed is brought up to date. Where Laporan was gone, the next sweep reads all forms
 * from their beginning. With `onlyBegun` just the tabs that a dead execution has left unfinished: about ten reads each.
 */
export function mendShape(
  ports: Pick<Ports, 'clock' | 'lock' | 'notebook'> & ViewPorts,
  { onlyBegun } = { onlyBegun: false },
): Pick<Office, 'layout'> {
  return withLock(ports, () => {
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
    const ours = plans.map((plan): readonly [string, TabPlace] => [plan.key, workbook.mendTab(plan)]);
    const tabsByKey = new Map([...standing.tabsByKey, ...ours]);
    const missingTabs = standing.missingTabs.filter((key) => !tabsByKey.has(key));
    const layout = { ...standing, tabsByKey, missingTabs };
    const office = readOffice(ports, { layout, withGaps: true });
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
