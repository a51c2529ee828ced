// What does each service call cost, and where do the armed faults strike?

import { type CallKind, ServiceError } from '../service/service';
import type { CallCountsData, OfficeState } from '../state/office-state';
import { snapshotWorkbooks } from '../state/snapshot';
import { ExecutionCut, TIME_LIMIT_SENTENCE } from './signals';

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

/** Faults armed for one execution; call numbers count read and write calls from 1. */
export interface ArmedFaults {
  readonly failAt: ReadonlyMap<number, string>;
  readonly killAt: number | null;
  readonly during: ReadonlyMap<number, () => void>;
}

export const NO_FAULTS: ArmedFaults = { failAt: new Map(), killAt: null, during: new Map() };

/** Services whose writes Google bundles until the next read, flush() or the end (AS/reference/spreadsheet/spreadsheet-app). */
const BUNDLING_GROUPS: ReadonlySet<string> = new Set(['SpreadsheetApp']);

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
  /** Throws the cut for good: all further calls fail. */
  cut(cut: ExecutionCut): ExecutionCut;
  readonly ended: ExecutionCut | null;
}

interface MeterOptions {
  readonly state: OfficeState;
  readonly latency: Latency;
  readonly faults: ArmedFaults;
  /** Modelled milliseconds after which Google ends the execution. */
  readonly limitMs: number;
  /** Something on Google would go wrong at times: a line on Pelaksanaan. */
  warn(text: string): void;
}

/** AS/reference/lock#releaseLock: flush first, or the next one reads what was there before. */
const UNFLUSHED =
  'Kunci dilepas sebelum SpreadsheetApp.flush(): pelaksanaan lain dapat membaca isi yang lama.';

/** Reading the clock costs this much of it. */
const TICK_MS = 0.02;

export function createMeter({ state, latency, faults, limitMs, warn }: MeterOptions): Meter {
  const counts: CallCountsData = { read: 0, write: 0, local: 0, byMethod: {} };
  const startedMs = state.clock.nowMs;
  let fraction = 0;
  let remoteCalls = 0;
  let ended: ExecutionCut | null = null;
  /** Workbooks as the server knew them before the bundle; kept only when a kill is armed. */
  let beforePending: OfficeState['workbooks'] | null = null;
  let hasBundled = false;
  const cut = (reason: ExecutionCut): ExecutionCut => {
    ended ??= reason;
    return ended;
  };
  const spend = (ms: number): void => {
    fraction += ms;
    const whole = Math.floor(fraction);
    fraction -= whole;
    state.clock.nowMs += whole;
    if (state.clock.nowMs - startedMs > limitMs) throw cut(new ExecutionCut('time', TIME_LIMIT_SENTENCE));
  };
  const flush = (): void => {
    beforePending = null;
    hasBundled = false;
  };
  const kill = (): never => {
    const surviving = beforePending;
    if (surviving !== null) {
      for (const id of Object.keys(state.workbooks)) delete state.workbooks[id];
      Object.assign(state.workbooks, surviving);
    }
    throw cut(new ExecutionCut('kill', 'Proses dihentikan di sini (gangguan yang disengaja)'));
  };
  const strike = (): void => {
    remoteCalls += 1;
    if (faults.killAt === remoteCalls) kill();
    const other = faults.during.get(remoteCalls);
    if (other !== undefined) {
      // What the other execution sees must have been sent off, so Google's bundle goes first.
      flush();
      other();
    }
    const failure = faults.failAt.get(remoteCalls);
    if (failure !== undefined) throw new ServiceError(failure);
  };
  return {
    counts,
    get ended() {
      return ended;
    },
    now: () => state.clock.nowMs,
    tick: () => {
      spend(TICK_MS);
      return state.clock.nowMs;
    },
    spend,
    flush,
    cut,
    before: (group, className, method, kind) => {
      if (ended !== null) throw ended;
      const name = `${className}.${method}`;
      counts[kind] += 1;
      counts.byMethod[name] = (counts.byMethod[name] ?? 0) + 1;
      const cost = latency.byMethod?.[name] ?? latency[`${kind}Ms`];
      spend(cost * state.switches.slowness);
      if (kind !== 'local') strike();
      if (name === 'Lock.releaseLock' && hasBundled) warn(UNFLUSHED);
      if (!BUNDLING_GROUPS.has(group)) return;
      if (kind === 'read' || method === 'flush') flush();
      else if (kind === 'write') {
        if (faults.killAt !== null && beforePending === null)
          beforePending = snapshotWorkbooks(state.workbooks);
        hasBundled = true;
      }
    },
  };
}
