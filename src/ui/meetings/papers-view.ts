// The view Dokumen: makes the documents of a meeting, prints and copies them.
import type { MeetingView, PaperEntry } from '../../app/meetings/rpc-meetings';
import { PAPER_KINDS } from '../../core/letters/letter';
import * as words from '../../messages/meetings/meetings-page-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction } from '../action';
import { el } from '../dom';
import { blobOfBase64, offerFile } from '../download';
import { tickField } from '../field';
import { callServer, ServerRefusal } from '../server';
import { copyRichText } from './copy-rich-text';
import { drawName } from './outbox';

interface PaperActions {
  readonly status: HTMLElement;
  /** Reads the meeting again and shows this view. */
  readonly again: () => void;
}

export function papersView(meeting: MeetingView, actions: PaperActions): readonly HTMLElement[] {
  const { line, papers } = meeting;
  const { status, again } = actions;
  let isNumbered = false;
  const number = tickField({
    label: words.numberRecord,
    value: isNumbered,
    onChange: (chosen) => {
      isNumbered = chosen;
    },
  });
  const makers = PAPER_KINDS.map((kind) => {
    const make = el('button', { type: 'button', class: 'plain' }, words.makePaper[kind]);
    const request = drawName();
    const run = async (): Promise<undefined> => {
      const evaluation =
        kind === 'minutes' ? await evaluationOf(line.number) : { heads: [], rows: [], sentences: [] };
      await callServer('meetingPaper', { number: line.number, kind, request, evaluation, isNumbered });
      again();
      return undefined;
    };
    bindAction({ button: make, status, busyText: words.makingPaper, run });
    return make;
  });
  return [
    el('div', { class: 'actions' }, ...makers),
    number,
    papers.length === 0
      ? el('p', { class: 'empty' }, words.noPapers)
      : el('ul', { class: 'items' }, ...papers.map((paper) => paperItem(paper, actions))),
  ];
}

async function evaluationOf(number: string) {
  return (await callServer('meetingScreen', { number })).evaluation;
}

function paperItem(
  { id, title, stateWord, isSigned }: PaperEntry,
  { status, again }: PaperActions,
): HTMLElement {
  const place = el('div', { class: 'row' });
  const act = (text: string, busyText: string, run: () => Promise<string | undefined>): HTMLElement => {
    const one = el('button', { type: 'button', class: 'quiet' }, text);
    one.setAttribute('aria-label', `${text}: ${title}`);
    bindAction({ button: one, status, busyText, run });
    return one;
  };
  const print = act(words.downloadPdf, words.printing, async () => {
    const { fileName, base64 } = await callServer('printLetters', { ids: [id] });
    place.append(offerFile(blobOfBase64(base64, 'application/pdf'), fileName));
    return words.pdfReady;
  });
  const copy = act(words.copyRich, words.copyingRich, async () => {
    const { html } = await callServer('meetingPaperText', { id });
    if (!(await copyRichText(html))) throw new ServerRefusal(words.copyRefused);
    return words.richCopied;
  });
  const sign = act(words.markSigned, saving, async () => {
    const { message } = await callServer('signLetter', { id });
    again();
    return message;
  });
  return el(
    'li',
    {},
    el('strong', {}, title),
    el('small', {}, stateWord),
    el('div', { class: 'row' }, print, copy, ...(isSigned ? [] : [sign])),
    place,
  );
}
