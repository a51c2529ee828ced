// What ends an execution in a way that no script can catch?

/** Why an execution was cut off: it ran too long, its process died, or it waits for a person's answer. */
export type CutReason = 'time' | 'kill' | 'question';

/** Thrown on Node's side only; from then on every further service call of that execution fails the same way. */
export class ExecutionCut extends Error {
  constructor(
    readonly reason: CutReason,
    message: string,
  ) {
    super(message);
  }
}

/** Google's sentence after six minutes (30 s in simple triggers); seen in PC#61442598353. */
export const TIME_LIMIT_SENTENCE = 'Exceeded maximum execution time';
