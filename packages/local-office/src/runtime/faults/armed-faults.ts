// Strikes an execution with the faults that were armed for it.

import { type Ending, ExecutionCut } from '../execution/cut';
import type { WriteBundle } from '../execution/write-bundle';
import { ServiceError } from '../service/service';

/** Faults armed for one execution; call numbers count read and write calls from 1. */
export interface ArmedFaults {
  readonly failAt: ReadonlyMap<number, string>;
  readonly killAt: number | null;
  readonly during: ReadonlyMap<number, () => void>;
}

export const NO_FAULTS: ArmedFaults = { failAt: new Map(), killAt: null, during: new Map() };

/** Counts one remote call with each use and throws what that call must fail with. */
export function createStrike(faults: ArmedFaults, bundle: WriteBundle, ending: Ending): () => void {
  let remoteCalls = 0;
  return () => {
    remoteCalls += 1;
    if (faults.killAt === remoteCalls) {
      bundle.lose();
      throw ending.end(new ExecutionCut('kill', 'Proses dihentikan di sini (gangguan yang disengaja)'));
    }
    const other = faults.during.get(remoteCalls);
    if (other !== undefined) {
      // What the other execution sees must have been sent off, so the bundle goes first.
      bundle.flush();
      other();
    }
    const failure = faults.failAt.get(remoteCalls);
    if (failure !== undefined) throw new ServiceError(failure);
  };
}
