// Brings everything that is computed up to date.
import { type Decision, decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice } from '../office/read-office';
import { regionEntry } from '../office/region';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';

/** What a refresh read and decided, for the words that follow it. */
interface Refreshed {
  readonly office: Office;
  readonly decision: Decision;
}

/** Reads once, decides, writes what changed; alone among all executions. Throws OfficeBusy without the lock. */
export function refreshOffice(ports: Pick<Ports, 'clock' | 'lock'> & ViewPorts): Refreshed {
  return withLock(ports, () => {
    const office = readOffice(ports, { withGaps: true, withRegion: true });
    const decision = decideOffice(office);
    if (office.region !== null) ports.workbook.note(regionEntry(office.region));
    writeViews(ports, office, decision);
    ports.workbook.flush();
    return { office, decision };
  });
}
