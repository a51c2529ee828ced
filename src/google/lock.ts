// How does one execution keep all others of this workbook waiting?
import type { LockPort } from '../app/ports';

/** Longest wait for the lock; a refresh of the largest kecamatan takes a few seconds. */
const patienceMs = 30_000;

export const googleLock: LockPort = {
  runAlone: (work) => {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(patienceMs)) return undefined;
    try {
      return work();
    } finally {
      lock.releaseLock();
    }
  },
};
