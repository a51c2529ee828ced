// Arms faults for the next execution.

import { type Latency, USUAL_LATENCY } from '../execution/meter';
import { NORMAL_DAYS } from '../state/new-office';
import type { OfficeState } from '../state/office-state';
import { type ArmedFaults, NO_FAULTS } from './armed-faults';

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
  /** Linking a form to a workbook fails while this is on. */
  formLinkFails(on?: boolean): void;
  /** Linking a form closes it while this is on. */
  formLinkCloses(on?: boolean): void;
  /** Sharing a form with editors fails while this is on. */
  formSharingFails(on?: boolean): void;
  /** Several accounts are signed in: no page reaches the script while this is on. */
  accountsCollide(on?: boolean): void;
  /** People left this scope (in full) unticked; null: none. */
  refuseScope(scope: string | null): void;
  /** The consent has ended, until somebody consents again at a menu. */
  consentExpired(on?: boolean): void;
  /** Every call of `Class.method` fails with this sentence, as where Google has changed or a domain forbids it; null: none. */
  refuseMethod(method: string, sentence: string | null): void;
  /** Disarms everything and sets all switches to normal. */
  clear(): void;
}

export interface FaultBox extends FaultControls {
  /** What service calls cost now. */
  readonly latencyNow: Latency;
  /** What was armed; disarms it. */
  take(): ArmedFaults;
}

export function createFaultBox({ switches }: OfficeState): FaultBox {
  let latencyNow = USUAL_LATENCY;
  let failAt = new Map<number, string>();
  let during = new Map<number, () => void>();
  let killAt: number | null = null;
  const disarm = (): void => {
    failAt = new Map();
    during = new Map();
    killAt = null;
  };
  return {
    get latencyNow() {
      return latencyNow;
    },
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
      switches.loseTriggers = on;
    },
    repeatEvents: (on = true) => {
      switches.repeatEvents = on;
    },
    mailQuota: (left) => {
      switches.mailQuotaLeft = left;
    },
    latency: (model) => {
      latencyNow = model ?? USUAL_LATENCY;
    },
    slowness: (factor) => {
      switches.slowness = factor;
    },
    formLinkFails: (on = true) => {
      switches.formLinkFails = on;
    },
    formLinkCloses: (on = true) => {
      switches.formLinkCloses = on;
    },
    formSharingFails: (on = true) => {
      switches.formSharingFails = on;
    },
    accountsCollide: (on = true) => {
      switches.accountsCollide = on;
    },
    refuseScope: (scope) => {
      switches.refusedScope = scope;
    },
    consentExpired: (on = true) => {
      switches.consentExpired = on;
    },
    refuseMethod: (method, sentence) => {
      const { [method]: _changed, ...others } = switches.refusedMethods ?? {};
      switches.refusedMethods = sentence === null ? others : { ...others, [method]: sentence };
    },
    clear: () => {
      disarm();
      latencyNow = USUAL_LATENCY;
      Object.assign(switches, NORMAL_DAYS);
    },
    take: () => {
      if (failAt.size === 0 && during.size === 0 && killAt === null) return NO_FAULTS;
      const armed: ArmedFaults = { failAt, killAt, during };
      disarm();
      return armed;
    },
  };
}
