// Asks the server, and turns every failure into one sentence that may be shown.
import type { RpcMap, RpcName, RpcReply } from '../app/rpc/rpc';
import { noAnswer } from '../messages/office/shared-page-text';

/** What happened, said in one Indonesian sentence that may be shown as it is. */
export class ServerRefusal extends Error {}

/**
 * Asks the server; rejects with a ServerRefusal and nothing else. Google's own errors are English, so the page says in
 * its own words what happened, what was kept and what to do.
 */
export function callServer<Name extends RpcName>(
  name: Name,
  args: RpcMap[Name]['args'],
): Promise<RpcMap[Name]['result']> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((text) => {
        const reply = readReply<RpcMap[Name]['result']>(text);
        if (reply.ok) {
          notice = reply.notice ?? '';
          resolve(reply.value);
        } else reject(new ServerRefusal(reply.message));
      })
      .withFailureHandler((error) => reject(new ServerRefusal(sentenceOf(error))))
      .rpc(name, JSON.stringify(args), pass());
  });
}

/** What the server said beside its last answer, '' if nothing; given once. */
export function takeNotice(): string {
  const said = notice;
  notice = '';
  return said;
}

let notice = '';

/** What the menu wrote into the page's body: the server answers only windows that were opened from the workbook. */
function pass(): string {
  return document.body.dataset.izin ?? '';
}

/** The sentence of a failed call. */
export function refusalText(error: unknown): string {
  return error instanceof ServerRefusal ? error.message : noAnswer.unfinished;
}

/** Google's words for a call that did not reach the script, or did not come back from it. */
function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/PERMISSION_DENIED/u.test(text)) return noAnswer.severalAccounts;
  if (/Authorization is required|Required permissions|do not have permission to call/u.test(text))
    return noAnswer.consent;
  return !navigator.onLine || /NetworkError/u.test(text) ? noAnswer.offline : noAnswer.unfinished;
}

/** The functions of the menu that a page may open another window with. */
export type WindowOpener =
  | 'menuSetup'
  | 'menuTrial'
  | 'menuLinks'
  | 'menuReview'
  | 'menuContacts'
  | 'menuHolidays'
  | 'menuVisits'
  | 'menuCamat'
  | 'menuHealth';

/** Opens another window as the menu does, and closes this one. */
export function openWindow(opener: WindowOpener): void {
  google.script.run.withSuccessHandler(closeWindow)[opener]();
}

/** Closes this dialog or sidebar. */
export function closeWindow(): void {
  google.script.host.close();
}

function readReply<Value>(text: unknown): RpcReply<Value> {
  try {
    return JSON.parse(String(text));
  } catch {
    return { ok: false, message: noAnswer.unfinished };
  }
}
