// Shows what the wizard made, and what the office does next.
import * as words from '../../messages/setup/wizard-finish-text';
import { button, byId, el, fill } from '../dom';
import { closeWindow } from '../server';
import type { Draft } from './draft';
import type { Made } from './make';

/** Takes the place of the steps: what was made, and three things to do next. */
export function showFinish(made: Made, { terms, officeName }: Pick<Draft, 'terms' | 'officeName'>): void {
  const heading = el('h1', { tabindex: '-1' }, words.ready(`${terms.office} ${officeName}`));
  fill(
    byId('step'),
    el(
      'div',
      { class: 'finish' },
      el('div', { class: 'tick-mark', 'aria-hidden': 'true' }, '✓'),
      heading,
      el('p', { class: 'lead' }, made.message),
      el('p', { class: 'figure' }, words.made(made.units, terms.unit, made.links)),
      el('h2', {}, words.whatNext),
      el(
        'ol',
        { class: 'what-next' },
        ...words.steps(terms.unit).map(([what, how]) => el('li', {}, el('strong', {}, what), how)),
      ),
    ),
  );
  fill(byId('steps'));
  fill(byId('actions'), el('span', { class: 'status' }), button(words.seeWorkbook, 'main', closeWindow));
  heading.focus();
}
