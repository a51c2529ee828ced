// Whom can the office not reach, and how does a whole list of contacts come in at once?
import type { ContactGaps, ContactPreview, LineAnswer } from '../../app/contacts/rpc-contacts';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { textAreaField } from '../field';
import { loadPage } from '../load-page';
import { callServer, refusalText, ServerRefusal } from '../server';
import { rowsOfText } from './paste-rows';
import { countText, linesOf, renderPreview } from './preview';

void loadPage('readContactGaps', {}, (gaps) => showPage(gaps, ''));

function showPage(gaps: ContactGaps, done: string): void {
  const status = statusLine();
  fill(byId('page'), ...renderGaps(gaps), status, pasteSection(gaps.unitWord));
  if (done !== '') showStatus(status, 'done', done);
}

function renderGaps({ unitWord, unitCount, gaps, withoutWhatsapp }: ContactGaps): readonly HTMLElement[] {
  const cutOff = gaps.filter(({ isCutOff }) => isCutOff).length;
  const heading =
    gaps.length === 0 ? 'Kontak sudah lengkap' : `Kontak ${gaps.length} ${unitWord} belum lengkap`;
  const list = gaps.map(({ unit, lacks }) =>
    el('li', {}, el('strong', {}, unit), ...lacks.map((text) => el('span', {}, text))),
  );
  return [
    el('h1', {}, heading),
    el('p', {}, `${unitCount - cutOff} dari ${unitCount} ${unitWord} dapat disurati.`),
    ...(list.length === 0 ? [] : [el('ul', { class: 'mails' }, ...list)]),
    ...(withoutWhatsapp.length === 0
      ? []
      : [
          el(
            'details',
            {},
            el('summary', {}, `${withoutWhatsapp.length} ${unitWord} tanpa nomor WhatsApp`),
            el('p', {}, `${withoutWhatsapp.join(', ')}.`),
          ),
        ]),
  ];
}

/** Paste, look, save: nothing is written before the last step, and what was typed stays until then. */
function pasteSection(unitWord: string): HTMLElement {
  let text = '';
  let answers: readonly LineAnswer[] = [];
  const status = statusLine();
  const preview = el('div', { class: 'stack' });
  const forget = (): void => {
    answers = [];
    fill(preview);
    showStatus(status, 'none', '');
  };
  const look = async (): Promise<string> => {
    const rows = rowsOfText(text);
    if (rows.length === 0) throw new ServerRefusal('Tempel daftarnya dahulu, satu orang per baris.');
    const seen = await callServer('previewContacts', { rows, answers });
    showPreview(seen, rows);
    return `${countText(seen)}. Belum ada yang disimpan.`;
  };
  const showPreview = (seen: ContactPreview, rows: readonly (readonly string[])[]): void => {
    const answer = (given: LineAnswer): void => {
      answers = [...answers.filter(({ line }) => line !== given.line), given].filter(
        ({ unit }) => unit !== '',
      );
      showStatus(status, 'busy', 'Memeriksa…');
      look().then(
        (said) => showStatus(status, 'done', said),
        (error) => showStatus(status, 'failed', refusalText(error)),
      );
    };
    fill(preview, ...renderPreview(seen, answers, answer), ...saveControls(seen, rows));
  };
  const saveControls = (
    seen: ContactPreview,
    rows: readonly (readonly string[])[],
  ): readonly HTMLElement[] => {
    const count = linesOf(seen.lines, 'new').length + linesOf(seen.lines, 'changed').length;
    if (count === 0) return [];
    const saved = statusLine();
    const save = button(`Simpan ${count} kontak`, 'main', () => undefined);
    const run = async (): Promise<undefined> => {
      const { message, gaps } = await callServer('importContacts', { rows, answers, seen: seen.seen });
      showPage(gaps, message);
      window.scrollTo({ top: 0 });
      return undefined;
    };
    bindAction({ button: save, status: saved, busyText: `Menyimpan ${count} kontak…`, run });
    return [save, saved];
  };
  const field = textAreaField({
    label: 'Tempel daftar kontak',
    value: '',
    rows: 6,
    hint: `Dari Excel, WhatsApp, atau surat. Satu orang per baris: ${unitWord}, jabatan, nama, surel, nomor; urutannya bebas. Baris yang sudah ada diperbarui, tidak ada yang dihapus.`,
    onChange: (typed) => {
      text = typed;
      forget();
    },
  });
  const check = el('button', { type: 'button', class: 'plain wide' }, 'Periksa daftar');
  bindAction({ button: check, status, busyText: 'Memeriksa…', run: look });
  return el(
    'section',
    { class: 'stack', 'aria-label': 'Tempel daftar kontak' },
    field.root,
    check,
    status,
    preview,
  );
}
