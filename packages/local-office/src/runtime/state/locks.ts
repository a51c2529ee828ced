// Keeps who holds which lock. Locks live as long as the execution that took them.

/** Held locks by key (`script`, `document`, `user someone@…`); never saved, since no execution outlives the process. */
export interface LockTable {
  /** True when `holder` has it now: it was free or already his. */
  take(key: string, holder: object): boolean;
  holds(key: string, holder: object): boolean;
  release(key: string, holder: object): void;
}

export function createLockTable(): LockTable {
  const holders = new Map<string, object>();
  return {
    take: (key, holder) => {
      const current = holders.get(key);
      if (current !== undefined && current !== holder) return false;
      holders.set(key, holder);
      return true;
    },
    holds: (key, holder) => holders.get(key) === holder,
    release: (key, holder) => {
      if (holders.get(key) === holder) holders.delete(key);
    },
  };
}
