// An execution of the model: it counts its service calls, bundles what it writes, and may die at any call.

/** The execution dies at this service call, before or after it has its effect; what was not flushed may be lost. */
export interface Fault {
  readonly atCall: number;
  readonly when: 'before' | 'after';
  readonly losesUnflushed: boolean;
}

/** What ends an execution from outside; no use case may catch it. */
export class Killed extends Error {}

export interface ModelExecution {
  /** Runs inside a service call: another execution at the same time. */
  meanwhile: { readonly atCall: number; readonly run: () => void } | null;
  /** One service call. */
  readonly call: <Result>(effect: () => Result) => Result;
  /** Tells how to take back what was just written, as long as it is not flushed. */
  readonly written: (takeBack: () => void) => void;
  readonly flush: () => void;
  readonly isFlushed: () => boolean;
  /** Starts an execution; false if it was killed. */
  readonly execute: (work: () => void, fault?: Fault) => boolean;
}

export function createExecution(): ModelExecution {
  let calls = 0;
  let fault: Fault | null = null;
  /** How to take back what was written since the last flush, newest last. */
  let unflushed: (() => void)[] = [];
  const dieIfDue = (when: Fault['when'], call: number): void => {
    if (fault?.atCall !== call || fault.when !== when) return;
    if (fault.losesUnflushed) for (const takeBack of unflushed.reverse()) takeBack();
    unflushed = [];
    throw new Killed();
  };
  const begin = (next: Fault | null): void => {
    fault = next;
    unflushed = [];
  };
  const execution: ModelExecution = {
    meanwhile: null,
    call: (effect) => {
      calls += 1;
      const call = calls;
      dieIfDue('before', call);
      const { meanwhile } = execution;
      if (meanwhile?.atCall === call) {
        execution.meanwhile = null;
        meanwhile.run();
      }
      const result = effect();
      dieIfDue('after', call);
      return result;
    },
    written: (takeBack) => {
      unflushed.push(takeBack);
    },
    flush: () => {
      unflushed = [];
    },
    isFlushed: () => unflushed.length === 0,
    execute: (work, next) => {
      calls = 0;
      begin(next ?? null);
      try {
        work();
        return true;
      } catch (failure) {
        if (failure instanceof Killed) return false;
        throw failure;
      } finally {
        begin(null);
      }
    },
  };
  return execution;
}
