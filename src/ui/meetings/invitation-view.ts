// The view Undangan: the list, the letter, the messages, the QR code of the form of attendance.
import type { MeetingOutcome, MeetingView } from '../../app/meetings/rpc-meetings';
import * as words from '../../messages/meetings/meetings-page-text';
import { noting, openWhatsapp, whatsapp } from '../../messages/office/shared-page-text';
import { bindAction } from '../action';
import { copyAndTell } from '../copy-button';
import { button, el } from '../dom';
import { blobOfBase64, offerFile } from '../download';
import { qrDrawing } from '../forms/qr-drawing';
import { callServer } from '../server';
import { drawName } from './outbox';

interface InvitationActions {
  readonly status: HTMLElement;
  readonly again: (view: MeetingView, message: string) => void;
}

export function invitationView(
  meeting: MeetingView,
  { status, again }: InvitationActions,
): readonly HTMLElement[] {
  const { number } = meeting.line;
  const { summary, sent, letter, groupText, unitTexts } = meeting.invitation;
  const act = (
    text: string,
    busyText: string,
    look: 'main' | 'plain',
    call: () => Promise<MeetingOutcome>,
  ): HTMLButtonElement => {
    const one = el('button', { type: 'button', class: look }, text);
    const run = async (): Promise<undefined> => {
      const { view, message } = await call();
      again(view, message);
      return undefined;
    };
    bindAction({ button: one, status, busyText, run });
    return one;
  };
  const list = act(words.makeList, words.makingList, summary === '' ? 'main' : 'plain', () =>
    callServer('meetingInvite', { number }),
  );
  if (summary === '') return [el('p', {}, words.noList), el('div', { class: 'actions' }, list)];
  if (meeting.line.isPast)
    return [
      el('p', { class: 'figure' }, summary),
      el('p', { class: 'hint' }, words.isPast),
      el('div', { class: 'actions' }, list),
      el('p', { class: 'hint' }, sent === '' ? words.notSent : sent),
    ];
  const place = el('div', { class: 'row' });
  return [
    el('p', { class: 'figure' }, summary),
    el(
      'div',
      { class: 'actions' },
      list,
      letterButton(letter, status, place),
      copyButton(words.copyGroup, groupText, status),
      act(words.markSent, noting, 'plain', () => callServer('meetingSent', { number })),
    ),
    place,
    el('p', { class: 'hint' }, sent === '' ? words.notSent : sent),
    ...qrSection(meeting, status, again),
    el(
      'details',
      {},
      el('summary', {}, words.perUnit(meeting.unitWord)),
      el(
        'ul',
        { class: 'links' },
        ...unitTexts.map(({ unit, text }) =>
          el(
            'li',
            {},
            el('strong', {}, unit),
            el('div', { class: 'row' }, copyFor(unit, text, status), chatLink(unit, text)),
          ),
        ),
      ),
    ),
  ];
}

/** Makes the letter with a number of its own, then brings its PDF. */
function letterButton(
  letter: MeetingView['invitation']['letter'],
  status: HTMLElement,
  place: HTMLElement,
): HTMLButtonElement {
  const make = el('button', { type: 'button', class: 'plain' }, words.makeLetter);
  const id = `${drawName()}${drawName().slice(0, 8)}`;
  const run = async (): Promise<string> => {
    const { ids, message } = await callServer('makeLetter', { id, draft: letter });
    const { fileName, base64 } = await callServer('printLetters', { ids });
    place.append(offerFile(blobOfBase64(base64, 'application/pdf'), fileName));
    return message;
  };
  bindAction({ button: make, status, busyText: words.makingLetter, run });
  return make;
}

function copyButton(text: string, copied: string, status: HTMLElement): HTMLButtonElement {
  return button(text, 'plain', () => tellCopied(copied, status));
}

function copyFor(unit: string, text: string, status: HTMLElement): HTMLButtonElement {
  const copy = button(words.copyText, 'quiet', () => tellCopied(text, status));
  copy.setAttribute('aria-label', words.copyFor(unit));
  return copy;
}

function tellCopied(text: string, status: HTMLElement): void {
  copyAndTell(text, { status, done: words.copied, refused: words.copyRefused });
}

function chatLink(unit: string, text: string): HTMLElement {
  return el(
    'a',
    {
      class: 'quiet-link',
      href: `https://wa.me/?text=${encodeURIComponent(text)}`,
      target: '_blank',
      rel: 'noopener',
      'aria-label': openWhatsapp(unit),
    },
    whatsapp,
  );
}

/** One sheet for the door; the form is made when it is first asked for. */
function qrSection(
  { line, checkInLink }: MeetingView,
  status: HTMLElement,
  again: InvitationActions['again'],
): readonly HTMLElement[] {
  if (checkInLink !== '') {
    const print = button(words.printQr, 'plain', () => window.print());
    return [
      el(
        'section',
        { class: 'qr-sheet', 'aria-label': words.qrTitle },
        qrDrawing(checkInLink, words.qrScan),
        el(
          'div',
          { class: 'stack' },
          el('h2', {}, line.title),
          el('p', {}, line.day),
          el('p', {}, line.where),
          el('p', { class: 'qr-scan' }, words.qrScan),
          el('div', { class: 'actions' }, print),
        ),
      ),
    ];
  }
  const make = el('button', { type: 'button', class: 'plain' }, words.makeQr);
  const run = async (): Promise<undefined> => {
    await callServer('makeCheckInForm', {});
    again(await callServer('meetingView', { number: line.number }), '');
    return undefined;
  };
  bindAction({ button: make, status, busyText: words.makingQr, run });
  return [el('p', { class: 'hint' }, words.qrLead), el('div', { class: 'actions' }, make)];
}
