// Shows what the wizard made, and what the office does next.

import { opening } from '../../messages/office/shared-page-text';
import * as words from '../../messages/setup/wizard-finish-text';
import { bindAction, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { callServer, closeWindow } from '../server';
import type { Draft } from './draft';
import type { Made } from './make';

/** Takes the place of the steps: what was made, and three things to do next. */
export function showFinish(made: Made, { terms, officeName }: Pick<Draft, 'terms' | 'officeName'>): void {
  const heading = el('h1', { tabindex: '-1' }, words.ready(`${terms.office} ${officeName}`));
  const status = statusLine();
  fill(
    byId('step'),
    el(
      'div',
      { class: 'finish' },
      el('div', { class: 'tick-mark', 'aria-hidden': 'true' }, '✓'),
      heading,
      el('p', { class: 'lead' }, made.message),
      el('p', { class: 'figure' }, words.made(made.monitored, made.links)),
      el('h2', {}, words.whatNext),
      el(
        'ol',
        { class: 'what-next' },
        ...words
          .steps(made.unitWord)
          .map((step) => el('li', {}, nextButton(step, status), el('p', { class: 'hint' }, step.why))),
      ),
    ),
  );
  fill(byId('steps'));
  fill(byId('actions'), status, button(words.seeWorkbook, 'main', closeWindow));
  heading.focus();
}

/** Opens a page over the workbook; the wizard goes, so that it is seen. */
function nextButton(
  { page, button: text }: ReturnType<typeof words.steps>[number],
  status: HTMLElement,
): HTMLButtonElement {
  const open = el('button', { type: 'button', class: 'plain' }, text);
  const run = async (): Promise<string> => {
    await callServer('openNextPage', { page });
    closeWindow();
    return words.nextOpened;
  };
  bindAction({ button: open, status, busyText: opening, run });
  return open;
}
