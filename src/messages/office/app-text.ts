// Words of menus, notices and answers to a click.
import { wholeText } from '../time/date-text';

export const menuText = {
  title: 'Pantau Desa',
  setup: 'Siapkan buku kerja…',
  refresh: 'Perbarui sekarang',
  sweep: 'Ambil laporan yang tertinggal',
  reports: 'Laporan',
  reminders: 'Pengingat',
  papers: 'Surat dan data',
  rules: 'Kewajiban dan tahun',
  links: 'Bagikan tautan…',
  review: 'Periksa laporan…',
  proxy: 'Catat laporan kertas/WhatsApp…',
  contacts: 'Kontak desa…',
  trial: 'Uji coba pengingat…',
  whatsapp: 'Pengingat WhatsApp…',
  words: 'Atur kata-kata pengingat…',
  letters: 'Surat dan laporan…',
  export: 'Unduh data…',
  calendar: 'Kalender…',
  obligation: 'Tambah kewajiban…',
  year: 'Tutup tahun…',
  camat: 'Halaman camat…',
  health: 'Kesehatan…',
  about: 'Tentang Pantau Desa',
} as const;

export const pageTitle = {
  setup: 'Siapkan buku kerja',
  links: 'Bagikan tautan',
  qr: 'Cetak kode QR',
  review: 'Periksa laporan',
  proxy: 'Catat laporan',
  contacts: 'Kontak desa',
  trial: 'Uji coba pengingat',
  whatsapp: 'Pengingat WhatsApp',
  words: 'Kata-kata pengingat',
  letters: 'Surat dan laporan',
  export: 'Unduh data',
  calendar: 'Kalender',
  obligation: 'Tambah kewajiban',
  year: 'Tutup tahun',
  camat: 'Halaman camat',
  health: 'Kesehatan',
  about: 'Tentang Pantau Desa',
} as const;

/** What a menu says when it has done its work. */
export const menuDone = {
  refreshed: 'Kepatuhan dan Ringkasan sudah diperbarui.',
  swept: (added: number, changed: number): string =>
    added + changed === 0
      ? 'Semua laporan dari formulir sudah tercatat.'
      : `${wholeText(added)} laporan baru dan ${wholeText(changed)} perubahan dicatat.`,
} as const;

/** What pages say when they have done theirs: apart, since the script that every execution parses needs none of it. */
export const doneText = {
  prepared: (units: number, unitTerm: string): string =>
    `Buku kerja siap untuk ${wholeText(units)} ${unitTerm}. Lengkapi surel di tab Kontak, lalu bagikan tautannya.`,
  sent: (sent: number, failed: number, deferred: number): string =>
    [
      `${wholeText(sent)} surel pengingat terkirim.`,
      failed > 0 ? `${wholeText(failed)} gagal; sebabnya ada di tab Pengingat.` : '',
      deferred > 0 ? `${wholeText(deferred)} menunggu hari berikutnya.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  remindersOn: 'Pengingat otomatis menyala. Surel dikirim setiap hari kerja sesuai tahapnya.',
  remindersOff: 'Pengingat otomatis dimatikan. Tidak ada surel yang dikirim sendiri.',
  yearClosed: (year: number): string =>
    `Tahun ${year} ditutup. Tab Kepatuhan ${year} tidak diperbarui lagi dan tetap dapat dibaca.`,
  masked: 'Nomor 16 angka dihapus sebelum disimpan, karena NIK dan nomor KK tidak boleh dicatat di sini.',
  obligationAdded: (name: string): string =>
    `Kewajiban ${name} ditambahkan; kolom, formulir, dan pengingatnya sudah dibuat.`,
} as const;

/** What happened, what was kept, what to do: for each failure that a person can meet. */
export const failureText = {
  notReady:
    'Buku kerja belum siap atau sebuah tab terhapus. Isi tab lain tetap aman. Buka menu Pantau Desa → Siapkan buku kerja.',
  busy: 'Petugas lain sedang memperbarui buku kerja. Tidak ada yang hilang. Tunggu satu menit, lalu ulangi.',
  badRequest: 'Isian belum lengkap atau tidak dikenali. Tidak ada yang disimpan. Periksa isian, lalu ulangi.',
  twice: 'Kewajiban dengan nama itu sudah ada. Tidak ada yang disimpan. Beri nama lain.',
  staleWindow:
    'Panel ini sudah terlalu lama terbuka atau tidak dibuka dari menu. Yang sudah tersimpan tetap aman. Tutup panel ini, lalu buka lagi dari menu Pantau Desa.',
  unknown:
    'Google tidak menyelesaikan permintaan ini. Yang sudah tersimpan tetap aman. Ulangi beberapa menit lagi; bila tetap gagal, hubungi pengelola.',
} as const;

/** Why somebody who is owed a reminder gets none. */
export const skippedText = {
  'no-address': 'belum ada alamat surel di tab Kontak',
  'not-chosen': 'tidak ada kontak dengan jabatan yang diingatkan; lihat tab Pengaturan',
  muted: 'kolom Diingatkan pada kontaknya berisi tidak',
  refused: 'alamatnya ditolak Google; perbaiki di tab Kontak',
} as const;

/** When a mail that waits will leave, and why it waits. */
export const holdText = {
  quota: 'jatah surel Google hari ini habis',
  'outside-hours': 'di luar jam kerja',
  'day-off': 'hari libur',
} as const;

/** `3 hari sebelum tenggat`, `pada hari tenggat`, `1 hari setelah tenggat`. */
export function stageText(stage: number): string {
  if (stage === 0) return 'pada hari tenggat';
  return stage < 0 ? `${-stage} hari sebelum tenggat` : `${stage} hari setelah tenggat`;
}
