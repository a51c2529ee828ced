// Whose report was returned or rejected without anybody having been told?
import type { ReviewOutcome, UntoldDecision } from '../../app/review/rpc-review';
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
      { class: 'stack', 'aria-label': 'Belum dikabarkan' },
      el('h2', {}, `${untold.length} belum dikabarkan`),
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
  const whatsapp = el(
    'a',
    {
      class: 'quiet-link',
      href: whatsappUrl,
      target: '_blank',
      rel: 'noopener',
      'aria-label': `Buka WhatsApp untuk ${unit}`,
    },
    'WhatsApp',
  );
  return el(
    'li',
    {},
    el('strong', {}, unit),
    el('div', {}, `${owed}: ${decision.toLowerCase()}`),
    ...(reason === '' ? [] : [el('div', { class: 'hint' }, `“${reason}”`)]),
    el('small', {}, recipient === '' ? explanation : `${explanation} WhatsApp ke ${recipient}.`),
    el(
      'div',
      { class: 'row' },
      ...(canMail ? [act('Kirim surel', 'Mengirim surel…', 'tellSender')] : []),
      ...(whatsappUrl === '' ? [] : [whatsapp]),
      act('Sudah dikabari', 'Mencatat…', 'noteTold'),
    ),
  );
}
