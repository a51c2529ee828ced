// Which letters were made, and what can be done with each?
import type { LetterEntry } from '../../app/letters/rpc-letters';
import { bindAction, showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { blobOfBase64, offerFile } from '../download';
import { textField } from '../field';
import { callServer, ServerRefusal } from '../server';

/** The list, newest first; it draws itself anew after each change. */
export function letterRegister(entries: readonly LetterEntry[]): HTMLElement {
  const root = el('section', { class: 'stack', 'aria-label': 'Surat yang sudah dibuat' });
  showRegister(root, entries, '');
  return root;
}

/** Puts the list as it stands now in place of the old one, with what has just been done. */
export function showRegister(root: HTMLElement, entries: readonly LetterEntry[], done: string): void {
  const status = statusLine();
  const list = entries.map((entry) => entryItem(root, entry));
  fill(
    root,
    el('h2', {}, 'Surat yang sudah dibuat'),
    status,
    entries.length === 0
      ? el('p', { class: 'empty' }, 'Belum ada surat. Surat yang dibuat tercatat di sini dan di tab Surat.')
      : el('ul', { class: 'letters' }, ...list),
  );
  if (done !== '') showStatus(status, 'done', done);
}

function entryItem(root: HTMLElement, entry: LetterEntry): HTMLElement {
  const { number, about, subject, recipient, state, stateWord, note } = entry;
  return el(
    'li',
    {},
    el('strong', {}, number),
    el('span', { class: 'state', 'data-state': state }, note === '' ? stateWord : `${stateWord}: ${note}`),
    el('span', {}, [subject, recipient].filter((part) => part !== '').join(' · ')),
    el('small', {}, about),
    ...(entry.id === '' ? [] : entryActions(root, entry)),
  );
}

function entryActions(root: HTMLElement, entry: LetterEntry): HTMLElement[] {
  const { id, number, state, canPrint } = entry;
  const status = statusLine();
  const place = el('div', { class: 'row' });
  const row = el('div', { class: 'row' });
  if (canPrint) row.append(printButton(entry, status, place));
  if (state === 'draft') {
    const sign = el('button', { type: 'button', class: 'quiet' }, 'Tandai ditandatangani');
    sign.setAttribute('aria-label', `Tandai ditandatangani: ${number}`);
    const run = async (): Promise<undefined> => {
      const { message, register } = await callServer('signLetter', { id });
      showRegister(root, register, message);
      return undefined;
    };
    bindAction({ button: sign, status, busyText: 'Menyimpan…', run });
    row.append(sign);
  }
  if (state !== 'cancelled') {
    const cancel = button('Batalkan…', 'quiet', () => fill(place, cancelQuestion(root, entry, status)));
    cancel.setAttribute('aria-label', `Batalkan: ${number}`);
    row.append(cancel);
  }
  return [row, place, status];
}

function printButton(
  { id, number }: LetterEntry,
  status: HTMLElement,
  place: HTMLElement,
): HTMLButtonElement {
  const print = el('button', { type: 'button', class: 'quiet' }, 'Unduh PDF');
  print.setAttribute('aria-label', `Unduh PDF: ${number}`);
  const run = async (): Promise<string> => {
    const { fileName, base64 } = await callServer('printLetters', { ids: [id] });
    fill(place, offerFile(blobOfBase64(base64, 'application/pdf'), fileName));
    return 'PDF siap.';
  };
  bindAction({ button: print, status, busyText: 'Menyusun PDF…', run });
  return print;
}

/** A number is gone for good, so it asks why, and says so. */
function cancelQuestion(root: HTMLElement, { id, number }: LetterEntry, status: HTMLElement): HTMLElement {
  let reason = '';
  const field = textField({
    label: `Alasan membatalkan ${number}`,
    hint: 'Nomor ini tidak dipakai lagi.',
    value: '',
    onChange: (value) => {
      reason = value;
    },
  });
  const confirm = el('button', { type: 'button', class: 'plain' }, 'Batalkan surat ini');
  const run = async (): Promise<undefined> => {
    if (reason.trim() === '') throw new ServerRefusal('Tulis dahulu alasan pembatalannya.');
    const { message, register } = await callServer('cancelLetter', { id, reason });
    showRegister(root, register, message);
    return undefined;
  };
  bindAction({ button: confirm, status, busyText: 'Membatalkan…', run });
  return el('div', { class: 'stack' }, field.root, confirm);
}
