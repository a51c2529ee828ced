// Which faults are armed for the next execution?

import type { OfficeState } from '../state/office-state';
import { type ArmedFaults, type Latency, NO_FAULTS } from './meter';

/**
 * Deterministic faults. Call numbers count the read and write calls of the next execution, from 1; after that
 * execution they are disarmed, whether they struck or not. Switches stay until they are changed.
 */
export interface FaultControls {
  /** The n-th call throws this sentence instead of being done. */
  failAtCall(n: number, sentence: string): void;
  /** The process dies before the n-th call: what SpreadsheetApp had bundled since its last read or flush is lost. */
  killAtCall(n: number): void;
  /**
   * Runs `other` just before the n-th call, while the first execution's locks hold. What the first one had bundled is
   * sent off before (Google may do so at any moment), so the other sees it.
   */
  duringCall(n: number, other: () => void): void;
  /** Triggers and form events never arrive while this is on. */
  loseTriggers(on?: boolean): void;
  /** Each event comes twice while this is on. */
  repeatEvents(on?: boolean): void;
  /** Mail recipients left for everybody; null: Google's own count again. */
  mailQuota(left: number | null): void;
  /** Modelled times of service calls from now on; null: the usual ones. */
  latency(model: Latency | null): void;
  /** Service calls take this many times their usual time. */
  slowness(factor: number): void;
  /** Disarms everything and sets all switches to normal. */
  clear(): void;
}

export interface FaultBox extends FaultControls {
  /** What was armed; disarms it. */
  take(): ArmedFaults;
}

export function createFaultBox(
  stateOf: () => OfficeState,
  setLatency: (model: Latency | null) => void,
): FaultBox {
  let failAt = new Map<number, string>();
  let during = new Map<number, () => void>();
  let killAt: number | null = null;
  const disarm = (): void => {
    failAt = new Map();
    during = new Map();
    killAt = null;
  };
  return {
    failAtCall: (n, sentence) => {
      failAt.set(n, sentence);
    },
    killAtCall: (n) => {
      killAt = n;
    },
    duringCall: (n, other) => {
      during.set(n, other);
    },
    loseTriggers: (on = true) => {
      stateOf().switches.loseTriggers = on;
    },
    repeatEvents: (on = true) => {
      stateOf().switches.repeatEvents = on;
    },
    mailQuota: (left) => {
      stateOf().switches.mailQuotaLeft = left;
    },
    latency: setLatency,
    slowness: (factor) => {
      stateOf().switches.slowness = factor;
    },
    clear: () => {
      disarm();
      setLatency(null);
      Object.assign(stateOf().switches, {
        loseTriggers: false,
        repeatEvents: false,
        mailQuotaLeft: null,
        slowness: 1,
      });
    },
    take: () => {
      if (failAt.size === 0 && during.size === 0 && killAt === null) return NO_FAULTS;
      const armed: ArmedFaults = { failAt, killAt, during };
      disarm();
      return armed;
    },
  };
}
