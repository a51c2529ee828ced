// The round of Bagikan tautan: one message after the other, until every unit has its links.
import type { LinkRound, RoundStep } from '../../app/forms/rpc-links';
import * as words from '../../messages/forms/link-round-text';
import { openWhatsapp } from '../../messages/office/shared-page-text';
import { bindAction, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { callServer } from '../server';

/** The button that begins the round, with how far it is; `toList` shows the list of links again. */
export function roundStart(
  { sent, total }: Pick<LinkRound, 'sent' | 'total'>,
  toList: () => void,
): HTMLElement {
  const status = statusLine();
  const start = el('button', { type: 'button', class: 'main wide' }, words.start);
  stepOn(start, status, { sent: '', after: '', isAgain: false }, toList);
  return el(
    'div',
    { class: 'stack' },
    start,
    el('p', { class: 'hint' }, words.progress(sent, total)),
    status,
  );
}

function showRound({ sent, total, card }: LinkRound, toList: () => void): void {
  const status = statusLine();
  const list = button(words.list, 'quiet', toList);
  if (card === null) {
    const again = el('button', { type: 'button', class: 'plain wide' }, words.again);
    stepOn(again, status, { sent: '', after: '', isAgain: true }, toList);
    const heading = el('h1', { tabindex: '-1' }, words.everybody(total));
    fill(byId('page'), heading, el('p', { class: 'hint' }, words.remembered), again, list, status);
    heading.focus();
    return;
  }
  const { unit, unitName, recipient, text, chat } = card;
  const heading = el('h1', { tabindex: '-1' }, unitName);
  const next = el('button', { type: 'button', class: 'plain wide' }, words.next);
  const skip = el('button', { type: 'button', class: 'quiet' }, words.skip);
  stepOn(next, status, { sent: unit, after: unit, isAgain: false }, toList);
  stepOn(skip, status, { sent: '', after: unit, isAgain: false }, toList);
  fill(
    byId('page'),
    el('p', { class: 'hint' }, words.progress(sent, total)),
    heading,
    el('p', {}, recipient === '' ? words.numberMissing : recipient),
    el('div', { class: 'note message', role: 'group', 'aria-label': words.message }, text),
    el(
      'a',
      {
        class: 'button wide',
        href: chat,
        target: '_blank',
        rel: 'noopener',
        'aria-label': openWhatsapp(unitName),
      },
      words.open,
    ),
    next,
    skip,
    status,
    list,
  );
  heading.focus();
}

function stepOn(pressed: HTMLButtonElement, status: HTMLElement, step: RoundStep, toList: () => void): void {
  bindAction({
    button: pressed,
    status,
    busyText: words.preparing,
    run: async () => {
      showRound(await callServer('stepRound', step), toList);
      return undefined;
    },
  });
}
