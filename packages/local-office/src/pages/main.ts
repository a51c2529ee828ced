// Puts the screen together: one frame with six pages, of which one is visible.
import { createClockPage } from './clock/clock-page';
import { element, fill, h } from './dom';
import { createExecutionsPage } from './executions/executions-page';
import { createFormsPage } from './forms/forms-page';
import { createMailPage } from './mail/mail-page';
import { connectOffice } from './office-client';
import { createHeader, type PageLink } from './shell/header';
import { createWebPage } from './web-page/web-page';
import { createWorkbookPage } from './workbook/workbook-page';

interface Page {
  readonly element: HTMLElement;
  /** Called each time the page comes into view; `rest` is what follows its name in the address. */
  shown?(rest: string): void;
}

const client = connectOffice(`ws://${location.host}/sambungan`);

/** The grid's bundle is a module of its own: it is large, and may still be building at the first start. */
const gridModule = '/aset/grid.js';
const gridStyle = '/aset/grid.css';

function loadStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = h('link', { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`Berkas ${href} tidak dapat dimuat.`)));
    document.head.append(link);
  });
}

const workbook = createWorkbookPage(client, async () => {
  const [grid] = await Promise.all([import(gridModule), loadStyle(gridStyle)]);
  await grid.loadCellFont();
  return grid.createGrid;
});

/** In the address; on screen the page has the name that the office gives it. */
const webPageName = 'halaman-web';

const pages: readonly (PageLink & { readonly make: () => Page })[] = [
  { name: 'buku-kerja', title: 'Buku Kerja', make: () => workbook },
  { name: 'formulir', title: 'Formulir', make: () => createFormsPage(client) },
  { name: 'kotak-surat', title: 'Kotak Surat', make: () => createMailPage(client) },
  { name: webPageName, title: 'Halaman Web', make: () => createWebPage(client) },
  { name: 'jam', title: 'Jam', make: () => createClockPage(client) },
  { name: 'pelaksanaan', title: 'Pelaksanaan', make: () => createExecutionsPage(client) },
];

const made = new Map<string, Page>();
const main = h('main', { id: 'isi', tabindex: -1 });
const header = createHeader(client, pages);

function showPage(): void {
  const [name = '', ...rest] = location.hash.replace(/^#\/?/, '').split('/');
  const wanted = pages.find((page) => page.name === name) ?? pages[0];
  if (!wanted) return;
  const page = made.get(wanted.name) ?? wanted.make();
  if (!made.has(wanted.name)) {
    made.set(wanted.name, page);
    main.append(page.element);
  }
  for (const [otherName, other] of made) other.element.hidden = otherName !== wanted.name;
  header.mark(wanted.name);
  nameWindow(wanted.name);
  page.shown?.(rest.join('/'));
}

function nameWindow(pageName: string): void {
  document.title = `${header.titleOf(pageName)} · Kantor Lokal`;
}

client.watch(['web'], ({ web }) => {
  if (!web) return;
  header.rename(webPageName, web.title);
  if (made.get(webPageName)?.element.hidden === false) nameWindow(webPageName);
});

fill(element('kantor'), h('a', { class: 'lompat', href: '#isi' }, 'Lompat ke isi'), header.element, main);
window.addEventListener('hashchange', showPage);
showPage();
void workbook.start();
