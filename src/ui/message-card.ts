// One WhatsApp message on a card: who gets it, what it says, and the way to the next.
import * as words from '../messages/office/message-card-text';
import { openWhatsapp } from '../messages/office/shared-page-text';
import { el } from './dom';

/** A message that a person sends. */
interface CardMessage {
  readonly unitName: string;
  /** `Sekretaris Desa, Siti`; '' where no number is known. */
  readonly recipient: string;
  readonly text: string;
  /** Opens WhatsApp with the message. */
  readonly chat: string;
}

/** The parts of a card, its heading first to be focused; `next` and `skip` are for the page to bind. */
export interface MessageCard {
  readonly heading: HTMLElement;
  readonly next: HTMLButtonElement;
  readonly skip: HTMLButtonElement;
  readonly parts: readonly HTMLElement[];
}

export function messageCard({ unitName, recipient, text, chat }: CardMessage): MessageCard {
  const heading = el('h1', { tabindex: '-1' }, unitName);
  const next = el('button', { type: 'button', class: 'plain wide' }, words.next);
  const skip = el('button', { type: 'button', class: 'quiet' }, words.skip);
  const open = el(
    'a',
    {
      class: 'button wide',
      href: chat,
      target: '_blank',
      rel: 'noopener',
      'aria-label': openWhatsapp(unitName),
    },
    words.open,
  );
  const parts = [
    heading,
    el('p', {}, recipient === '' ? words.numberMissing : recipient),
    el('div', { class: 'note message', role: 'group', 'aria-label': words.message }, text),
    open,
    next,
    skip,
  ];
  return { heading, next, skip, parts };
}
