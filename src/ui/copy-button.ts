// Copies a text and says whether it worked.
import { copyRefused } from '../messages/office/shared-page-text';
import { showStatus } from './action';
import { copyText } from './copy-text';
import { el } from './dom';

/** `about` tells screen readers which of several such buttons it is; where copying is refused, the text itself is shown. */
export function copyButton({
  label,
  about,
  text,
  done,
  status,
}: {
  readonly label: string;
  readonly about: string;
  readonly text: string;
  readonly done: string;
  readonly status: HTMLElement;
}): HTMLElement {
  const copy = el('button', { type: 'button', class: 'quiet', 'aria-label': `${label}: ${about}` }, label);
  copy.addEventListener('click', () => copyAndTell(text, { status, done, refused: copyRefused(text) }));
  return copy;
}

/** Copies and says so; `refused` is said where the browser denies it. */
export function copyAndTell(
  text: string,
  {
    status,
    done,
    refused,
  }: { readonly status: HTMLElement; readonly done: string; readonly refused: string },
): void {
  void copyText(text).then((isCopied) =>
    isCopied ? showStatus(status, 'done', done) : showStatus(status, 'failed', refused),
  );
}
