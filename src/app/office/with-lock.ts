// Keeps every other execution of this workbook out while a use case works.
import { OfficeBusy } from '../failure';
import type { Ports } from '../ports';

/** Runs the work under the lock of the workbook; throws OfficeBusy when the lock does not come free in time. */
export function withLock<Result>({ lock }: Pick<Ports, 'lock'>, work: () => Result): Result {
  const outcome = lock.runAlone(() => ({ result: work() }));
  if (outcome === undefined) throw new OfficeBusy();
  return outcome.result;
}
