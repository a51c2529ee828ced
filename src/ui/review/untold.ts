// Lists the returned and rejected reports whose senders have not been told.
import type { ReviewOutcome, UntoldDecision } from '../../app/review/rpc-review';
import { noting, openWhatsapp, whatsapp } from '../../messages/office/shared-page-text';
import * as words from '../../messages/review/review-page-text';
import { bindAction, statusLine } from '../action';
import { el } from '../dom';
import { callServer } from '../server';

/** One line each: by mail where there is an address, by WhatsApp, or noted as told. */
export function untoldSection(
  untold: readonly UntoldDecision[],
  onOutcome: (outcome: ReviewOutcome) => void,
): readonly HTMLElement[] {
  if (untold.length === 0) return [];
  const status = statusLine();
  return [
    el(
      'section',
      { class: 'stack', 'aria-label': words.untold },
      el('h2', {}, words.untoldCount(untold.length)),
      status,
      el('ul', { class: 'links' }, ...untold.map((one) => line(one, status, onOutcome))),
    ),
  ];
}

function line(
  { id, unit, owed, decision, reason, explanation, canMail, recipient, whatsappUrl }: UntoldDecision,
  status: HTMLElement,
  onOutcome: (outcome: ReviewOutcome) => void,
): HTMLElement {
  const act = (text: string, busyText: string, call: 'tellSender' | 'noteTold'): HTMLButtonElement => {
    const send = el('button', { type: 'button', class: 'quiet', 'aria-label': `${text}: ${unit}` }, text);
    const run = async (): Promise<undefined> => {
      onOutcome(await callServer(call, { id }));
      return undefined;
    };
    bindAction({ button: send, status, busyText, run });
    return send;
  };
  const chat = el(
    'a',
    {
      class: 'quiet-link',
      href: whatsappUrl,
      target: '_blank',
      rel: 'noopener',
      'aria-label': openWhatsapp(unit),
    },
    whatsapp,
  );
  return el(
    'li',
    {},
    el('strong', {}, unit),
    el('div', {}, words.decided(owed, decision)),
    ...(reason === '' ? [] : [el('div', { class: 'hint' }, words.quoted(reason))]),
    el('small', {}, recipient === '' ? explanation : words.whatsappTo(explanation, recipient)),
    el(
      'div',
      { class: 'row' },
      ...(canMail ? [act(words.sendMail, words.sendingMail, 'tellSender')] : []),
      ...(whatsappUrl === '' ? [] : [chat]),
      act(words.alreadyTold, noting, 'noteTold'),
    ),
  );
}
