// The fake's own time, so that a day of quotas passes in a moment.

export interface FakeClock {
  nowMs(): number;
  set(ms: number): void;
}

/** Follows the machine's clock until it is set for the first time. */
export function createClock(): FakeClock {
  let fixedMs: number | null = null;
  return {
    nowMs: () => fixedMs ?? Date.now(),
    set: (ms) => {
      fixedMs = ms;
    },
  };
}
