// Whom does a person remind over WhatsApp, and has it been noted?
import type { WhatsappReminder, WhatsappReminders } from '../../app/reminders/rpc-reminders';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readWhatsapp', {}, (list) => showReminders(list, ''));

function showReminders({ reminders, unitWord }: WhatsappReminders, done: string): void {
  const status = statusLine();
  const units = new Set(reminders.map(({ unit }) => unit)).size;
  fill(
    byId('page'),
    el('h1', {}, reminders.length === 0 ? 'Semua sudah lapor' : `${units} ${unitWord} belum lapor`),
    reminders.length === 0
      ? el(
          'p',
          { class: 'empty' },
          'Tidak ada yang perlu diingatkan. Daftar ini terisi setelah satu periode berakhir.',
        )
      : el(
          'p',
          { class: 'hint' },
          'WhatsApp terbuka dengan pesan yang sudah terisi. Anda yang menekan kirim.',
        ),
    status,
    el('ul', { class: 'links' }, ...reminders.map((reminder) => renderReminder(reminder, status))),
  );
  if (done !== '') showStatus(status, 'done', done);
}

function renderReminder(reminder: WhatsappReminder, status: HTMLElement): HTMLElement {
  const { unit, owed, due, recipient, url, noted } = reminder;
  const open = el(
    'a',
    {
      class: 'quiet-link',
      href: url,
      target: '_blank',
      rel: 'noopener',
      'aria-label': `Buka WhatsApp untuk ${unit}`,
    },
    'Buka WhatsApp',
  );
  return el(
    'li',
    {},
    el('strong', {}, unit),
    el('div', {}, `${owed}, ${due}`),
    el(
      'small',
      {},
      recipient === '' ? 'Nomor belum ada di tab Kontak; pilih penerimanya di WhatsApp.' : recipient,
    ),
    el(
      'div',
      { class: 'row' },
      open,
      noted === '' ? noteButton(reminder, status) : el('small', {}, `✓ ${noted}`),
    ),
  );
}

function noteButton({ key, unit }: WhatsappReminder, status: HTMLElement): HTMLButtonElement {
  const note = el(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': `Catat terkirim: ${unit}` },
    'Catat terkirim',
  );
  const run = async (): Promise<undefined> => {
    showReminders(await callServer('noteWhatsapp', { key }), `Pesan untuk ${unit} dicatat di tab Pengingat.`);
    return undefined;
  };
  bindAction({ button: note, status, busyText: 'Mencatat…', run });
  return note;
}
