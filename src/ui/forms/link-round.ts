// The round of Bagikan tautan: one message after the other, until every unit has its links.
import type { LinkRound, RoundStep } from '../../app/forms/rpc-links';
import { again, remembered } from '../../messages/forms/link-round-text';
import * as words from '../../messages/office/message-card-text';
import { bindAction, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { messageCard } from '../message-card';
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
    const once = el('button', { type: 'button', class: 'plain wide' }, again);
    stepOn(once, status, { sent: '', after: '', isAgain: true }, toList);
    const heading = el('h1', { tabindex: '-1' }, words.everybody(total));
    fill(byId('page'), heading, el('p', { class: 'hint' }, remembered), once, list, status);
    heading.focus();
    return;
  }
  const { heading, next, skip, parts } = messageCard(card);
  stepOn(next, status, { sent: card.unit, after: card.unit, isAgain: false }, toList);
  stepOn(skip, status, { sent: '', after: card.unit, isAgain: false }, toList);
  fill(byId('page'), el('p', { class: 'hint' }, words.progress(sent, total)), ...parts, status, list);
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
