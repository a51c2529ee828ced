// The card that desa fill in, to be sent to the group once.
import type { ChatChoices } from '../../app/chat/rpc-chat';
import * as words from '../../messages/chat/chat-page-text';
import { statusLine } from '../action';
import { copyAndTell } from '../copy-button';
import { button, el } from '../dom';

export function cardSection(cards: ChatChoices['cards']): HTMLElement {
  if (cards.length === 0) return el('p', { class: 'empty' }, words.noActivity);
  const status = statusLine();
  const copy = button(words.copyCard, 'plain', () =>
    copyAndTell(words.cardText(cards), { status, done: words.copied, refused: words.copyRefused }),
  );
  const lines = cards.map(({ card }) => el('li', {}, card));
  return el(
    'details',
    {},
    el('summary', {}, words.cardTitle),
    el('p', { class: 'hint' }, words.cardHint),
    el('ul', { class: 'mails' }, ...lines),
    copy,
    status,
  );
}
