// How do deadlines and plans come into one's own calendar?
import type { CalendarFile } from '../../app/rpc-calendar';
import { bindAction, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readCalendar', {}, showFile);

const steps = [
  'Unduh berkasnya.',
  'Google Kalender di komputer: Setelan, Impor & ekspor, lalu pilih berkas. Di iPhone dan Outlook cukup buka berkasnya.',
  'Tanggal berubah? Unduh dan impor sekali lagi: yang sudah ada berpindah, tidak menjadi dua.',
];

function showFile({ deadlines, plans }: CalendarFile): void {
  const status = statusLine();
  const save = el('button', { type: 'button', class: 'main' }, 'Unduh berkas kalender');
  bindAction({
    button: save,
    status,
    busyText: 'Membuat berkas…',
    run: async () => {
      const file = await callServer('readCalendar', {});
      download(file);
      return `${file.name} diunduh.`;
    },
  });
  fill(
    byId('page'),
    el('h1', {}, 'Kalender'),
    el(
      'p',
      {},
      `${deadlines} tenggat dan ${plans} rencana dari tab Jadwal, dari bulan lalu sampai tiga bulan ke depan.`,
    ),
    save,
    status,
    el('ol', { class: 'what-next' }, ...steps.map((step) => el('li', {}, step))),
    el(
      'p',
      { class: 'hint' },
      'Tanpa nama orang dan tanpa kontak. Tidak ada yang dibaca dari kalender Anda.',
    ),
  );
}

/** Made anew at every click, so that it is never older than the click. */
function download({ name, text }: CalendarFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = el('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}
