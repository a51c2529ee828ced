// How does a use case keep every other execution of this workbook out while it works?
import type { Ports } from '../ports';

/** Another execution held the lock too long; nothing was read or written. */
export class OfficeBusy extends Error {
  override readonly name = 'OfficeBusy';
}

/** Runs the work under the lock of the workbook; throws OfficeBusy when the lock was not had in time. */
export function withLock<Result>({ lock }: Pick<Ports, 'lock'>, work: () => Result): Result {
  const outcome = lock.alone(() => ({ result: work() }));
  if (outcome === undefined) throw new OfficeBusy();
  return outcome.result;
}
