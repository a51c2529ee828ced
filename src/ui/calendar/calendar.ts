// How do deadlines and plans come into one's own calendar?
import type { CalendarFile, CalendarSubscription } from '../../app/calendar/rpc-calendar';
import { bindAction, showStatus, statusLine } from '../action';
import { askTwice } from '../ask-twice';
import { copyText } from '../copy-text';
import { button, byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readCalendar', {}, show);

const subscribing = [
  [
    'Google Kalender di komputer',
    'Di samping Kalender lainnya tekan +, pilih Dari URL, lalu tempel tautannya.',
  ],
  ['iPhone', 'Buka Kalender, pilih Tambah Kalender → Tambah Kalender Langganan, lalu tempel tautannya.'],
  ['Outlook', 'Pilih Tambahkan kalender → Berlangganan dari web, lalu tempel tautannya.'],
] as const;

const importing = [
  'Unduh berkasnya.',
  'Google Kalender di komputer: Setelan, Impor & ekspor, lalu pilih berkas. Di iPhone dan Outlook cukup buka berkasnya.',
  'Tanggal berubah? Unduh dan impor sekali lagi: yang sudah ada berpindah, tidak menjadi dua. Yang dibatalkan Anda hapus sendiri.',
];

function show(calendar: CalendarFile & CalendarSubscription): void {
  const { deadlines, plans } = calendar;
  const subscription = el('section', { class: 'stack' });
  showSubscription(subscription, calendar);
  fill(
    byId('page'),
    el('h1', {}, 'Kalender'),
    el(
      'p',
      {},
      `${deadlines} tenggat dan ${plans} rencana dari tab Jadwal, dari bulan lalu sampai tiga bulan ke depan.`,
    ),
    subscription,
    fileSection(),
    el(
      'p',
      { class: 'hint' },
      'Tanpa nama orang dan tanpa kontak. Tidak ada yang dibaca dari kalender Anda.',
    ),
  );
}

/** The link that a calendar follows by itself, once there is one. */
function showSubscription(section: HTMLElement, { isDeployed, url }: CalendarSubscription): void {
  const status = statusLine();
  const title = el('h2', {}, 'Berlangganan');
  if (!isDeployed) {
    const howTo =
      'Aplikasi web belum dipasang. Langkahnya ada di menu Halaman camat; setelah itu buka lagi panel ini.';
    fill(section, title, el('p', { class: 'empty' }, howTo));
    return;
  }
  if (url === '') {
    const make = button('Buat tautan langganan', 'main', () => undefined);
    bindAction({
      button: make,
      status,
      busyText: 'Membuat tautan…',
      run: async () => {
        showSubscription(section, await callServer('makeCalendarLink', {}));
        return undefined;
      },
    });
    const hint =
      'Sekali berlangganan, kalender Anda mengikuti sendiri: yang berpindah ikut berpindah, yang batal hilang.';
    fill(section, title, el('p', { class: 'hint' }, hint), make, status);
    return;
  }
  const copy = button('Salin tautan langganan', 'main', () => {
    void copyText(url).then((isCopied) =>
      showStatus(
        status,
        isCopied ? 'done' : 'failed',
        isCopied ? 'Tautan langganan tersalin.' : 'Peramban menolak menyalin. Salin dari kotak di bawah.',
      ),
    );
  });
  const address = el('input', { type: 'text', readonly: true, value: url, 'aria-label': 'Tautan langganan' });
  address.addEventListener('focus', () => address.select());
  const revoke = button('Cabut tautan', 'quiet', () => undefined);
  askTwice(revoke, 'Ketuk sekali lagi: semua langganan berhenti', status, async () =>
    showSubscription(section, await callServer('revokeCalendarLink', {})),
  );
  fill(
    section,
    title,
    copy,
    status,
    address,
    el(
      'ul',
      { class: 'links' },
      ...subscribing.map(([where, how]) => el('li', {}, el('strong', {}, where), el('small', {}, how))),
    ),
    el(
      'p',
      { class: 'hint' },
      'Satu tautan untuk seluruh kantor, berlaku sampai dicabut. Siapa pun yang memegangnya melihat tenggat dan rencana. Google memeriksa kira-kira sekali sehari.',
    ),
    revoke,
  );
}

function fileSection(): HTMLElement {
  const status = statusLine();
  const save = button('Unduh berkas kalender', 'plain', () => undefined);
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
  return el(
    'section',
    { class: 'stack' },
    el('h2', {}, 'Atau sebagai berkas'),
    save,
    status,
    el('ol', { class: 'what-next' }, ...importing.map((step) => el('li', {}, step))),
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
