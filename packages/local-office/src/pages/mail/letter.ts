// Shows one letter: who sent it to whom, and its body as HTML and as text side by side.
import type { MailData } from '../../runtime/state/office-state';
import { fill, h } from '../dom';
import { icon } from '../icon';
import { sayDate, sayTime, sayZone } from '../say';

/** How wide the person wants letters to be; kept from one letter to the next. */
export interface LetterWidth {
  isPhone: boolean;
}

export function drawLetter(holder: HTMLElement, mail: MailData, zone: string, width: LetterWidth): void {
  const bodies = bodiesOf(mail, width);
  fill(
    holder,
    h('header', {}, h('h2', {}, mail.subject || '(tanpa perihal)'), widthButton(bodies, width)),
    envelopeOf(mail, zone),
    mail.attachments.length > 0 && attachmentsOf(mail),
    bodies,
  );
}

function bodiesOf(mail: MailData, width: LetterWidth): HTMLElement {
  const frame = h('iframe', {
    title: `Surel: ${mail.subject}`,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    src: `/surat/${encodeURIComponent(mail.id)}`,
  });
  const html = mail.htmlBody === null ? h('p', { class: 'kosong' }, 'Surat ini hanya teks.') : frame;
  return h(
    'div',
    { class: width.isPhone ? 'dua-rupa telepon-sempit' : 'dua-rupa' },
    h('section', {}, h('h3', {}, 'Sebagai HTML'), html),
    h('section', {}, h('h3', {}, 'Sebagai teks'), h('pre', { tabindex: 0 }, mail.body || '(kosong)')),
  );
}

function widthButton(bodies: HTMLElement, width: LetterWidth): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: 'tombol', 'aria-pressed': String(width.isPhone) },
    'Lebar telepon',
  );
  button.addEventListener('click', () => {
    width.isPhone = !width.isPhone;
    button.setAttribute('aria-pressed', String(width.isPhone));
    bodies.classList.toggle('telepon-sempit', width.isPhone);
  });
  return button;
}

function envelopeOf(mail: MailData, zone: string): HTMLElement {
  return h(
    'dl',
    {},
    ...line('Dari', mail.name ? `${mail.name} <${mail.sender}>` : mail.sender),
    ...line('Kepada', mail.to.join(', ')),
    ...line('Tembusan', mail.cc.join(', ')),
    ...line('Tembusan buta', mail.bcc.join(', ')),
    ...line('Balas ke', mail.replyTo),
    ...line('Dikirim', `${sayDate(mail.atMs, zone)}, ${sayTime(mail.atMs, zone)} ${sayZone(zone)}`),
  );
}

function line(label: string, value: string): HTMLElement[] {
  return value ? [h('dt', {}, label), h('dd', {}, value)] : [];
}

function attachmentsOf(mail: MailData): HTMLElement {
  const links = mail.attachments.map((file, index) => {
    const href = `/surat/${encodeURIComponent(mail.id)}/lampiran/${index}`;
    return h('li', {}, h('a', { href, download: file.name }, icon('clip'), file.name));
  });
  return h('ul', { class: 'lampiran' }, ...links);
}
