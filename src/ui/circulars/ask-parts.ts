// Asks those who have not received a circular: links to copy, a message for each, one for the group chat.
import type { CircularCard, UnitMessage } from '../../app/circulars/rpc-circulars';
import * as words from '../../messages/circulars/circulars-page-text';
import { openWhatsapp, whatsapp } from '../../messages/office/shared-page-text';
import { bindAction, statusLine } from '../action';
import { copyButton } from '../copy-button';
import { copyText } from '../copy-text';
import { el, fill } from '../dom';
import { callServer, ServerRefusal } from '../server';

export function askParts({ id, title, whatsappText }: CircularCard): HTMLElement {
  const status = statusLine();
  const place = el('div', {});
  const act = (text: string, run: () => Promise<string>): HTMLElement => {
    const one = el('button', { type: 'button', class: 'plain' }, text);
    one.setAttribute('aria-label', `${text}: ${title}`);
    bindAction({ button: one, status, busyText: words.makingLinks, run });
    return one;
  };
  const copy = act(words.copyLinks, async () => {
    const { text } = await callServer('makeCircularLinks', { circular: id });
    if (await copyText(text)) return words.linksCopied;
    const shown = el('textarea', { rows: '4', readonly: true, 'aria-label': words.linksLabel });
    shown.value = text;
    fill(place, shown);
    throw new ServerRefusal(words.copyRefused);
  });
  const each = act(words.showMessages, async () => {
    const { units } = await callServer('makeCircularLinks', { circular: id });
    fill(place, el('ul', { class: 'circular-messages' }, ...units.map((unit) => messageLine(unit, status))));
    return words.messagesReady;
  });
  const chat = outsideLink({
    text: words.groupChat,
    url: `https://wa.me/?text=${encodeURIComponent(whatsappText)}`,
    label: `${words.groupChat}: ${title}`,
  });
  return el('div', { class: 'stack' }, el('div', { class: 'actions' }, copy, each, chat), status, place);
}

function messageLine({ name, text, whatsappUrl, mailUrl }: UnitMessage, status: HTMLElement): HTMLElement {
  return el(
    'li',
    {},
    el('span', {}, name),
    outsideLink({ text: whatsapp, url: whatsappUrl, label: openWhatsapp(name) }),
    outsideLink({ text: words.mailName, url: mailUrl, label: words.mailFor(name) }),
    copyButton({ label: words.copyMessage, about: name, text, done: words.messageCopied, status }),
  );
}

function outsideLink({
  text,
  url,
  label,
}: {
  readonly text: string;
  readonly url: string;
  readonly label: string;
}): HTMLElement {
  return el(
    'a',
    { class: 'quiet-link', href: url, target: '_blank', rel: 'noopener', 'aria-label': label },
    text,
  );
}
