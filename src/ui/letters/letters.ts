// Which letter is wanted, how will it look, and is it made only after that was seen?
import type { LetterDesk, LetterProposal } from '../../app/letters/rpc-letters';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { blobOfBase64, offerFile } from '../download';
import { selectField } from '../field';
import { loadPage } from '../load-page';
import { callServer, refusalText, ServerRefusal } from '../server';
import { letterForm } from './letter-form';
import { letterRegister, showRegister } from './register';

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
    paper: el('section', { class: 'paper', 'aria-label': 'Pratinjau' }),
    register: letterRegister(register),
  };
  let wanted: {
    readonly kind: string;
    readonly month: string;
  } = { kind: kinds[0]?.value ?? wallTable, month };
  const choose = (change: Partial<typeof wanted>): void => {
    wanted = { ...wanted, ...change };
    void ask(desk, wanted.kind, wanted.month, kinds);
  };
  const choice = el(
    'div',
    { class: 'pair' },
    selectField({
      label: 'Jenis',
      value: wanted.kind,
      choices: [...kinds, { value: wallTable, text: 'Papan laporan (tabel dinding)' }],
      onChange: (kind) => choose({ kind }),
    }).root,
    selectField({
      label: 'Bulan',
      value: month,
      choices: months,
      onChange: (value) => choose({ month: value }),
    }).root,
  );
  fill(
    byId('page'),
    el('div', { class: 'stack' }, el('h1', {}, 'Surat dan laporan'), choice, desk.questions, desk.register),
    desk.paper,
  );
  choose({});
}

/** Brings the questions of a kind; what was asked last wins when answers cross. */
async function ask(desk: Desk, kind: string, month: string, kinds: LetterDesk['kinds']): Promise<void> {
  const status = statusLine();
  fill(desk.questions, status);
  showPaper(desk, '');
  const known = kinds.find(({ value }) => value === kind)?.value;
  if (known === undefined) {
    fill(desk.questions, ...wallTableControls(desk, month));
    return;
  }
  showStatus(status, 'busy', 'Menyusun usulan…');
  try {
    const proposal = await callServer('proposeLetter', { kind: known, month });
    if (status.isConnected) fill(desk.questions, ...letterControls(desk, proposal));
  } catch (error) {
    showStatus(status, 'failed', refusalText(error));
  }
}

function letterControls(desk: Desk, proposal: LetterProposal): HTMLElement[] {
  const status = statusLine();
  const place = el('div', { class: 'row' });
  const preview = el('button', { type: 'button', class: 'plain' }, 'Lihat pratinjau');
  const make = el('button', { type: 'button', class: 'main' }, 'Buat surat');
  let seen = '';
  let id = drawId();
  const form = letterForm(proposal, () => {
    id = drawId();
  });
  const look = async (): Promise<string> => {
    const draft = form.draft();
    const { html, numbers } = await callServer('previewLetter', draft);
    seen = JSON.stringify(draft);
    showPaper(desk, html);
    return numbers.length === 1
      ? `Nomor yang akan diambil: ${numbers[0] ?? ''}.`
      : `${numbers.length} surat, nomor ${numbers[0] ?? ''} sampai ${numbers[numbers.length - 1] ?? ''}.`;
  };
  const write = async (): Promise<undefined> => {
    const draft = form.draft();
    if (JSON.stringify(draft) !== seen)
      throw new ServerRefusal('Lihat pratinjaunya dahulu; nomor baru diambil setelah Anda melihat isinya.');
    const { ids, message, register } = await callServer('makeLetter', { id, draft });
    showRegister(desk.register, register, message);
    showStatus(status, 'busy', 'Surat tercatat. Menyusun PDF…');
    const { fileName, base64 } = await callServer('printLetters', { ids });
    fill(place, offerFile(blobOfBase64(base64, 'application/pdf'), fileName));
    seen = '';
    id = drawId();
    return undefined;
  };
  bindAction({ button: preview, status, busyText: 'Menyusun pratinjau…', run: look });
  bindAction({ button: make, status, busyText: 'Mengambil nomor…', run: write });
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
  const preview = el('button', { type: 'button', class: 'plain' }, 'Lihat pratinjau');
  const print = el('button', { type: 'button', class: 'main' }, 'Unduh PDF');
  const look = async (): Promise<undefined> => {
    showPaper(desk, (await callServer('previewWallTable', { month })).html);
    return undefined;
  };
  const save = async (): Promise<string> => {
    const { fileName, base64 } = await callServer('printWallTable', { month });
    fill(place, offerFile(blobOfBase64(base64, 'application/pdf'), fileName));
    return 'PDF siap dicetak.';
  };
  bindAction({ button: preview, status, busyText: 'Menyusun pratinjau…', run: look });
  bindAction({ button: print, status, busyText: 'Menyusun PDF…', run: save });
  return [
    el('p', {}, 'Satu lembar mendatar untuk papan pengumuman: tanpa nomor dan tanpa tanda tangan.'),
    el('div', { class: 'actions' }, preview, print),
    status,
    place,
  ];
}

/** The page in a frame that runs no script and reaches nothing; '' shows what it is for. */
function showPaper({ paper }: Desk, html: string): void {
  if (html === '') {
    fill(paper, el('p', { class: 'empty' }, 'Pratinjau tampil di sini sebelum surat mendapat nomor.'));
    return;
  }
  const frame = el('iframe', {
    title: 'Pratinjau surat',
    sandbox: true,
    srcdoc: withMargins(html),
    tabindex: '0',
  });
  fill(paper, frame);
}

/** On the screen the margins of the paper are missing. */
function withMargins(html: string): string {
  return html.replace('</style>', '@media screen{body{padding:24px 28px}}</style>');
}

/** Names a letter before it has a number, so that asking twice makes one. */
function drawId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
