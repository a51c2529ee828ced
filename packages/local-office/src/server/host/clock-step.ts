// Moves the office clock as a person asks, and along with the real one.
import type { Office } from '../../office';
import { localFields } from '../../time/zone';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** An hour, a day at the same hour of the clock, or a month with the day kept inside it. */
export function stepFrom(
  nowMs: number,
  unit: 'hour' | 'day' | 'month',
  count: number,
  timeZone: string,
): number {
  if (unit === 'hour') return nowMs + count * HOUR_MS;
  if (unit === 'day') return nowMs + count * 24 * HOUR_MS;
  const { year, month, day } = localFields(nowMs, timeZone);
  const lastDay = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  const from = Date.UTC(year, month - 1, day);
  const to = Date.UTC(year, month - 1 + count, Math.min(day, lastDay));
  return nowMs + (to - from);
}

/** A step of the clock, day by day, so that a person sees how far it has come. */
export interface ClockSteps {
  readonly current: { readonly done: number; readonly total: number } | null;
  /** Calls `advance` for each day on the way and for the end; gives what ran, in order. */
  take<Result>(
    fromMs: number,
    toMs: number,
    advance: (toMs: number) => Promise<readonly Result[]>,
  ): Promise<Result[]>;
}

export function createClockSteps(): ClockSteps {
  let current: ClockSteps['current'] = null;
  return {
    get current() {
      return current;
    },
    take: async (fromMs, toMs, advance) => {
      const total = Math.max(1, Math.ceil((toMs - fromMs) / (24 * HOUR_MS)));
      const results = [];
      try {
        for (let done = 0; done < total; done += 1) {
          current = total === 1 ? null : { done: done + 1, total };
          results.push(...(await advance(Math.min(toMs, fromMs + (done + 1) * 24 * HOUR_MS))));
        }
      } finally {
        current = null;
      }
      return results;
    },
  };
}

/** How often the office clock follows the real one. */
const TICK_MS = 1000;
/** A running clock alone is no reason to write to the disk every second. */
const CLOCK_SAVE_MS = 30_000;

export interface ClockListener {
  /** Triggers ran, or the clock was not stored for a while: store the state. */
  save(): void;
  /** Triggers ran, or a minute has passed: tell the pages. */
  tell(): void;
}

/** A function to be called every second of real time: it advances a running office clock. */
export function createClockFollower(office: Office, { save, tell }: ClockListener): () => void {
  const { clock } = office.state;
  let lastTick = Date.now();
  let lastSave = Date.now();
  return () => {
    const now = Date.now();
    const passed = now - lastTick;
    lastTick = now;
    if (!clock.running) return;
    const minute = Math.floor(clock.nowMs / MINUTE_MS);
    const fired = office.clock.advance(passed);
    if (fired.length > 0 || now - lastSave > CLOCK_SAVE_MS) {
      lastSave = now;
      save();
    }
    if (fired.length > 0 || Math.floor(clock.nowMs / MINUTE_MS) !== minute) tell();
  };
}

/** Calls `tick` every second until the returned function is called; does not keep the process alive. */
export function everySecond(tick: () => void): () => void {
  const ticking = setInterval(tick, TICK_MS);
  ticking.unref();
  return () => clearInterval(ticking);
}
