// Lists the letters that went out, and shows the chosen one.
import type { WireMail } from '../../server/wire/protocol';
import { fill, h } from '../dom';
import { type OfficeClient, timeZoneOf } from '../office-client';
import { sayMoment } from '../say';
import { drawLetter, type LetterWidth } from './letter';

/** Newest first; the newest opens by itself. */
export function createMailPage(client: OfficeClient): { element: HTMLElement; shown(rest: string): void } {
  const list = h('ul', { class: 'daftar-pilih' });
  const letter = h('article', { class: 'surat', 'aria-live': 'polite' });
  const search = h('input', {
    type: 'search',
    placeholder: 'Cari penerima atau perihal',
    'aria-label': 'Cari surat',
  });
  const width: LetterWidth = { isPhone: false };
  let openId = '';

  const show = async (mailId: string): Promise<void> => {
    openId = mailId;
    draw();
    try {
      const mail = await client.ask({ do: 'mail', mailId });
      if (openId === mailId) drawLetter(letter, mail, timeZoneOf(client), width);
    } catch (error) {
      showNotice(letter, error instanceof Error ? error.message : 'Surat tidak dapat dibuka.');
    }
  };
  const draw = (): void => {
    const all = client.sections.mails ?? [];
    const mails = foundMails(all, search.value);
    const rows = mails.map((mail) =>
      mailRow(mail, mail.id === openId, timeZoneOf(client), () => void show(mail.id)),
    );
    fill(list, ...rows);
    if (all.length === 0) showNotice(letter, noMails);
    else if (openId === '' && mails[0]) void show(mails[0].id);
  };
  search.addEventListener('input', draw);
  client.watch(['mails'], draw);

  return {
    element: h(
      'section',
      { class: 'dua-kolom', 'aria-label': 'Kotak Surat' },
      h('div', { class: 'kolom-daftar' }, h('h1', {}, 'Kotak Surat'), search, list),
      letter,
    ),
    shown: (rest) => {
      if (rest) void show(decodeURIComponent(rest));
    },
  };
}

const noMails =
  'Belum ada surat. Surel pengingat dan tanda terima akan muncul di sini; tidak ada yang benar-benar dikirim.';

function showNotice(letter: HTMLElement, text: string): void {
  fill(letter, h('p', { class: 'kosong' }, text));
}

/** Mails whose recipient or subject contains a text, newest first. */
function foundMails(mails: readonly WireMail[], text: string): readonly WireMail[] {
  const wanted = text.trim().toLowerCase();
  return [...mails].reverse().filter((mail) => `${mail.to} ${mail.subject}`.toLowerCase().includes(wanted));
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
