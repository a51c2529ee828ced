// Decides by a seed which answers go wrong, and how.

/** `before`: nothing was done. `after`: the work is done, the answer tells otherwise. `cut`: no answer, the line is cut. */
export const FAULTS = [
  '403 before',
  '429 before',
  '500 before',
  '503 before',
  '500 after',
  '503 after',
  'cut before',
  'cut after',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface FaultPlan {
  readonly seed: number;
  /** 0–1: the part of answers that go wrong. */
  readonly rate: number;
  readonly kinds?: readonly Fault[];
  /** A job is done after at most so many further requests of anybody; default 1. */
  readonly slowest?: number;
  /** What happens to the next answers, before chance decides. */
  readonly script?: readonly (Fault | null)[];
}

export interface Faults {
  next(): Fault | null;
  /** After how many further requests a new job is done. */
  steps(): number;
  plan(plan: FaultPlan): void;
}

export function createFaults(first: FaultPlan = { seed: 1, rate: 0 }): Faults {
  let plan = first;
  let random = chanceOf(first.seed);
  let script = [...(first.script ?? [])];
  return {
    plan: (next) => {
      plan = next;
      random = chanceOf(next.seed);
      script = [...(next.script ?? [])];
    },
    steps: () => 1 + Math.floor(random() * (plan.slowest ?? 1)),
    next: () => {
      const scripted = script.shift();
      if (scripted !== undefined) return scripted;
      if (random() >= plan.rate) return null;
      const kinds = plan.kinds ?? FAULTS;
      return kinds[Math.floor(random() * kinds.length)] ?? null;
    },
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
