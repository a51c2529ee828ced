// Which link does each desa get, and how does it reach the desa?
import type { LinkPage, UnitLink } from '../../app/forms/rpc-links';
import { bindAction, showStatus, statusLine } from '../action';
import { copyText } from '../copy-text';
import { button, byId, el, fill } from '../dom';
import { selectField, textField } from '../field';
import { loadPage } from '../load-page';
import { callServer } from '../server';
import { uploadHelp } from './upload-help';

/** From this many units on a search field helps more than it costs. */
const SEARCH_FROM = 12;

void loadPage('readLinks', {}, (page) => showLinks(page, ''));

/** The links of one obligation, '' for all, with what can be done with all of them above. */
function showLinks(page: LinkPage, obligation: string): void {
  const links = page.links.filter(({ obligationName }) => obligation === '' || obligationName === obligation);
  if (page.links.length === 0) {
    fill(
      byId('page'),
      el('p', { class: 'empty' }, 'Belum ada tautan. Jalankan menu Pantau Desa → Siapkan buku kerja dahulu.'),
    );
    return;
  }
  const status = statusLine();
  const list = el('ul', { class: 'links' });
  const show = (query: string): void => {
    const found = links.filter(({ label, unit }) =>
      `${label} ${unit}`.toLowerCase().includes(query.trim().toLowerCase()),
    );
    fill(list, ...found.map((link) => renderLink(link, status)));
    showStatus(status, 'none', found.length === 0 ? `Tidak ada yang cocok dengan “${query}”.` : '');
  };
  show('');
  const search = textField({ label: 'Cari', value: '', onChange: show });
  const everything = links.map(({ label, url }) => `${label}: ${url}`).join('\n');
  const copyAll = copyButton(
    `Salin ${links.length} tautan`,
    'main',
    'Semua tautan tersalin.',
    everything,
    status,
  );
  const print = el('button', { type: 'button', class: 'plain wide' }, 'Cetak kode QR');
  bindAction({
    button: print,
    status,
    busyText: 'Membuka halaman cetak…',
    run: async () => {
      await callServer('openPrintPage', {});
      return undefined;
    },
  });
  fill(
    byId('page'),
    el('h1', {}, `${links.length} tautan laporan`),
    el(
      'p',
      { class: 'hint' },
      `Setiap tautan memuat nama ${page.unitTerm} dan kodenya. Kirim hanya kepada ${page.unitTerm} itu; laporan lewat tautan ${page.unitTerm} lain ditandai di tab Masalah.`,
    ),
    ...staleNotice(page),
    ...obligationChoice(page, obligation),
    copyAll,
    print,
    ...(links.length >= SEARCH_FROM ? [search.root] : []),
    status,
    list,
    uploadHelp(page.unitTerm),
  );
}

/** Which obligation's links are shown, where there are several. */
function obligationChoice(page: LinkPage, obligation: string): readonly HTMLElement[] {
  const names = [...new Set(page.links.map(({ obligationName }) => obligationName))];
  if (names.length < 2) return [];
  const choices = [
    { value: '', text: 'Semua kewajiban' },
    ...names.map((name) => ({ value: name, text: name })),
  ];
  const onChange = (value: string): void => showLinks(page, value);
  return [selectField({ label: 'Kewajiban', value: obligation, choices, onChange }).root];
}

/** What staff changed since the forms were made, and the button that brings the forms up to it. */
function staleNotice({ staleForms }: LinkPage): readonly HTMLElement[] {
  if (staleForms.length === 0) return [];
  const status = statusLine();
  const update = el('button', { type: 'button', class: 'plain wide' }, 'Perbarui formulir');
  bindAction({
    button: update,
    status,
    busyText: 'Memperbarui formulir…',
    run: async () => {
      showLinks(await callServer('updateForms', {}), '');
      return undefined;
    },
  });
  const text = `Formulir ${staleForms.join(', ')} belum mengikuti perubahan di tab Kewajiban atau Desa. Tautan yang sudah dibagikan tetap berlaku.`;
  return [el('div', { class: 'note stack' }, el('p', {}, text), update, status)];
}

function renderLink({ label, url, whatsappText }: UnitLink, status: HTMLElement): HTMLElement {
  const copyLink = copyButton('Salin tautan', 'quiet', `Tautan ${label} tersalin.`, url, status);
  copyLink.setAttribute('aria-label', `Salin tautan ${label}`);
  const copyMessage = copyButton(
    'Salin pesan',
    'quiet',
    `Pesan untuk ${label} tersalin.`,
    whatsappText,
    status,
  );
  copyMessage.setAttribute('aria-label', `Salin pesan WhatsApp ${label}`);
  const whatsapp = el(
    'a',
    {
      class: 'quiet-link',
      href: `https://wa.me/?text=${encodeURIComponent(whatsappText)}`,
      target: '_blank',
      rel: 'noopener',
      'aria-label': `Buka WhatsApp untuk ${label}`,
    },
    'WhatsApp',
  );
  return el('li', {}, el('strong', {}, label), el('div', { class: 'row' }, copyLink, copyMessage, whatsapp));
}

function copyButton(
  text: string,
  look: 'main' | 'quiet',
  done: string,
  copied: string,
  status: HTMLElement,
): HTMLButtonElement {
  return button(text, look, () => {
    void copyText(copied).then((isCopied) =>
      isCopied
        ? showStatus(status, 'done', done)
        : showStatus(
            status,
            'failed',
            'Peramban menolak menyalin; salin dari kolom Tautan laporan di tab Desa.',
          ),
    );
  });
}
