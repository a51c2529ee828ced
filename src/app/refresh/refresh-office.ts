// How is everything that is computed brought up to date?

import { type Decision, decideOffice } from '../office/decide-office';
import { type Office, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { writeViews } from './write-views';

/** What a refresh read and decided, for the words that follow it. */
interface Refreshed {
  readonly office: Office;
  readonly decision: Decision;
}

/** Reads once, decides, writes what changed; alone among all executions. Throws OfficeBusy without the lock. */
export function refreshOffice(ports: Pick<Ports, 'workbook' | 'clock' | 'lock' | 'notebook'>): Refreshed {
  return withLock(ports, () => {
    const office = readOffice(ports);
    const decision = decideOffice(office);
    writeViews(ports, office, decision);
    ports.workbook.flush();
    return { office, decision };
  });
}
