// The sidebar Pengingat WhatsApp: whom a person reminds by a message, and whether it was noted.
import type { WhatsappReminder, WhatsappReminders } from '../../app/reminders/rpc-reminders';
import { noting, openWhatsapp } from '../../messages/office/shared-page-text';
import * as words from '../../messages/reminders/whatsapp-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readWhatsapp', {}, (list) => showReminders(list, ''));

function showReminders({ reminders, heading, hint }: WhatsappReminders, done: string): void {
  const status = statusLine();
  fill(
    byId('page'),
    el('h1', {}, heading),
    el('p', { class: reminders.length === 0 ? 'empty' : 'hint' }, hint),
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
      'aria-label': openWhatsapp(unit),
    },
    words.open,
  );
  return el(
    'li',
    {},
    el('strong', {}, unit),
    el('div', {}, `${owed}, ${due}`),
    el('small', {}, recipient === '' ? words.numberMissing : recipient),
    el(
      'div',
      { class: 'row' },
      open,
      noted === '' ? noteButton(reminder, status) : el('small', {}, words.noted(noted)),
    ),
  );
}

function noteButton({ key, unit }: WhatsappReminder, status: HTMLElement): HTMLButtonElement {
  const note = el(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': `${words.note}: ${unit}` },
    words.note,
  );
  const run = async (): Promise<undefined> => {
    showReminders(await callServer('noteWhatsapp', { key }), words.notedInTab(unit));
    return undefined;
  };
  bindAction({ button: note, status, busyText: noting, run });
  return note;
}
