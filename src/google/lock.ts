// The lock that keeps other executions of this workbook waiting.
import type { LockPort } from '../app/ports';

/** Longest wait for the lock; a refresh of the largest kecamatan takes a few seconds. */
const timeoutMs = 30_000;

/** Whether this execution holds the lock: work inside may ask for it again. */
let isHeld = false;

export const googleLock: LockPort = {
  runAlone: (work) => {
    if (isHeld) return work();
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(timeoutMs)) return undefined;
    isHeld = true;
    try {
      return work();
    } finally {
      isHeld = false;
      lock.releaseLock();
    }
  },
};
