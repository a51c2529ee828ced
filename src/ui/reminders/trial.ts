// The sidebar Uji coba pengingat: who is reminded now and on which day, about what, and how many mails are left today.
import type { PlannedDay, PlannedMail, ReminderTrial } from '../../app/reminders/rpc-reminders';
import { windowTitle as contacts } from '../../messages/contacts/contacts-page-text';
import { saving } from '../../messages/office/shared-page-text';
import * as words from '../../messages/reminders/trial-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer, openWindow } from '../server';

void loadPage('readTrial', {}, (preview) => showPreview(preview, ''));

function showPreview(preview: ReminderTrial, done: string): void {
  const { days, mailCount, skipped } = preview;
  const status = statusLine();
  fill(
    byId('page'),
    el('h1', {}, headingOf(preview)),
    el('p', mailCount === 0 ? { class: 'empty' } : {}, explain(preview)),
    ...(preview.next === '' ? [] : [el('p', {}, el('strong', {}, preview.next))]),
    ...(mailCount > 0 ? [sendButton(preview, status)] : []),
    status,
    ...days.map((day, number) => renderDay(day, number === 0)),
    ...(skipped.length > 0 ? [renderSkipped(skipped, mailCount === 0)] : []),
    el('p', { class: 'hint' }, words.quota(preview.quotaLeft, preview.quotaReserve)),
    renderSwitch(preview),
  );
  if (done !== '') showStatus(status, 'done', done);
}

function headingOf({ mailCount, unitCount, unitWord }: ReminderTrial): string {
  if (mailCount === 0) return words.nothingNow;
  return unitCount === 0 ? words.mailsReady(mailCount) : words.unitsToRemind(unitCount, unitWord);
}

function explain({ days, mailCount, automatic }: ReminderTrial): string {
  if (mailCount > 0) return words.readFirst;
  if (days.length === 0) return words.nobodyLeft;
  return automatic ? words.waitsForDay : words.waitsForSwitch;
}

/** Folded days show only a count; the first is open, so that most offices see everything at once. */
function renderDay({ label, note, mailCount, mails }: PlannedDay, isOpen: boolean): HTMLElement {
  return el(
    'details',
    { class: 'day', open: isOpen },
    el('summary', {}, el('span', {}, label), ' ', el('span', { class: 'count' }, words.mails(mailCount))),
    ...(note === '' ? [] : [el('p', { class: 'hint' }, note)]),
    el('ul', { class: 'mails' }, ...mails.map(renderMail)),
  );
}

function renderMail({ unit, addresses, subject, reason }: PlannedMail): HTMLElement {
  return el(
    'li',
    {},
    el('strong', {}, unit),
    el('span', {}, reason),
    el('small', {}, addresses.join(', ')),
    el('small', {}, words.quoted(subject)),
  );
}

/** Open when there is nothing else to show. */
function renderSkipped(skipped: ReminderTrial['skipped'], open: boolean): HTMLElement {
  const lines = skipped.map(({ unit, owed, reason }) =>
    el('li', {}, el('strong', {}, unit), el('span', {}, owed), el('span', {}, reason)),
  );
  return el(
    'details',
    { open },
    el('summary', {}, words.unreachable(skipped.length)),
    el('ul', { class: 'mails' }, ...lines),
    button(contacts, 'plain', () => openWindow('menuContacts')),
  );
}

function sendButton(
  { unitCount, unitWord, mailCount }: ReminderTrial,
  status: HTMLElement,
): HTMLButtonElement {
  const [label, busyText] =
    unitCount === 0
      ? [words.sendMails(mailCount), words.sendingMails(mailCount)]
      : [words.sendTo(unitCount, unitWord), words.sendingTo(unitCount, unitWord)];
  const send = el('button', { type: 'button', class: 'main' }, label);
  const run = async (): Promise<string> => {
    const { message } = await callServer('sendReminders', {});
    // What is left after sending is asked anew, so that the list never shows a mail that has gone.
    await loadPage('readTrial', {}, (preview) => showPreview(preview, message));
    return message;
  };
  bindAction({ button: send, status, busyText, run });
  return send;
}

function renderSwitch({ automatic }: ReminderTrial): HTMLElement {
  const status = statusLine();
  let isOn = automatic;
  const flip = el('button', { type: 'button', class: 'plain wide' });
  const explain = el('p', { class: 'hint' });
  const show = (): void => {
    flip.textContent = isOn ? words.switchOff : words.switchOn;
    explain.textContent = isOn ? words.isOn : words.isOff;
  };
  show();
  const run = async (): Promise<string> => {
    const answer = await callServer('switchReminders', { on: !isOn });
    isOn = answer.automatic;
    show();
    return answer.message;
  };
  bindAction({ button: flip, status, busyText: saving, run });
  return el('section', { class: 'switch', 'aria-label': words.automatic }, explain, flip, status);
}
