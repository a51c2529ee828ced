// Who would be reminded now, who on which day, about what, and how many mails are left today?
import type { PlannedDay, PlannedMail, ReminderTrial } from '../../app/reminders/rpc-reminders';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readTrial', {}, (preview) => showPreview(preview, ''));

function showPreview(preview: ReminderTrial, done: string): void {
  const { days, mailCount, skipped } = preview;
  const status = statusLine();
  fill(
    byId('page'),
    el('h1', {}, headingOf(preview)),
    el('p', mailCount === 0 ? { class: 'empty' } : {}, explain(preview)),
    ...(mailCount > 0 ? [sendButton(preview, status)] : []),
    status,
    ...days.map((day, number) => renderDay(day, number === 0)),
    ...(skipped.length > 0 ? [renderSkipped(skipped, mailCount === 0)] : []),
    el('p', { class: 'hint' }, quotaSentence(preview)),
    renderSwitch(preview),
  );
  if (done !== '') showStatus(status, 'done', done);
}

function headingOf({ mailCount, unitCount, unitWord }: ReminderTrial): string {
  if (mailCount === 0) return 'Tidak ada pengingat sekarang';
  return unitCount === 0 ? `${mailCount} surel siap dikirim` : `${unitCount} ${unitWord} akan diingatkan`;
}

function explain({ days, mailCount, automatic }: ReminderTrial): string {
  if (mailCount > 0) return 'Belum ada yang terkirim. Baca dahulu daftar ini.';
  if (days.length === 0) return 'Sudah melapor, sudah diingatkan, atau belum waktunya.';
  return automatic
    ? 'Pengingat berikut menunggu harinya.'
    : 'Pengingat berikut menunggu harinya, bila pengingat otomatis menyala.';
}

function quotaSentence({ quotaLeft, quotaReserve }: ReminderTrial): string {
  return `Sisa jatah surel hari ini: ${quotaLeft}; ${quotaReserve} disisihkan untuk tanda terima dan ringkasan pimpinan.`;
}

/** Closed days show how many; the first is open, so that most offices see everything at once. */
function renderDay({ label, note, mailCount, mails }: PlannedDay, isOpen: boolean): HTMLElement {
  return el(
    'details',
    { class: 'day', open: isOpen },
    el('summary', {}, el('span', {}, label), ' ', el('span', { class: 'count' }, `${mailCount} surel`)),
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
    el('small', {}, `“${subject}”`),
  );
}
/** Open where it is all there is to tell. */
function renderSkipped(skipped: ReminderTrial['skipped'], open: boolean): HTMLElement {
  const lines = skipped.map(({ unit, reason }) =>
    el('li', {}, el('strong', {}, unit), el('span', {}, reason)),
  );
  return el(
    'details',
    { open },
    el('summary', {}, `${skipped.length} tidak dapat diingatkan`),
    el('ul', { class: 'mails' }, ...lines),
  );
}

function sendButton(
  { unitCount, unitWord, mailCount }: ReminderTrial,
  status: HTMLElement,
): HTMLButtonElement {
  const words = unitCount === 0 ? `Kirim ${mailCount} surel` : `Kirim pengingat ke ${unitCount} ${unitWord}`;
  const send = el('button', { type: 'button', class: 'main' }, words);
  const run = async (): Promise<string> => {
    const { message } = await callServer('sendReminders', {});
    // What is left after sending is asked anew, so that the list never shows a mail that has gone.
    await loadPage('readTrial', {}, (preview) => showPreview(preview, message));
    return message;
  };
  bindAction({ button: send, status, busyText: `${words.replace('Kirim', 'Mengirim')}…`, run });
  return send;
}

function renderSwitch({ automatic }: ReminderTrial): HTMLElement {
  const status = statusLine();
  let isOn = automatic;
  const flip = el('button', { type: 'button', class: 'plain wide' });
  const explain = el('p', { class: 'hint' });
  const show = (): void => {
    flip.textContent = isOn ? 'Matikan pengingat otomatis' : 'Nyalakan pengingat otomatis';
    explain.textContent = isOn
      ? 'Menyala: setiap hari kerja, hanya yang belum melapor yang diingatkan.'
      : 'Mati: tidak ada surel terkirim tanpa Anda.';
  };
  show();
  const run = async (): Promise<string> => {
    const answer = await callServer('switchReminders', { on: !isOn });
    isOn = answer.automatic;
    show();
    return answer.message;
  };
  bindAction({ button: flip, status, busyText: 'Menyimpan…', run });
  return el('section', { class: 'switch', 'aria-label': 'Pengingat otomatis' }, explain, flip, status);
}
