// Carries out the trainers' switches.
import type { Office } from '../../office';
import type { SwitchesChange } from '../wire/protocol';

export interface TrainerSwitches {
  /** The service call at which the next execution is to fail; null: none. */
  readonly failAtCall: number | null;
  change(wish: SwitchesChange): void;
  /** Runs a script with the planned failure, which strikes the next execution only. */
  armed<Result>(work: () => Result): Result;
}

/** Thrown by the call that a tester chose. */
const plannedFailure =
  'Service Spreadsheets failed while accessing document. (gagal buatan dari Alat pelatih)';

export function createTrainerSwitches({ state, faults }: Office): TrainerSwitches {
  let failAtCall: number | null = null;
  return {
    get failAtCall() {
      return failAtCall;
    },
    change: (wish) => {
      if (wish.loseTriggers !== undefined) faults.loseTriggers(wish.loseTriggers);
      if (wish.repeatEvents !== undefined) faults.repeatEvents(wish.repeatEvents);
      if (wish.mailQuotaLeft !== undefined) faults.mailQuota(wish.mailQuotaLeft);
      if (wish.slowness !== undefined) faults.slowness(wish.slowness);
      if (wish.formLinkFails !== undefined) faults.formLinkFails(wish.formLinkFails);
      if (wish.formSharingFails !== undefined) faults.formSharingFails(wish.formSharingFails);
      if (wish.accountsCollide !== undefined) faults.accountsCollide(wish.accountsCollide);
      if (wish.consentExpired !== undefined) faults.consentExpired(wish.consentExpired);
      if (wish.refusedScope !== undefined) faults.refuseScope(wish.refusedScope);
      if (wish.failAtCall !== undefined) failAtCall = wish.failAtCall;
      if (wish.kind !== undefined) for (const account of state.accounts) account.kind = wish.kind;
    },
    armed: (work) => {
      if (failAtCall !== null) faults.failAtCall(failAtCall, plannedFailure);
      failAtCall = null;
      return work();
    },
  };
}
