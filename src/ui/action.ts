// Shows on a button and its status line how its work begins, succeeds or fails.
import { el } from './dom';
import { refusalText, takeNotice } from './server';

interface Action {
  readonly button: HTMLButtonElement;
  /** Where the sentences go; made with statusLine. */
  readonly status: HTMLElement;
  /** Shown while the work runs: `Mengirim pengingat…`. */
  readonly busyText: string;
  /** Does the work; a string it gives is shown as the success. */
  readonly run: () => Promise<string | undefined>;
  /** What the button says after a failure. */
  readonly retryText?: string;
  /** True: what the work shows stands below the button, and comes into sight with it in a low window. */
  readonly showsBelow?: true;
}

/** A line that screen readers speak when it changes. */
export function statusLine(): HTMLElement {
  return el('p', { class: 'status', role: 'status', 'aria-live': 'polite' });
}

/** Shows a sentence in a status line, in the colour of its kind. */
export function showStatus(
  status: HTMLElement,
  kind: 'busy' | 'done' | 'failed' | 'none',
  text: string,
): void {
  status.dataset.kind = kind;
  status.textContent = text;
  // A result below the fold is a result nobody sees.
  if (kind === 'done' || kind === 'failed') status.scrollIntoView({ block: 'nearest' });
}

/** Runs the work on click, once at a time: a second click while it runs does nothing. */
export function bindAction(action: Action): void {
  action.button.addEventListener('click', () => void perform(action));
}

async function perform({ button, status, busyText, run, retryText, showsBelow }: Action): Promise<void> {
  // aria-disabled keeps the focus where it is; a disabled button would lose it.
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  showStatus(status, 'busy', busyText);
  try {
    const done = [(await run()) ?? '', takeNotice()].filter((text) => text !== '').join(' ');
    if (showsBelow) button.scrollIntoView({ block: 'start' });
    showStatus(status, done === '' ? 'none' : 'done', done);
  } catch (error) {
    showStatus(status, 'failed', refusalText(error));
    if (retryText !== undefined) button.textContent = retryText;
  } finally {
    button.removeAttribute('aria-disabled');
  }
}
