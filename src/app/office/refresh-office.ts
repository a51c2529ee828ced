// How is everything that is computed brought up to date?

import type { Ports } from '../ports';
import { type Decision, decideOffice } from './decide-office';
import { type Office, readOffice } from './read-office';
import { writeViews } from './write-views';

/** What a refresh read and decided, for the words that follow it. */
export interface Refreshed {
  readonly office: Office;
  readonly decision: Decision;
}

/** Another execution held the lock too long; nothing was read or written. */
export class OfficeBusy extends Error {
  override readonly name = 'OfficeBusy';
}

/** Reads once, decides, writes what changed; alone among all executions. Throws OfficeBusy without the lock. */
export const refreshOffice = (ports: Pick<Ports, 'workbook' | 'clock' | 'lock' | 'notebook'>): Refreshed =>
  aloneOrBusy(ports, () => {
    const office = readOffice(ports);
    const decision = decideOffice(office);
    writeViews(ports, office, decision);
    ports.workbook.flush();
    return { office, decision };
  });

/** Runs the work under the lock of the workbook. */
export const aloneOrBusy = <Result>({ lock }: Pick<Ports, 'lock'>, work: () => Result): Result => {
  const outcome = lock.alone(() => ({ result: work() }));
  if (outcome === undefined) throw new OfficeBusy();
  return outcome.result;
};
