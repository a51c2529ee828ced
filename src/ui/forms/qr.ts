// Which card does each desa get on paper, with the code that opens its own form?
import type { LinkPage, UnitLink } from '../../app/forms/rpc-links';
import { button, byId, el, fill } from '../dom';
import { selectField } from '../field';
import { loadPage } from '../load-page';
import { qrDrawing } from './qr-drawing';

void loadPage('readLinks', {}, (page) => showCards(page, page.links[0]?.obligationName ?? ''));

/** The cards of one obligation; the choice stands above them and is not printed. */
function showCards(page: LinkPage, obligation: string): void {
  const names = [...new Set(page.links.map(({ obligationName }) => obligationName))];
  const links = page.links.filter(({ obligationName }) => obligationName === obligation);
  if (links.length === 0) {
    fill(
      byId('page'),
      el('p', { class: 'empty' }, 'Belum ada tautan. Jalankan menu Pantau Desa → Siapkan buku kerja dahulu.'),
    );
    return;
  }
  const choice = selectField({
    label: 'Kewajiban',
    value: obligation,
    choices: names.map((name) => ({ value: name, text: name })),
    onChange: (value) => showCards(page, value),
  });
  fill(
    byId('page'),
    el(
      'header',
      { class: 'print-bar' },
      el(
        'div',
        {},
        el('h1', {}, `${links.length} kartu laporan`),
        el('p', { class: 'hint' }, 'Enam kartu per halaman A4.'),
      ),
      ...(names.length > 1 ? [choice.root] : []),
      button('Cetak', 'main', () => window.print()),
    ),
    el('ul', { class: 'qr-cards' }, ...links.map((link) => renderCard(link, page))),
  );
}

function renderCard(
  { unitName, obligationName, url }: UnitLink,
  { officeName, unitTerm }: LinkPage,
): HTMLElement {
  return el(
    'li',
    {},
    el('p', { class: 'qr-office' }, officeName),
    el('h2', {}, unitName),
    el('p', { class: 'qr-obligation' }, `Laporan ${obligationName}`.replace(/^Laporan Laporan/u, 'Laporan')),
    el(
      'div',
      { class: 'qr-row' },
      qrDrawing(url, `Kode QR laporan ${unitName}`),
      el(
        'ol',
        {},
        el('li', {}, 'Arahkan kamera ponsel ke kode ini, lalu buka tautannya.'),
        el('li', {}, `Nama ${unitTerm} sudah terisi. Lengkapi isian lainnya.`),
        el('li', {}, 'Tekan Kirim.'),
      ),
    ),
    el('p', { class: 'qr-only' }, `Hanya untuk ${unitName}.`),
  );
}
