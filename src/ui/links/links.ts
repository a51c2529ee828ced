// Which link does each desa get, and how does it reach the desa?
import type { UnitLink } from '../../app/rpc-links';
import { showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { textField } from '../field';
import { loadPage } from '../load-page';
import { copyText } from './copy-text';

/** From this many units on a search field helps more than it costs. */
const SEARCH_FROM = 12;

void loadPage('readLinks', {}, showLinks);

function showLinks(links: readonly UnitLink[]): void {
  if (links.length === 0) {
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
  fill(
    byId('page'),
    el('h1', {}, `${links.length} tautan laporan`),
    el('p', { class: 'hint' }, 'Setiap tautan sudah memuat nama desanya. Kirim hanya kepada desa itu.'),
    copyButton(`Salin ${links.length} tautan`, 'main', 'Semua tautan tersalin.', everything, status),
    ...(links.length >= SEARCH_FROM ? [search.root] : []),
    status,
    list,
  );
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
