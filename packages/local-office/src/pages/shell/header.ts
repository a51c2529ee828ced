// What stands above every page: where one is, what time it is, who acts, and the trainers' switches?
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
  /** Marks the page that is seen. */
  mark(name: string): void;
}

/** The frame's head; it follows clock, mail count and acting user by itself. */
export function createHeader(client: OfficeClient, pages: readonly PageLink[]): Header {
  const links = new Map(pages.map((page) => [page.name, pageLink(page)]));
  const bookName = h('span', { class: 'nama-buku' });
  const busy = h('span', { class: 'sibuk', role: 'status', hidden: true }, 'Skrip berjalan…');
  const clock = h('a', { class: 'keping jam', href: '#/jam', title: 'Jam kantor' });
  const user = h('select', { 'aria-label': 'Bertindak sebagai', class: 'keping' });
  const lost = h(
    'p',
    { class: 'terputus', role: 'alert', hidden: true },
    'Kantor tidak menjawab. Menyambung kembali…',
  );
  const trainer = createTrainerPanel(client);

  user.addEventListener('change', () => {
    void client.ask({ do: 'user', email: user.value }).catch(() => undefined);
  });

  client.watch(['book'], ({ book }) => {
    bookName.textContent = book?.name ?? '';
  });
  client.watch(['clock', 'book'], ({ clock: now, book }) => {
    if (!now || !book) return;
    const zone = book.timeZone;
    fill(
      clock,
      h('span', { class: now.running ? 'titik jalan' : 'titik', 'aria-hidden': 'true' }),
      h('span', { class: 'tanggal' }, sayShortDate(now.nowMs, zone)),
      h('strong', {}, `${sayTime(now.nowMs, zone)} ${sayZone(zone)}`),
    );
  });
  client.watch(['busy'], ({ busy: running }) => {
    busy.hidden = !running;
  });
  client.watch(['accounts', 'actingUser'], ({ accounts, actingUser }) => {
    fill(
      user,
      ...(accounts ?? []).map(({ email, name }) =>
        h('option', { value: email, selected: email === actingUser }, name || email),
      ),
      h('option', { value: '', selected: actingUser === '' }, 'Pengunjung tanpa akun'),
    );
  });
  client.watch(['mails'], ({ mails }) => {
    const link = links.get('kotak-surat');
    if (link)
      fill(
        link,
        'Kotak Surat',
        mails && mails.length > 0 ? h('span', { class: 'jumlah' }, String(mails.length)) : null,
      );
  });
  client.onConnection((connected) => {
    lost.hidden = connected;
  });

  const header = h(
    'header',
    { class: 'kepala' },
    h('div', { class: 'merek' }, h('strong', {}, 'Kantor Lokal'), bookName),
    h('nav', { 'aria-label': 'Halaman' }, ...links.values()),
    h('div', { class: 'kanan' }, busy, clock, user, trainer.button),
    trainer.panel,
    lost,
  );
  return {
    element: header,
    mark: (name) => {
      for (const [linkName, link] of links) {
        if (linkName === name) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
  };
}

function pageLink({ name, title }: PageLink): HTMLAnchorElement {
  return h('a', { href: `#/${name}` }, title);
}
