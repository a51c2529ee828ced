// The lock that keeps other executions of this workbook waiting.
import type { LockPort } from '../app/ports';

/** Longest wait for the lock; a refresh of the largest kecamatan takes a few seconds. */
const timeoutMs = 30_000;

export const googleLock: LockPort = {
  runAlone: (work) => {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(timeoutMs)) return undefined;
    try {
      return work();
    } finally {
      lock.releaseLock();
    }
  },
};
