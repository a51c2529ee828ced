// Lets modelled time pass on the office clock, and ends an execution that takes too long.
import type { ClockData } from '../state/office-state';
import { type Ending, ExecutionCut, TIME_LIMIT_SENTENCE } from './cut';

export interface Stopwatch {
  /** Adds milliseconds, fractions included, to the office clock; throws the cut beyond the limit. */
  spend(ms: number): void;
}

/** `limitMs` is counted from now on. */
export function createStopwatch(clock: ClockData, limitMs: number, ending: Ending): Stopwatch {
  const startedMs = clock.nowMs;
  let fraction = 0;
  return {
    spend: (ms) => {
      fraction += ms;
      const whole = Math.floor(fraction);
      fraction -= whole;
      clock.nowMs += whole;
      if (clock.nowMs - startedMs > limitMs) {
        throw ending.end(new ExecutionCut('time', TIME_LIMIT_SENTENCE));
      }
    },
  };
}
