// The sidebar Pengingat WhatsApp: whom a person reminds by a message, and whether it was noted.
import type { WhatsappReminder, WhatsappReminders } from '../../app/reminders/rpc-reminders';
import * as round from '../../messages/office/message-card-text';
import { noting, openWhatsapp } from '../../messages/office/shared-page-text';
import * as words from '../../messages/reminders/whatsapp-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { messageCard } from '../message-card';
import { callServer } from '../server';

void loadPage('readWhatsapp', {}, (list) => showReminders(list, ''));

function showReminders({ reminders, heading, hint }: WhatsappReminders, done: string): void {
  const status = statusLine();
  fill(
    byId('page'),
    el('h1', {}, heading),
    el('p', { class: reminders.length === 0 ? 'empty' : 'hint' }, hint),
    ...roundStart(reminders),
    status,
    el('ul', { class: 'links' }, ...reminders.map((reminder) => renderReminder(reminder, status))),
  );
  if (done !== '') showStatus(status, 'done', done);
}

/** From two messages on they are sent one after the other, each noted before the next is shown. */
function roundStart(reminders: WhatsappReminders['reminders']): readonly HTMLElement[] {
  const left = reminders.filter(({ noted }) => noted === '');
  if (left.length < 2) return [];
  return [button(round.start, 'main', () => showCard(reminders, -1))];
}

/** The first message behind a place in the list that has not been sent, or, behind the last one, the list. */
function showCard(reminders: WhatsappReminders['reminders'], after: number): void {
  const index = reminders.findIndex(({ noted }, place) => place > after && noted === '');
  const reminder = reminders[index];
  if (reminder === undefined) {
    void loadPage('readWhatsapp', {}, (list) => showReminders(list, ''));
    return;
  }
  const { key, unit, owed, due, recipient, text, url } = reminder;
  const { heading, next, skip, parts } = messageCard({ unitName: unit, recipient, text, chat: url });
  const status = statusLine();
  bindAction({
    button: next,
    status,
    busyText: noting,
    run: async () => {
      showCard((await callServer('noteWhatsapp', { key })).reminders, index);
      return undefined;
    },
  });
  skip.addEventListener('click', () => showCard(reminders, index));
  const sent = reminders.filter(({ noted }) => noted !== '').length;
  const toList = button(round.list, 'quiet', () => showCard(reminders, reminders.length));
  fill(
    byId('page'),
    el('p', { class: 'hint' }, `${round.progress(sent, reminders.length)} · ${owed}, ${due}`),
    ...parts,
    status,
    toList,
  );
  heading.focus();
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
