// Who would be reminded now, about what, and how many mails are left today?
import type { PlannedMail, ReminderPreview } from '../../app/rpc-reminders';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('planReminders', {}, (preview) => showPreview(preview, ''));

function showPreview(preview: ReminderPreview, done: string): void {
  const { mails, unitCount, unitWord, quotaLeft, skipped } = preview;
  const status = statusLine();
  const heading =
    unitCount === 0 ? 'Tidak ada pengingat sekarang' : `${unitCount} ${unitWord} akan diingatkan`;
  fill(
    byId('page'),
    el('h1', {}, heading),
    el('p', unitCount === 0 ? { class: 'empty' } : {}, explain(preview)),
    ...(unitCount > 0 ? [sendButton(preview, status)] : []),
    status,
    ...(mails.length > 0 ? [el('ul', { class: 'mails' }, ...mails.map(renderMail))] : []),
    ...(skipped.length > 0 ? [renderSkipped(skipped)] : []),
    el('p', { class: 'hint' }, `Sisa kuota surel hari ini: ${quotaLeft}.`),
    renderSwitch(preview),
  );
  if (done !== '') showStatus(status, 'done', done);
}

function explain({ mails, unitCount }: ReminderPreview): string {
  if (unitCount > 0) return 'Belum ada yang terkirim. Baca dahulu daftar ini.';
  if (mails.length > 0) return 'Pengingat berikut menunggu harinya.';
  return 'Semua sudah melapor, atau belum waktunya diingatkan.';
}

function renderMail({ unit, address, subject, reason, when }: PlannedMail): HTMLElement {
  return el(
    'li',
    {},
    el('strong', {}, unit),
    el('span', {}, reason),
    el('small', {}, `${when} · ${address}`),
    el('small', {}, `“${subject}”`),
  );
}

function renderSkipped(skipped: ReminderPreview['skipped']): HTMLElement {
  const lines = skipped.map(({ unit, reason }) =>
    el('li', {}, el('strong', {}, unit), el('span', {}, reason)),
  );
  return el(
    'details',
    {},
    el('summary', {}, `${skipped.length} tidak dapat diingatkan`),
    el('ul', { class: 'mails' }, ...lines),
  );
}

function sendButton({ unitCount, unitWord }: ReminderPreview, status: HTMLElement): HTMLButtonElement {
  const send = el('button', { type: 'button', class: 'main' }, `Kirim pengingat ke ${unitCount} ${unitWord}`);
  const run = async (): Promise<string> => {
    const { message } = await callServer('sendReminders', {});
    // What is left after sending is asked anew, so that the list never shows a mail that has gone.
    await loadPage('planReminders', {}, (preview) => showPreview(preview, message));
    return message;
  };
  bindAction({ button: send, status, busyText: `Mengirim ke ${unitCount} ${unitWord}…`, run });
  return send;
}

function renderSwitch({ automatic }: ReminderPreview): HTMLElement {
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
