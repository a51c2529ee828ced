// The page Surat dan laporan: a letter is chosen, seen, and only then made.
import type { LetterDesk, LetterProposal } from '../../app/letters/rpc-letters';
import * as words from '../../messages/letters/letter-desk-text';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { blobOfBase64, offerFile } from '../download';
import { selectField } from '../field';
import { loadPage } from '../load-page';
import { callServer, refusalText, ServerRefusal } from '../server';
import { drawId } from './draw-id';
import { letterForm } from './letter-form';
import { letterRegister, showRegister } from './register';
import { sheetPreview } from './sheet-preview';

const wallTable = 'wall-table';

void loadPage('readLetters', {}, showDesk);

/** What stands on the page beside the choice: the questions, the preview, the register. */
interface Desk {
  readonly questions: HTMLElement;
  readonly paper: HTMLElement;
  readonly register: HTMLElement;
}

function showDesk({ kinds, months, month, register }: LetterDesk): void {
  const desk: Desk = {
    questions: el('div', { class: 'stack' }),
    paper: el('section', { class: 'paper', 'aria-label': words.preview }),
    register: letterRegister(register),
  };
  // Opened from Kunjungan it begins with the letter of that visit.
  const visit = document.body.dataset.tentang ?? '';
  let wanted: Wanted = { kind: visit === '' ? (kinds[0]?.value ?? wallTable) : 'assignment', month, visit };
  const choose = (change: Partial<Wanted>): void => {
    wanted = { ...wanted, visit: '', ...change };
    void ask(desk, wanted, kinds);
  };
  const choice = el(
    'div',
    { class: 'pair' },
    selectField({
      label: words.kind,
      value: wanted.kind,
      choices: [...kinds, { value: wallTable, text: words.wallTable }],
      onChange: (kind) => choose({ kind }),
    }).root,
    selectField({
      label: words.month,
      value: month,
      choices: months,
      onChange: (value) => choose({ month: value }),
    }).root,
  );
  fill(
    byId('page'),
    el('div', { class: 'stack' }, el('h1', {}, words.windowTitle), choice, desk.questions, desk.register),
    desk.paper,
  );
  choose({ visit });
}

/** What is to be written: `visit` is the number of one visit, or ''. */
interface Wanted {
  readonly kind: string;
  readonly month: string;
  readonly visit: string;
}

/** Brings the questions of a kind; the last question wins when answers arrive out of order. */
async function ask(desk: Desk, wanted: Wanted, kinds: LetterDesk['kinds']): Promise<void> {
  const { kind, month, visit } = wanted;
  const status = statusLine();
  fill(desk.questions, status);
  showPaper(desk, '');
  const known = kinds.find(({ value }) => value === kind)?.value;
  if (known === undefined) {
    fill(desk.questions, ...wallTableControls(desk, month));
    return;
  }
  showStatus(status, 'busy', words.proposing);
  try {
    const proposal = await callServer('proposeLetter', {
      kind: known,
      month,
      ...(visit === '' ? {} : { visit }),
    });
    const again = (chosen: string): void => void ask(desk, { ...wanted, visit: chosen }, kinds);
    if (status.isConnected)
      fill(desk.questions, ...visitChoice(proposal, again), ...letterControls(desk, proposal));
  } catch (error) {
    showStatus(status, 'failed', refusalText(error));
  }
}

/** Which visit a surat tugas is for; nothing where none is planned. */
function visitChoice({ visits, draft }: LetterProposal, choose: (visit: string) => void): HTMLElement[] {
  if (visits.length === 0) return [];
  return [selectField({ label: words.visit, value: draft.visit, choices: visits, onChange: choose }).root];
}

function letterControls(desk: Desk, proposal: LetterProposal): HTMLElement[] {
  const status = statusLine();
  const place = el('div', { class: 'row' });
  const preview = el('button', { type: 'button', class: 'plain' }, words.showPreview);
  const make = el('button', { type: 'button', class: 'main' }, words.make);
  let seen = '';
  let id = drawId();
  const form = letterForm(proposal, () => {
    id = drawId();
  });
  const look = async (): Promise<string> => {
    const draft = form.draft();
    const { html, numbers, lacking } = await callServer('previewLetter', draft);
    seen = JSON.stringify(draft);
    showPaper(desk, html);
    return [words.numbersToCome(numbers), lacking].filter((text) => text !== '').join(' ');
  };
  const write = async (): Promise<undefined> => {
    const draft = form.draft();
    if (JSON.stringify(draft) !== seen) throw new ServerRefusal(words.previewFirst);
    const { ids, message, register } = await callServer('makeLetter', { id, draft });
    showRegister(desk.register, register, message);
    showStatus(status, 'busy', words.recordedPrinting);
    const { fileName, base64 } = await callServer('printLetters', { ids });
    fill(place, offerFile(blobOfBase64(base64, 'application/pdf'), fileName));
    seen = '';
    id = drawId();
    return undefined;
  };
  bindAction({ button: preview, status, busyText: words.previewing, run: look });
  bindAction({ button: make, status, busyText: words.takingNumber, run: write });
  return [
    ...(proposal.lacking === '' ? [] : [el('p', { class: 'note' }, proposal.lacking)]),
    form.root,
    el('div', { class: 'actions' }, preview, make),
    status,
    place,
  ];
}

function wallTableControls(desk: Desk, month: string): HTMLElement[] {
  const status = statusLine();
  const place = el('div', { class: 'row' });
  const preview = el('button', { type: 'button', class: 'plain' }, words.showPreview);
  const print = el('button', { type: 'button', class: 'main' }, words.downloadPdf);
  const look = async (): Promise<undefined> => {
    showPaper(desk, (await callServer('previewWallTable', { month })).html);
    return undefined;
  };
  const save = async (): Promise<string> => {
    const { fileName, base64 } = await callServer('printWallTable', { month });
    fill(place, offerFile(blobOfBase64(base64, 'application/pdf'), fileName));
    return words.wallTableReady;
  };
  bindAction({ button: preview, status, busyText: words.previewing, run: look });
  bindAction({ button: print, status, busyText: words.printing, run: save });
  return [el('p', {}, words.wallTableNote), el('div', { class: 'actions' }, preview, print), status, place];
}

/** The letter as it lies on paper; '' shows what the place is for. */
function showPaper({ paper }: Desk, html: string): void {
  if (html === '') {
    fill(paper, el('p', { class: 'empty' }, words.previewEmpty));
    return;
  }
  fill(paper, sheetPreview(html, words.previewTitle));
}
