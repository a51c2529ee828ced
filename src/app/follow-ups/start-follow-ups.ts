// Begins to use Tindak Lanjut.
import { followUpPlan } from '../../tables/follow-ups/follow-up-table';
import { type Decision, decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';

/** Makes the tab if it is missing, and fills it with what stands now. */
export function startFollowUps(ports: Pick<Ports, 'clock' | 'lock'> & ViewPorts): {
  readonly office: Office;
  readonly decision: Decision;
} {
  return withLock(ports, () => {
    const { workbook } = ports;
    const standing = workbook.readLayout();
    workbook.beginTabs([followUpPlan()]);
    const tab = workbook.ensureTab(followUpPlan());
    const layout = { ...standing, tabsByKey: new Map([...standing.tabsByKey, [tab.key, tab]]) };
    const office = readOffice(ports, { layout });
    const decision = decideOffice(office);
    writeViews(ports, office, decision);
    workbook.flush();
    return { office, decision };
  });
}
