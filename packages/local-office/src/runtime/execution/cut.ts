// What ends an execution in a way that no script can catch.

/** Why an execution was cut off: it ran too long, its process died, or it waits for a person's answer. */
type CutReason = 'time' | 'kill' | 'question';

/** Thrown on Node's side only; from then on every further service call of that execution fails the same way. */
export class ExecutionCut extends Error {
  constructor(
    readonly reason: CutReason,
    message: string,
  ) {
    super(message);
  }
}

/** Google's sentence after six minutes, or after 30 s in simple triggers (docs/google-facts.md, Quotas). */
export const TIME_LIMIT_SENTENCE = 'Exceeded maximum execution time';

/** Remembers the first cut of an execution, which holds for good. */
export interface Ending {
  readonly cut: ExecutionCut | null;
  /** Ends the execution unless it has ended already, and returns the cut that holds. */
  end(cut: ExecutionCut): ExecutionCut;
}

export function createEnding(): Ending {
  let ended: ExecutionCut | null = null;
  return {
    get cut() {
      return ended;
    },
    end: (cut) => {
      ended ??= cut;
      return ended;
    },
  };
}
