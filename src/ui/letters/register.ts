// The register of letters that were made, with what can be done with each.
import type { LetterEntry } from '../../app/letters/rpc-letters';
import * as words from '../../messages/letters/letter-desk-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { blobOfBase64, offerFile } from '../download';
import { textField, tickField } from '../field';
import { callServer, ServerRefusal } from '../server';
import { drawId } from './draw-id';

/** The list, newest first; it draws itself anew after each change. */
export function letterRegister(entries: readonly LetterEntry[]): HTMLElement {
  const root = el('section', { class: 'stack', 'aria-label': words.register });
  showRegister(root, entries, '');
  return root;
}

/** Replaces the list by the current one, and says what has just been done. */
export function showRegister(root: HTMLElement, entries: readonly LetterEntry[], done: string): void {
  const status = statusLine();
  const list = entries.map((entry) => entryItem(root, entry));
  fill(
    root,
    el('h2', {}, words.register),
    status,
    ...signMany(root, entries),
    entries.length === 0
      ? el('p', { class: 'empty' }, words.registerEmpty)
      : el('ul', { class: 'letters' }, ...list),
  );
  if (done !== '') showStatus(status, 'done', done);
}

/** Several drafts that have their numbers are signed together, after a look at what they are. */
function signMany(root: HTMLElement, entries: readonly LetterEntry[]): readonly HTMLElement[] {
  const drafts = entries.filter(({ id, state, awaits }) => id !== '' && state === 'draft' && awaits === '');
  if (drafts.length < 2) return [];
  const place = el('div', { class: 'stack' });
  const chosen = new Set(drafts.map(({ id }) => id));
  const status = statusLine();
  const sign = el('button', { type: 'button', class: 'plain' }, words.signChosen(chosen.size));
  const boxes = drafts.map(({ id, number, recipient, subject }) =>
    tickField({
      label: [number, recipient || subject].join(' · '),
      value: true,
      onChange: (isChosen) => {
        if (isChosen) chosen.add(id);
        else chosen.delete(id);
        sign.textContent = words.signChosen(chosen.size);
      },
    }),
  );
  bindAction({
    button: sign,
    status,
    busyText: saving,
    run: async () => {
      if (chosen.size === 0) throw new ServerRefusal(words.noneChosen);
      const { message, register } = await callServer('signLetters', { ids: [...chosen] });
      showRegister(root, register, message);
      return undefined;
    },
  });
  const open = button(words.signMany(drafts.length), 'plain', () => {
    open.remove();
    fill(place, el('p', { class: 'hint' }, words.signManyHint), ...boxes, sign, status);
  });
  return [el('div', { class: 'stack' }, open, place)];
}

function entryItem(root: HTMLElement, entry: LetterEntry): HTMLElement {
  const { number, about, subject, recipient, state, stateWord, note } = entry;
  return el(
    'li',
    {},
    el('strong', {}, number),
    el('span', { class: 'state', 'data-state': state }, note === '' ? stateWord : `${stateWord}: ${note}`),
    el('span', {}, [subject === number ? '' : subject, recipient].filter((part) => part !== '').join(' · ')),
    el('small', {}, about),
    ...(entry.id === '' ? [] : entryActions(root, entry)),
  );
}

function entryActions(root: HTMLElement, entry: LetterEntry): HTMLElement[] {
  const { id, number, state, canPrint, awaits } = entry;
  const status = statusLine();
  const place = el('div', { class: 'row' });
  const row = el('div', { class: 'row' });
  if (canPrint) row.append(printButton(entry, status, place));
  if (awaits !== '') row.append(numberButton(root, awaits, status));
  else if (state === 'draft') {
    const sign = el('button', { type: 'button', class: 'quiet' }, words.markSigned);
    sign.setAttribute('aria-label', `${words.markSigned}: ${number}`);
    const run = async (): Promise<undefined> => {
      const { message, register } = await callServer('signLetter', { id });
      showRegister(root, register, message);
      return undefined;
    };
    bindAction({ button: sign, status, busyText: saving, run });
    row.append(sign);
  }
  if (state !== 'cancelled') {
    const cancel = button(words.cancel, 'quiet', () => fill(place, cancelQuestion(root, entry, status)));
    cancel.setAttribute('aria-label', `${words.cancelLabel}: ${number}`);
    row.append(cancel);
  }
  const hint = awaits === '' ? [] : [el('small', {}, words.takeNumberHint)];
  return [row, ...hint, place, status];
}

/** Proposes the report of the month anew and takes its number; pressed again after a lost answer, it takes no second one. */
function numberButton(root: HTMLElement, month: string, status: HTMLElement): HTMLButtonElement {
  const id = drawId();
  const take = el('button', { type: 'button', class: 'quiet' }, words.takeNumber);
  const run = async (): Promise<undefined> => {
    const { draft } = await callServer('proposeLetter', { kind: 'monthly-report', month });
    const { message, register } = await callServer('makeLetter', { id, draft });
    showRegister(root, register, message);
    return undefined;
  };
  bindAction({ button: take, status, busyText: words.takingNumber, run });
  return take;
}

function printButton(
  { id, number }: LetterEntry,
  status: HTMLElement,
  place: HTMLElement,
): HTMLButtonElement {
  const print = el('button', { type: 'button', class: 'quiet' }, words.downloadPdf);
  print.setAttribute('aria-label', `${words.downloadPdf}: ${number}`);
  const run = async (): Promise<string> => {
    const { fileName, base64 } = await callServer('printLetters', { ids: [id] });
    fill(place, offerFile(blobOfBase64(base64, 'application/pdf'), fileName));
    return words.pdfReady;
  };
  bindAction({ button: print, status, busyText: words.printing, run });
  return print;
}

/** A cancelled number is never used again, so the page says so and asks for a reason. */
function cancelQuestion(root: HTMLElement, { id, number }: LetterEntry, status: HTMLElement): HTMLElement {
  let reason = '';
  const field = textField({
    label: words.cancelReason(number),
    hint: words.cancelHint,
    value: '',
    onChange: (value) => {
      reason = value;
    },
  });
  const confirm = el('button', { type: 'button', class: 'plain' }, words.confirmCancel);
  const run = async (): Promise<undefined> => {
    if (reason.trim() === '') throw new ServerRefusal(words.cancelReasonMissing);
    const { message, register } = await callServer('cancelLetter', { id, reason });
    showRegister(root, register, message);
    return undefined;
  };
  bindAction({ button: confirm, status, busyText: words.cancelling, run });
  return el('div', { class: 'stack' }, field.root, confirm);
}
