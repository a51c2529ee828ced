// Which letters went out, to whom and when, and what do they look like?
import type { MailData } from '../../runtime/office-state';
import type { WireMail } from '../../server/protocol';
import { fill, h } from '../dom';
import { icon } from '../icon';
import type { OfficeClient } from '../office-client';
import { sayDate, sayMoment, sayTime, sayZone } from '../say';

function zoneOf(client: OfficeClient): string {
  return client.sections.book?.timeZone ?? 'Asia/Jakarta';
}

/** Newest first; the chosen letter as HTML and as text side by side. */
export function createMailPage(client: OfficeClient): { element: HTMLElement; shown(rest: string): void } {
  const list = h('ul', { class: 'daftar-pilih' });
  const letter = h('article', { class: 'surat', 'aria-live': 'polite' });
  const search = h('input', {
    type: 'search',
    placeholder: 'Cari penerima atau perihal',
    'aria-label': 'Cari surat',
  });
  const page = h(
    'section',
    { class: 'dua-kolom', 'aria-label': 'Kotak Surat' },
    h('div', { class: 'kolom-daftar' }, h('h1', {}, 'Kotak Surat'), search, list),
    letter,
  );
  let open = '';
  let narrow = false;

  const show = async (mailId: string): Promise<void> => {
    open = mailId;
    drawList();
    try {
      const mail = await client.ask({ do: 'mail', mailId });
      if (open === mailId) drawLetter(mail);
    } catch (error) {
      fill(
        letter,
        h('p', { class: 'kosong' }, error instanceof Error ? error.message : 'Surat tidak dapat dibuka.'),
      );
    }
  };

  const drawLetter = (mail: MailData): void => {
    const zone = zoneOf(client);
    const frame = h('iframe', {
      title: `Surel: ${mail.subject}`,
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      src: `/surat/${encodeURIComponent(mail.id)}`,
    });
    const width = h(
      'button',
      { type: 'button', class: 'tombol', 'aria-pressed': String(narrow) },
      'Lebar telepon',
    );
    const views = h(
      'div',
      { class: narrow ? 'dua-rupa telepon-sempit' : 'dua-rupa' },
      h(
        'section',
        {},
        h('h3', {}, 'Sebagai HTML'),
        mail.htmlBody === null ? h('p', { class: 'kosong' }, 'Surat ini hanya teks.') : frame,
      ),
      h('section', {}, h('h3', {}, 'Sebagai teks'), h('pre', { tabindex: 0 }, mail.body || '(kosong)')),
    );
    width.addEventListener('click', () => {
      narrow = !narrow;
      width.setAttribute('aria-pressed', String(narrow));
      views.classList.toggle('telepon-sempit', narrow);
    });
    fill(
      letter,
      h('header', {}, h('h2', {}, mail.subject || '(tanpa perihal)'), width),
      h(
        'dl',
        {},
        ...line('Dari', mail.name ? `${mail.name} <${mail.sender}>` : mail.sender),
        ...line('Kepada', mail.to.join(', ')),
        ...line('Tembusan', mail.cc.join(', ')),
        ...line('Tembusan buta', mail.bcc.join(', ')),
        ...line('Balas ke', mail.replyTo),
        ...line('Dikirim', `${sayDate(mail.atMs, zone)}, ${sayTime(mail.atMs, zone)} ${sayZone(zone)}`),
      ),
      mail.attachments.length > 0 &&
        h(
          'ul',
          { class: 'lampiran' },
          ...mail.attachments.map((file, index) =>
            h(
              'li',
              {},
              h(
                'a',
                { href: `/surat/${encodeURIComponent(mail.id)}/lampiran/${index}`, download: file.name },
                icon('clip'),
                file.name,
              ),
            ),
          ),
        ),
      views,
    );
  };

  const drawList = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const all = [...(client.sections.mails ?? [])].reverse();
    const mails = all.filter((mail) => `${mail.to} ${mail.subject}`.toLowerCase().includes(wanted));
    fill(
      list,
      ...mails.map((mail) => mailRow(mail, mail.id === open, zoneOf(client), () => void show(mail.id))),
    );
    if (all.length === 0) {
      fill(
        letter,
        h(
          'p',
          { class: 'kosong' },
          'Belum ada surat. Surel pengingat dan tanda terima akan muncul di sini; tidak ada yang benar-benar dikirim.',
        ),
      );
    } else if (open === '' && mails[0]) void show(mails[0].id);
  };
  search.addEventListener('input', drawList);
  client.watch(['mails'], drawList);

  return {
    element: page,
    shown: (rest) => {
      if (rest) void show(decodeURIComponent(rest));
    },
  };
}

function mailRow(mail: WireMail, current: boolean, zone: string, open: () => void): HTMLElement {
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', 'aria-current': String(current), onClick: open },
      h(
        'span',
        { class: 'baris-atas' },
        h('span', {}, mail.to || '(tanpa penerima)'),
        h('time', {}, sayMoment(mail.atMs, zone)),
      ),
      h('strong', {}, mail.subject || '(tanpa perihal)'),
      h('small', {}, mail.snippet),
    ),
  );
}

function line(label: string, value: string): HTMLElement[] {
  return value ? [h('dt', {}, label), h('dd', {}, value)] : [];
}
