// Shows the script's web page (doGet) at the width of a telephone or of the screen.
import { fill, h } from '../dom';
import type { OfficeClient } from '../office-client';
import { createPageFrame, type PageFrame } from '../script-run/page-frame';

/** Its name on screen is the office's. */
export function createWebPage(client: OfficeClient): { element: HTMLElement; shown(): void } {
  const parts = createParts();
  const { page, heading, holder, address, reload, width, own } = parts;
  /** What the field held by itself: a link that the person pasted stays. */
  let given = '';
  let frame: PageFrame | null = null;

  const load = (): void => {
    frame?.dispose();
    // Until the office has told by which link, there is nothing to open.
    if (client.sections.web === undefined) return;
    const { available, title } = client.sections.web;
    const src = `/web${queryOf(address.value)}`;
    frame = available ? createPageFrame({ src, title, pageId: 'web', client }) : null;
    fill(holder, frame?.element ?? noPage());
  };
  reload.addEventListener('click', load);
  const lead = (): void => own.setAttribute('href', `/web${queryOf(address.value)}`);
  address.addEventListener('change', () => {
    lead();
    load();
  });
  width.addEventListener('click', () => {
    const phone = holder.classList.toggle('lebar') === false;
    width.setAttribute('aria-pressed', String(phone));
  });
  client.watch(['actingUser', 'web'], ({ web }) => {
    if (web && address.value === given) {
      given = web.link;
      address.value = given;
      lead();
    }
    heading.textContent = web?.title ?? '';
    page.setAttribute('aria-label', web?.title ?? '');
    if (!page.hidden && page.isConnected) load();
  });
  return { element: page, shown: load };
}

function createParts() {
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
  const heading = h('h1', {});
  const page = h(
    'section',
    { class: 'halaman-web' },
    h('header', {}, heading, h('div', { class: 'baris-tombol' }, address, width, reload, own)),
    h(
      'p',
      { class: 'redup' },
      'Halaman dibuka dengan tautan di atas, seperti yang diterima pengunjung. Tanpa tautan, seperti di Google, halaman web tidak mengenali akun Gmail biasa: tempel tautannya, atau pilih Google Workspace pada Alat pelatih.',
    ),
    holder,
  );
  return { page, heading, holder, address, reload, width, own };
}

function noPage(): HTMLElement {
  return h('p', { class: 'kosong' }, 'Skrip ini tidak punya halaman web (fungsi doGet).');
}

/** What stands behind the question mark of an address; any other text asks for nothing. */
function queryOf(address: string): string {
  const place = address.indexOf('?');
  return place < 0 ? '' : `?${new URLSearchParams(address.slice(place + 1))}`;
}
