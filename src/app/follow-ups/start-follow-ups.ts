// Begins to use Tindak Lanjut: the tab, and the form in which desa answer to findings.
import { followUpPlan } from '../../tables/follow-ups/follow-up-table';
import { inOwnWords } from '../../tables/own-words';
import { ensureSpecialForm } from '../forms/special/ensure-special-form';
import { type Decision, decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice } from '../office/read-office';
import { readOwnWords } from '../office/read-own-words';
import { withLock } from '../office/with-lock';
import type { SetupPorts } from '../ports-setup';

/** Makes the tab and the form if they are missing, and fills the tab with what stands now. */
export function startFollowUps(ports: SetupPorts & ViewPorts): {
  readonly office: Office;
  readonly decision: Decision;
} {
  return withLock(ports, () => {
    const { workbook } = ports;
    const standing = workbook.readLayout();
    const plan = inOwnWords(followUpPlan(), readOwnWords(ports, standing));
    workbook.beginTabs([plan]);
    const tab = workbook.ensureTab(plan);
    const layout = { ...standing, tabsByKey: new Map([...standing.tabsByKey, [tab.key, tab]]) };
    const office = readOffice(ports, { layout });
    const decision = decideOffice(office);
    writeViews(ports, office, decision);
    workbook.flush();
    ensureSpecialForm(ports, office, 'response');
    return { office: { ...office, layout: { ...layout, notes: ports.notebook.readAll() } }, decision };
  });
}
