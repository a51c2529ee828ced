// Makes the workbook call by call, and shows how far it has come.
import type { SetupRequest, SetupResult } from '../../app/setup/rpc-setup';
import { retry } from '../../messages/office/shared-page-text';
import { making, progressText } from '../../messages/setup/progress-text';
import { bindAction, showStatus } from '../action';
import { byId, el } from '../dom';
import { callServer } from '../server';

/** What a finished set-up has made. */
export type Made = Extract<SetupResult, { readonly isDone: true }>;

interface Making {
  readonly label: string;
  readonly status: HTMLElement;
  /** Buttons that must not be pressed meanwhile. */
  readonly others: readonly HTMLButtonElement[];
  /** Null: the set-up that was not finished, whose request the notebook has. */
  readonly request: () => SetupRequest | null;
  readonly done: (made: Made) => void;
}

/** The last button: begins, waits, and leaves every answer in place when it fails. */
export function makeButton({ label, status, others, request, done }: Making): HTMLButtonElement {
  const main = el('button', { type: 'button', class: 'main' }, label);
  const bar = el('progress', { max: '1', 'aria-label': progressText.bar, hidden: true });
  const run = async (): Promise<undefined> => {
    const begun = { at: Date.now(), next: '' };
    const clock = window.setInterval(() => sayHowFar(status, begun), 5000);
    setEditable(others, false);
    bar.hidden = false;
    try {
      const asked = request();
      let turn = await askOnce(asked);
      while (!turn.isDone) {
        begun.next = turn.next;
        bar.value = turn.share;
        sayHowFar(status, begun);
        turn = await askOnce(asked);
      }
      done(turn);
      return undefined;
    } finally {
      window.clearInterval(clock);
      setEditable(others, true);
      bar.hidden = true;
    }
  };
  byId('step').append(bar);
  bindAction({ button: main, status, busyText: making(0, ''), run, retryText: retry });
  return main;
}

function askOnce(request: SetupRequest | null): Promise<SetupResult> {
  return request === null ? callServer('continueSetup', {}) : callServer('prepareWorkbook', request);
}

/** Says that the work goes on, and with what. */
function sayHowFar(status: HTMLElement, { at, next }: { readonly at: number; readonly next: string }): void {
  showStatus(status, 'busy', making(Math.round((Date.now() - at) / 1000), next));
}

/** While the workbook is being made, the answers cannot be changed. */
function setEditable(others: readonly HTMLButtonElement[], isEditable: boolean): void {
  for (const other of others) other.disabled = !isEditable;
  for (const element of byId('step').querySelectorAll('button')) element.disabled = !isEditable;
}
