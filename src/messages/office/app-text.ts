// Words of menus, notices and answers to a click.
import { wholeText } from '../time/date-text';

export const menuText = {
  title: 'Pantau Desa',
  refresh: 'Perbarui sekarang',
  sweep: 'Ambil laporan yang tertinggal',
  reports: 'Laporan',
  reminders: 'Pengingat',
  gatherings: 'Rapat dan kunjungan',
  papers: 'Surat dan data',
  rules: 'Kewajiban dan tahun',
  about: 'Tentang Pantau Desa',
} as const;

/** `Tutup tahun…`: a menu item that opens the window of this name, unless the window's words give it another one. */
export function opening(windowTitle: string): string {
  return `${windowTitle}…`;
}

/** What a menu says when it has done its work. */
export const menuDone = {
  refreshed: 'Kepatuhan dan Ringkasan sudah diperbarui.',
  swept: (added: number, changed: number): string =>
    added + changed === 0
      ? 'Semua laporan dari formulir sudah tercatat.'
      : `${[
          ...(added > 0 ? [`${wholeText(added)} laporan baru`] : []),
          ...(changed > 0 ? [`${wholeText(changed)} perubahan`] : []),
        ].join(' dan ')} dicatat.`,
} as const;

/** Beside the answer of a page's call, when a number was taken out of what was typed. */
export const maskedNotice =
  'Nomor 16 angka dihapus sebelum disimpan, karena NIK dan nomor KK tidak boleh dicatat di sini.';

/** What happened, what was kept, what to do: for each failure that a person can meet. */
export const failureText = {
  notReady:
    'Buku kerja belum siap atau sebuah tab terhapus. Isi tab lain tetap aman. Buka menu Pantau Desa → Siapkan buku kerja.',
  newerWorkbook:
    'Buku kerja ini sudah diperbarui oleh Pantau Desa versi yang lebih baru, jadi versi ini tidak menulis apa pun ke dalamnya. Yang tersimpan tetap aman, dan laporan menunggu di formulir. Minta pengelola memasang versi terbaru.',
  busy: 'Petugas lain sedang memperbarui buku kerja. Tidak ada yang hilang. Tunggu satu menit, lalu ulangi.',
  badRequest: 'Isian belum lengkap atau tidak dikenali. Tidak ada yang disimpan. Periksa isian, lalu ulangi.',
  twice: 'Kewajiban dengan nama itu sudah ada. Tidak ada yang disimpan. Beri nama lain.',
  staleWindow:
    'Panel ini sudah terlalu lama terbuka atau tidak dibuka dari menu. Yang sudah tersimpan tetap aman. Tutup panel ini, lalu buka lagi dari menu Pantau Desa.',
  consent:
    'Izin Google untuk Pantau Desa belum lengkap atau sudah berakhir, jadi sebagian pekerjaan tidak dapat dilakukan. Yang sudah tersimpan tetap aman. Pilih Pantau Desa → Siapkan buku kerja…, dan centang semua izin yang diminta.',
  unknown:
    'Google tidak menyelesaikan permintaan ini. Yang sudah tersimpan tetap aman. Ulangi beberapa menit lagi; bila tetap gagal, hubungi pengelola.',
} as const;
