// Who may open the camat's page: which links hold, for whom, until when, and which accounts?
import type { CamatAccess, CamatLink } from '../../app/camat/rpc-camat';
import { bindAction, showStatus, statusLine } from '../action';
import { askTwice } from '../ask-twice';
import { copyText } from '../copy-text';
import { button, byId, el, fill } from '../dom';
import { selectField, showErrors, textField } from '../field';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readCamatAccess', {}, show);

function show(access: CamatAccess): void {
  fill(
    byId('page'),
    el('h1', {}, 'Halaman camat'),
    el(
      'p',
      { class: 'hint' },
      'Halaman ringkas untuk ponsel pimpinan: siapa yang belum lapor, grafik, dan riwayat. Tanpa kontak.',
    ),
    ...(access.webAppUrl === '' ? [howToDeploy()] : [newLink(), standingLinks(access)]),
    accounts(access),
  );
}

function howToDeploy(): HTMLElement {
  return el(
    'section',
    { class: 'stack' },
    el('h2', {}, 'Belum dipasang'),
    el(
      'ol',
      { class: 'what-next' },
      el('li', {}, 'Buka menu Ekstensi → Apps Script pada buku kerja ini.'),
      el('li', {}, 'Pilih Terapkan → Penerapan baru → Aplikasi web.'),
      el('li', {}, 'Jalankan sebagai: Saya. Yang memiliki akses: Siapa saja. Tekan Terapkan.'),
      el('li', {}, 'Tutup panel ini, lalu buka lagi untuk membuat tautan.'),
    ),
  );
}

function newLink(): HTMLElement {
  let label = '';
  let days = '30';
  const status = statusLine();
  const who = textField({
    label: 'Untuk siapa',
    value: '',
    hint: 'Misalnya Camat, Sekcam, atau Kapolsek.',
    onChange: (value) => {
      label = value.trim();
    },
  });
  const until = selectField({
    label: 'Berlaku selama',
    value: days,
    choices: ['7', '30', '90'].map((value) => ({ value, text: `${value} hari` })),
    onChange: (value) => {
      days = value;
    },
  });
  const make = button('Buat tautan', 'main', () => undefined);
  bindAction({
    button: make,
    status,
    busyText: 'Membuat tautan…',
    run: async () => {
      if (!showErrors([[who, label === '' ? 'Isi untuk siapa tautan ini.' : '']])) return undefined;
      show(await callServer('makeCamatLink', { label, days: Number(days) }));
      return undefined;
    },
  });
  return el('section', { class: 'stack' }, el('h2', {}, 'Tautan baru'), who.root, until.root, make, status);
}

function standingLinks({ links }: CamatAccess): HTMLElement {
  const status = statusLine();
  const title = el('h2', {}, 'Tautan yang berlaku');
  if (links.length === 0)
    return el(
      'section',
      { class: 'stack' },
      title,
      el('p', { class: 'empty' }, 'Belum ada tautan. Buat satu di atas.'),
    );
  const all = button(`Cabut ${links.length} tautan`, 'plain', () => undefined);
  askTwice(all, 'Ketuk sekali lagi: semua tautan berhenti', status, async () =>
    show(await callServer('revokeCamatLinks', {})),
  );
  return el(
    'section',
    { class: 'stack' },
    title,
    el(
      'p',
      { class: 'hint' },
      'Siapa pun yang memegang tautan dapat membuka halaman ini. Kirim hanya kepada yang dituju.',
    ),
    status,
    el('ul', { class: 'links' }, ...[...links].reverse().map((link) => linkLine(link, status))),
    ...(links.length > 1 ? [all] : []),
  );
}

function linkLine({ id, label, until, url }: CamatLink, status: HTMLElement): HTMLElement {
  const copy = button('Salin', 'quiet', () => {
    void copyText(url).then((isCopied) =>
      showStatus(
        status,
        isCopied ? 'done' : 'failed',
        isCopied
          ? `Tautan untuk ${label} tersalin.`
          : 'Peramban menolak menyalin. Tekan Buka, lalu salin dari bilah alamat.',
      ),
    );
  });
  copy.setAttribute('aria-label', `Salin tautan untuk ${label}`);
  const open = el('a', { class: 'quiet-link', href: url, target: '_blank', rel: 'noopener' }, 'Buka');
  open.setAttribute('aria-label', `Buka tautan untuk ${label}`);
  const revoke = button('Cabut', 'quiet', () => undefined);
  revoke.setAttribute('aria-label', `Cabut tautan untuk ${label}`);
  askTwice(revoke, 'Yakin, cabut', status, async () => show(await callServer('revokeCamatLink', { id })));
  return el(
    'li',
    {},
    el('strong', {}, label),
    el('small', {}, `sampai ${until}`),
    el('div', { class: 'row' }, copy, open, revoke),
  );
}

function accounts({ head, viewers }: CamatAccess): HTMLElement {
  const status = statusLine();
  let email = '';
  const field = textField({
    label: 'Tambah akun Google',
    value: '',
    kind: 'email',
    hint: 'Dikenali tanpa tautan bila akunnya satu domain Google Workspace dengan pemasang.',
    onChange: (value) => {
      email = value.trim().toLowerCase();
    },
  });
  const add = button('Tambah akun', 'plain', () => undefined);
  bindAction({
    button: add,
    status,
    busyText: 'Menyimpan…',
    run: async () => {
      const wrong = !/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/u.test(email);
      if (!showErrors([[field, wrong ? 'Isi alamat surel akun Google, misalnya nama@kantor.go.id.' : '']]))
        return undefined;
      show(
        await callServer('setCamatViewers', {
          emails: [...viewers.filter((known) => known !== email), email],
        }),
      );
      return undefined;
    },
  });
  const lines = viewers.map((viewer) => {
    const remove = button('Hapus', 'quiet', () => undefined);
    remove.setAttribute('aria-label', `Hapus ${viewer}`);
    bindAction({
      button: remove,
      status,
      busyText: 'Menyimpan…',
      run: async () => {
        show(await callServer('setCamatViewers', { emails: viewers.filter((known) => known !== viewer) }));
        return undefined;
      },
    });
    return el('li', {}, viewer, el('div', { class: 'row' }, remove));
  });
  return el(
    'section',
    { class: 'stack' },
    el('h2', {}, 'Akun yang boleh membuka'),
    el(
      'p',
      { class: 'hint' },
      head === '' ? 'Surel pimpinan di tab Pengaturan masih kosong.' : `Pimpinan: ${head}`,
    ),
    ...(lines.length > 0 ? [el('ul', { class: 'links' }, ...lines)] : []),
    field.root,
    add,
    status,
  );
}
