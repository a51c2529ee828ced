// Shows what a sidebar says until the server has answered, and offers another try when it cannot.
import type { RpcMap, RpcName } from '../app/rpc/rpc';
import { reading, retry } from '../messages/office/shared-page-text';
import { showStatus, statusLine } from './action';
import { button, byId, fill } from './dom';
import { doorsOf } from './doors';
import { callServer, refusalText } from './server';

/** Asks, then hands the answer to `show`, which fills #page; a failure is said and may be tried again. */
export async function loadPage<Name extends RpcName>(
  name: Name,
  args: RpcMap[Name]['args'],
  show: (value: RpcMap[Name]['result']) => void,
): Promise<void> {
  const status = statusLine();
  fill(byId('page'), status);
  showStatus(status, 'busy', reading);
  try {
    show(await callServer(name, args));
  } catch (error) {
    const sentence = refusalText(error);
    // Another try would say the same as long as the other window has not done its work.
    const ways = doorsOf(sentence, 'main');
    showStatus(status, ways.length > 0 ? 'none' : 'failed', sentence);
    const again = (): void => void loadPage(name, args, show);
    byId('page').append(...(ways.length > 0 ? ways : [button(retry, 'plain', again)]));
  }
}
