// What the server says about saving into BigQuery.
import type { Zone } from '../../core/office/unit';
import type { PlainDateTime } from '../../core/time/plain-date';
import { shortList } from '../maintenance/health-fact';
import { momentText, outOfText, periodKeyText, wholeText } from '../time/date-text';

/** Lines of Pengaturan, which the panel adds when they are first saved. */
export const placeSettings = {
  project: { title: 'BigQuery: proyek', help: 'ID proyek Google Cloud, misalnya pantau-desa-jatim.' },
  dataset: {
    title: 'BigQuery: dataset',
    help: 'Nama dataset tempat tabel kabupaten berada, misalnya pantau.',
  },
  location: {
    title: 'BigQuery: lokasi',
    help: 'Lokasi dataset, misalnya asia-southeast2 (Jakarta). Harus sama dengan yang dipilih saat dataset dibuat.',
  },
} as const;

/** Why nothing was saved, or not yet, and what to do. */
export const pushText = {
  onlyKabupaten:
    'Simpan ke BigQuery dipakai oleh kabupaten dan kota. Tidak ada yang dikirim. Periksa Tingkat di Pengaturan.',
  placeMissing: 'Proyek, dataset, dan lokasi BigQuery belum diisi. Tidak ada yang dikirim. Isi di panel ini.',
  placeRefused:
    'Proyek, dataset, atau lokasi ini tidak dikenali. Tidak ada yang disimpan. Proyek: huruf kecil, angka, dan tanda hubung. Dataset: huruf, angka, dan garis bawah. Lokasi: misalnya asia-southeast2.',
  nothingToSave:
    'Belum ada yang dapat disimpan untuk bulan ini. Tidak ada yang dikirim. Tunggu rekap dari kecamatan.',
  stillPending:
    'Pengiriman sebelumnya masih diproses Google. Tidak ada yang dikirim lagi. Tunggu beberapa menit, lalu tekan sekali lagi.',
  noAnswerYet:
    'Google belum menjawab. Yang dikirim tidak akan tersimpan dua kali. Tunggu beberapa menit, lalu tekan sekali lagi.',
  jobUnknown:
    'Google tidak mengenali pengiriman tadi. Yang tersimpan sebelumnya tetap aman. Tekan sekali lagi untuk mengirim ulang.',
  unchanged: 'Tidak ada yang berubah sejak tersimpan terakhir kali, jadi tidak ada yang dikirim.',
  saved: (rowsText: string): string => `${rowsText} baris tersimpan di BigQuery.`,
} as const;

/** What Google refused, by the word or status that it gave. */
export function refusalOfLoad(reason: string): string {
  return `BigQuery menolak pengiriman: ${reasonText(reason)} Yang tersimpan sebelumnya tetap aman, dan tidak ada yang bertambah.`;
}

function reasonText(reason: string): string {
  switch (reason) {
    case 'notFound':
    case 'HTTP 404':
      return 'tabel kabupaten atau datasetnya tidak ada. Minta pengelola membuatnya, dan periksa proyek, dataset, dan lokasi.';
    case 'accessDenied':
    case 'HTTP 403':
      return 'akun ini belum diberi izin menulis, atau jatah harian sudah habis. Minta pengelola memeriksa izin, atau ulangi besok.';
    case 'quotaExceeded':
      return 'jatah harian tabel sudah habis. Ulangi besok.';
    case 'rateLimitExceeded':
    case 'backendError':
    case 'internalError':
      return 'Google sedang sibuk. Ulangi beberapa menit lagi.';
    default:
      return `jawabannya “${reason}”. Sampaikan kata itu kepada pengelola.`;
  }
}

/** The lines of the panel. */
export const pushLines = {
  nothingCame: 'Belum ada kode rekap yang diterima, jadi belum ada yang dapat disimpan.',
  rows: (month: string, count: number): string =>
    `Tenggat ${periodKeyText(month)}: ${wholeText(count)} baris, satu untuk setiap wilayah, kewajiban, dan periode.`,
  sent: (count: number, asked: number): string =>
    `${outOfText(count, asked)} kecamatan sudah mengirim. Yang belum mengirim tidak ditulis sebagai nol.`,
  unread: (units: readonly string[]): string =>
    `Tidak ikut, karena daftar wilayahnya berbeda: ${shortList(units)}. Lihat Masalah.`,
  unlisted: (units: readonly string[]): string =>
    `Tidak ikut, karena daftar wilayahnya belum ada di buku kerja ini: ${shortList(units)}. Jalankan Siapkan buku kerja… sekali lagi.`,
  unknown: (ids: readonly string[]): string =>
    `Tidak ikut, karena kewajibannya belum dikenal: ${shortList(ids)}. Isi Rekap: kewajiban di Pengaturan.`,
  neverSaved: 'Bulan ini belum pernah tersimpan.',
  saved: (at: PlainDateTime, rows: number, zone: Zone): string =>
    `Tersimpan terakhir ${momentText(at, zone)}: ${wholeText(rows)} baris.`,
  changed: 'Sesudah itu ada yang berubah.',
  pending: (at: PlainDateTime, zone: Zone): string =>
    `Pengiriman ${momentText(at, zone)} belum selesai di Google.`,
} as const;
