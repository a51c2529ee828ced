// Lets one thing happen after the other in the office, and tells the pages when something happened.
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Turns {
  /** True while a script runs. */
  readonly isBusy: boolean;
  /** One at a time, in the order they came; scripts run to their end before anything else happens. */
  inTurn<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  /** Runs a script: tells the pages so, and lets that word leave before the script holds the process. */
  running<Result>(work: () => Result): Promise<Result>;
  /** Tells the pages that something may have changed. */
  tell(): void;
  onChange(listener: () => void): void;
  /** Resolves when everything that has begun is done. */
  settled(): Promise<unknown>;
}

export function createTurns(): Turns {
  const listeners: (() => void)[] = [];
  let isBusy = false;
  let queue: Promise<unknown> = Promise.resolve();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    get isBusy() {
      return isBusy;
    },
    inTurn: (work) => {
      const result = queue.then(work);
      queue = result.catch(() => undefined);
      return result;
    },
    running: async (work) => {
      isBusy = true;
      tell();
      await nextTurn();
      try {
        return work();
      } finally {
        isBusy = false;
      }
    },
    tell,
    onChange: (listener) => {
      listeners.push(listener);
    },
    settled: () => queue,
  };
}
