// The decisions of a meeting in large type, read to everybody before it ends.
import type { ItemLine } from '../../app/meetings/rpc-meetings';
import * as words from '../../messages/meetings/meeting-screen-text';
import { dueText } from '../../messages/meetings/meetings-page-text';
import { button, el } from '../dom';

/** The decisions in large type over everything else, until Esc. */
export function readBack(lines: readonly ItemLine[], closed: () => void): void {
  if (document.querySelector('dialog') !== null) return;
  const decisions = lines.filter(({ kind }) => kind === 'decision');
  // At once: the event of closing comes later, when the next key may already have moved the focus.
  const leave = (): void => {
    dialog.close();
    dialog.remove();
    closed();
  };
  const dialog = el(
    'dialog',
    { class: 'read-back', 'aria-label': words.readBackTitle },
    // Has the focus, so that a long list is read from its top and goes on with the arrow keys.
    el('h1', { tabindex: '-1', autofocus: true }, words.readBackTitle),
    decisions.length === 0
      ? el('p', {}, words.noItems)
      : el(
          'ol',
          {},
          ...decisions.map(({ text, owner, due }) =>
            el(
              'li',
              {},
              el('span', {}, text),
              el(
                'small',
                {},
                [owner, due === '' ? '' : dueText(due)].filter((part) => part !== '').join(' · '),
              ),
            ),
          ),
        ),
    button(words.closeReading, 'plain', leave),
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  document.body.append(dialog);
  dialog.showModal();
}
