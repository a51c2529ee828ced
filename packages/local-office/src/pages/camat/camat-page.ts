// What does the camat see on the script's web page?
import { fill, h } from '../dom';
import type { OfficeClient } from '../office-client';
import { createPageFrame, type PageFrame } from '../script-run/page-frame';

/** The web page (doGet) at the width of a telephone or of the screen. */
export function createCamatPage(client: OfficeClient): { element: HTMLElement; shown(): void } {
  const holder = h('div', { class: 'panggung-web' });
  const reload = h('button', { type: 'button', class: 'tombol' }, 'Muat ulang');
  const width = h('button', { type: 'button', class: 'tombol', 'aria-pressed': 'true' }, 'Lebar telepon');
  const own = h(
    'a',
    { class: 'tombol', href: '/web', target: '_blank', rel: 'noopener' },
    'Buka di jendela sendiri',
  );
  const address = h('input', {
    type: 'url',
    class: 'alamat-web',
    'aria-label': 'Tautan yang diterima pengunjung',
    placeholder: 'Tempel tautan',
  });
  const page = h(
    'section',
    { class: 'halaman-web', 'aria-label': 'Halaman Camat' },
    h(
      'header',
      {},
      h('h1', {}, 'Halaman Camat'),
      h('div', { class: 'baris-tombol' }, address, width, reload, own),
    ),
    h(
      'p',
      { class: 'redup' },
      'Seperti di Google, halaman web tidak mengenali akun Gmail biasa. Tempel tautan yang diterima pengunjung, atau pilih Google Workspace pada Alat pelatih.',
    ),
    holder,
  );
  let frame: PageFrame | null = null;

  const load = (): void => {
    frame?.dispose();
    if (client.sections.web && !client.sections.web.available) {
      frame = null;
      fill(holder, h('p', { class: 'kosong' }, 'Skrip ini tidak punya halaman web (fungsi doGet).'));
      return;
    }
    frame = createPageFrame({
      src: `/web${queryOf(address.value)}`,
      title: 'Halaman Camat',
      pageId: 'web',
      client,
    });
    fill(holder, frame.element);
  };
  reload.addEventListener('click', load);
  address.addEventListener('change', () => {
    own.setAttribute('href', `/web${queryOf(address.value)}`);
    load();
  });
  width.addEventListener('click', () => {
    const phone = holder.classList.toggle('lebar') === false;
    width.setAttribute('aria-pressed', String(phone));
  });
  client.watch(['actingUser', 'web'], () => {
    if (!page.hidden && page.isConnected) load();
  });
  return { element: page, shown: load };
}

/** What stands behind the question mark of an address; whatever else was pasted asks for nothing. */
function queryOf(address: string): string {
  const place = address.indexOf('?');
  return place < 0 ? '' : `?${new URLSearchParams(address.slice(place + 1))}`;
}
