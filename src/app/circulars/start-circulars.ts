// Begins to use Surat Edaran.
import { acknowledgementPlan } from '../../tables/circulars/acknowledgement-table';
import { circularPlan } from '../../tables/circulars/circular-table';
import { inOwnWords } from '../../tables/own-words';
import { readOwnWords } from '../office/read-own-words';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { deskOf, readCircularBook } from './read-circulars';
import type { CircularDesk } from './rpc-circulars';

/** Makes both tabs where they are missing. Surat Edaran comes last: it says that the register is in use. */
export function startCirculars(ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>): CircularDesk {
  return withLock(ports, () => {
    const { workbook } = ports;
    const standing = workbook.readLayout();
    const words = readOwnWords(ports, standing);
    const plans = [acknowledgementPlan(), circularPlan()].map((plan) => inOwnWords(plan, words));
    workbook.beginTabs(plans);
    const tabs = plans.map((plan) => workbook.ensureTab(plan));
    workbook.flush();
    const tabsByKey = new Map([...standing.tabsByKey, ...tabs.map((tab) => [tab.key, tab] as const)]);
    return deskOf(readCircularBook(ports, { ...standing, tabsByKey }));
  });
}
