// Makes the bar above every page: where one is, what time it is, who acts, and the trainers' switches.
import type { WireSections } from '../../server/wire/protocol';
import { fill, h } from '../dom';
import type { OfficeClient } from '../office-client';
import { sayShortDate, sayTime, sayZone } from '../say';
import { createTrainerPanel } from './trainer-panel';

export interface PageLink {
  /** In the address, after `#/`. */
  readonly name: string;
  readonly title: string;
}

export interface Header {
  readonly element: HTMLElement;
  /** Marks the visible page. */
  mark(name: string): void;
  /** Shows another title for a page. */
  rename(name: string, title: string): void;
  titleOf(name: string): string;
}

/** It follows clock, mail count and acting user by itself. */
export function createHeader(client: OfficeClient, pages: readonly PageLink[]): Header {
  const titles = new Map(pages.map(({ name, title }) => [name, title]));
  const links = new Map(pages.map((page) => [page.name, pageLink(page)]));
  const parts = createParts();
  followOffice(client, parts);
  followMails(client, links.get('kotak-surat'));
  const trainer = createTrainerPanel(client);
  return {
    element: h(
      'header',
      { class: 'kepala' },
      h('div', { class: 'merek' }, h('strong', {}, 'Kantor Lokal'), parts.bookName),
      h('nav', { 'aria-label': 'Halaman' }, ...links.values()),
      h('div', { class: 'kanan' }, parts.busy, parts.clock, parts.user, trainer.button),
      trainer.panel,
      parts.lost,
    ),
    mark: (name) => {
      for (const [linkName, link] of links) {
        if (linkName === name) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
    rename: (name, title) => {
      titles.set(name, title);
      links.get(name)?.replaceChildren(title);
    },
    titleOf: (name) => titles.get(name) ?? '',
  };
}

function pageLink({ name, title }: PageLink): HTMLAnchorElement {
  return h('a', { href: `#/${name}` }, title);
}

interface HeaderParts {
  readonly bookName: HTMLElement;
  readonly busy: HTMLElement;
  readonly clock: HTMLElement;
  readonly user: HTMLSelectElement;
  /** Shown while the server does not answer. */
  readonly lost: HTMLElement;
}

function createParts(): HeaderParts {
  return {
    bookName: h('span', { class: 'nama-buku' }),
    busy: h('span', { class: 'sibuk', role: 'status', hidden: true }, 'Skrip berjalan…'),
    clock: h('a', { class: 'keping jam', href: '#/jam', title: 'Jam kantor' }),
    user: h('select', { 'aria-label': 'Bertindak sebagai', class: 'keping' }),
    lost: h(
      'p',
      { class: 'terputus', role: 'alert', hidden: true },
      'Kantor tidak menjawab. Menyambung kembali…',
    ),
  };
}

function followOffice(client: OfficeClient, { bookName, busy, clock, user, lost }: HeaderParts): void {
  user.addEventListener('change', () => {
    void client.ask({ do: 'user', email: user.value }).catch(() => undefined);
  });
  client.watch(['book'], ({ book }) => {
    bookName.textContent = book?.name ?? '';
  });
  client.watch(['clock', 'book'], ({ clock: now, book }) => {
    if (now && book) drawClock(clock, now, book.timeZone);
  });
  client.watch(['busy'], ({ busy: running }) => {
    busy.hidden = !running;
  });
  client.watch(['accounts', 'actingUser'], ({ accounts, actingUser }) => {
    const options = (accounts ?? []).map(({ email, name }) =>
      h('option', { value: email, selected: email === actingUser }, name || email),
    );
    const nobody = h('option', { value: '', selected: actingUser === '' }, 'Pengunjung tanpa akun');
    fill(user, ...options, nobody);
  });
  client.onConnection((connected) => {
    lost.hidden = connected;
  });
}

function drawClock(holder: HTMLElement, { running, nowMs }: WireSections['clock'], zone: string): void {
  fill(
    holder,
    h('span', { class: running ? 'titik jalan' : 'titik', 'aria-hidden': 'true' }),
    h('span', { class: 'tanggal' }, sayShortDate(nowMs, zone)),
    h('strong', {}, `${sayTime(nowMs, zone)} ${sayZone(zone)}`),
  );
}

/** Shows beside the link how many letters there are. */
function followMails(client: OfficeClient, link: HTMLElement | undefined): void {
  if (!link) return;
  const title = link.textContent ?? '';
  client.watch(['mails'], ({ mails }) => {
    const count = mails?.length ?? 0;
    fill(link, title, count > 0 && h('span', { class: 'jumlah' }, String(count)));
  });
}
