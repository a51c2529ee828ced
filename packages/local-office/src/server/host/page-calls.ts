// Answers google.script.run: a call may wait for a person, who must be able to answer meanwhile.
import type { Office, PageResult } from '../../office';
import type { RunResult } from '../../runtime/execution/run-result';
import type { PageRequest } from '../wire/protocol';
import { RefusedRequest } from './office-host';

export interface WaitingPageCalls {
  /** The value of a call, once nobody has to answer any more; rejects with the script's failure. */
  finish(result: PageResult): Promise<{ readonly value: unknown }>;
  /** Hands an execution's result, after its question was answered, to the call that waits for it; false: none does. */
  goOn(ticket: number, result: RunResult | undefined): boolean;
}

export function createWaitingPageCalls(): WaitingPageCalls {
  /** By ticket. */
  const waiting = new Map<number, (result: PageResult) => void>();
  return {
    finish: async (first) => {
      let result = first;
      while (result.status === 'waiting') {
        const { ticket } = result;
        result = await new Promise<PageResult>((resolve) => {
          waiting.set(ticket, resolve);
        });
      }
      if (result.status === 'failed') throw new RefusedRequest(result.error.message);
      return { value: result.value };
    },
    goOn: (ticket, result) => {
      const resolve = waiting.get(ticket);
      waiting.delete(ticket);
      if (resolve === undefined || result === undefined || result.status === 'absent') return false;
      resolve(result);
      return true;
    },
  };
}

/** Starts the function that a sidebar, a dialog or the web page asks for; throws when the panel is closed. */
export function startPageCall(office: Office, request: Extract<PageRequest, { do: 'pageCall' }>): PageResult {
  const { state } = office;
  const { pageId, functionName, args } = request;
  return office.callFromPage(
    functionName,
    args,
    pageId === 'web' ? { visitor: state.actingUser } : undefined,
  );
}

/** Throws when the sidebar or dialog that calls is closed. */
export function checkOpen({ state }: Office, pageId: string): void {
  if (pageId !== 'web' && !state.ui.dialogs.some(({ id }) => id === pageId)) {
    throw new RefusedRequest('Panel ini sudah ditutup.');
  }
}
