// The visits that were made, each with the button that makes its record.
import type { ResultDesk } from '../../app/visits/rpc-visits';
import * as words from '../../messages/fieldwork/week-view-text';
import { bindAction } from '../action';
import { el } from '../dom';
import { blobOfBase64, offerFile } from '../download';
import { tickField } from '../field';
import { copyRichText } from '../meetings/copy-rich-text';
import { drawName } from '../meetings/outbox';
import { callServer, ServerRefusal } from '../server';

/** Folded away; nothing where no visit was made lately. */
export function recordList({ made }: Pick<ResultDesk, 'made'>, status: HTMLElement): readonly HTMLElement[] {
  if (made.length === 0) return [];
  let isNumbered = false;
  const tick = tickField({
    label: words.numberRecord,
    value: isNumbered,
    onChange: (chosen) => {
      isNumbered = chosen;
    },
  });
  return [
    el(
      'details',
      {},
      el('summary', {}, words.madeVisits),
      tick,
      el('ul', { class: 'items' }, ...made.map((visit) => recordItem(visit, status, () => isNumbered))),
    ),
  ];
}

function recordItem(
  { number, title }: ResultDesk['made'][number],
  status: HTMLElement,
  isNumbered: () => boolean,
): HTMLElement {
  const place = el('div', { class: 'row' });
  const make = el('button', { type: 'button', class: 'quiet' }, words.makeRecord);
  make.setAttribute('aria-label', `${words.makeRecord}: ${title}`);
  // With a number it is another document than without.
  const requests = { plain: drawName(), numbered: drawName() };
  const run = async (): Promise<string> => {
    const request = requests[isNumbered() ? 'numbered' : 'plain'];
    const asked = { number, request, isNumbered: isNumbered() };
    const { id, message } = await callServer('makeVisitRecord', asked);
    const { fileName, base64 } = await callServer('printLetters', { ids: [id] });
    place.replaceChildren(
      offerFile(blobOfBase64(base64, 'application/pdf'), fileName),
      copyOf(id, title, status),
    );
    return message;
  };
  bindAction({ button: make, status, busyText: words.makingRecord, run });
  return el('li', {}, el('strong', {}, title), el('div', { class: 'row' }, make), place);
}

/** For a word processor, with tables and signatures. */
function copyOf(id: string, title: string, status: HTMLElement): HTMLElement {
  const copy = el('button', { type: 'button', class: 'quiet' }, words.copyRecord);
  copy.setAttribute('aria-label', `${words.copyRecord}: ${title}`);
  const run = async (): Promise<string> => {
    const { html } = await callServer('meetingPaperText', { id });
    if (!(await copyRichText(html))) throw new ServerRefusal(words.copyRefused);
    return words.recordCopied;
  };
  bindAction({ button: copy, status, busyText: words.copyingRecord, run });
  return copy;
}
