// Counts the service calls of one execution and lets each take its modelled time.

import { type ArmedFaults, createStrike } from '../faults/armed-faults';
import { type CallKind, ServiceError } from '../service/service';
import type { CallCountsData, OfficeState } from '../state/office-state';
import { createEnding, type ExecutionCut } from './cut';
import { createStopwatch } from './stopwatch';
import { createWriteBundle } from './write-bundle';

/** Modelled milliseconds of service calls. */
export interface Latency {
  readonly readMs: number;
  readonly writeMs: number;
  readonly localMs: number;
  /** By `Class.method`; wins over the kind. */
  readonly byMethod?: Readonly<Record<string, number>>;
}

/**
 * Usual times. 10,000 single-cell writes take about 70 s (AS/guides/support/best-practices), hence 7 ms a write; a read
 * waits for an answer of the server.
 */
export const USUAL_LATENCY: Latency = {
  readMs: 60,
  writeMs: 7,
  localMs: 0,
  byMethod: { 'MailApp.sendEmail': 250, 'FormApp.create': 1500, 'SpreadsheetApp.create': 1500 },
};

/** The account of one execution: calls, time, pending writes. */
export interface Meter {
  readonly counts: CallCountsData;
  /** The office clock as this execution sees it, in whole milliseconds. */
  now(): number;
  /** Reading the clock in a loop takes time too, so that waiting loops end. */
  tick(): number;
  spend(ms: number): void;
  /** Called before each service call; throws what the call must fail with. */
  before(group: string, className: string, method: string, kind: CallKind): void;
  /** Sends bundled writes off: from here on they survive a kill. */
  flush(): void;
  /** Ends the execution for good: all further calls fail. */
  cut(cut: ExecutionCut): ExecutionCut;
  readonly ended: ExecutionCut | null;
}

export interface MeterOptions {
  readonly state: OfficeState;
  readonly latency: Latency;
  readonly faults: ArmedFaults;
  /** Modelled milliseconds after which Google ends the execution. */
  readonly limitMs: number;
  /** Adds a line to Pelaksanaan about something that may go wrong on Google. */
  warn(text: string): void;
}

/** AS/reference/lock#releaseLock: flush first, or the next one reads what was there before. */
const UNFLUSHED =
  'Kunci dilepas sebelum SpreadsheetApp.flush(): pelaksanaan lain dapat membaca isi yang lama.';

/** Reading the clock costs this much of it. */
const TICK_MS = 0.02;

export function createMeter({ state, latency, faults, limitMs, warn }: MeterOptions): Meter {
  const counts: CallCountsData = { read: 0, write: 0, local: 0, byMethod: {} };
  const ending = createEnding();
  const { spend } = createStopwatch(state.clock, limitMs, ending);
  const bundle = createWriteBundle(state, faults.killAt !== null);
  const strike = createStrike(faults, bundle, ending);
  return {
    counts,
    get ended() {
      return ending.cut;
    },
    now: () => state.clock.nowMs,
    tick: () => {
      spend(TICK_MS);
      return state.clock.nowMs;
    },
    spend,
    flush: bundle.flush,
    cut: ending.end,
    before: (group, className, method, kind) => {
      if (ending.cut !== null) throw ending.cut;
      const name = `${className}.${method}`;
      counts[kind] += 1;
      counts.byMethod[name] = (counts.byMethod[name] ?? 0) + 1;
      const cost = latency.byMethod?.[name] ?? latency[`${kind}Ms`];
      spend(cost * state.switches.slowness);
      if (kind !== 'local') strike();
      const refusal = state.switches.refusedMethods?.[name];
      if (refusal !== undefined) throw new ServiceError(refusal);
      if (name === 'Lock.releaseLock' && !bundle.isEmpty) warn(UNFLUSHED);
      bundle.note(group, method, kind);
    },
  };
}
