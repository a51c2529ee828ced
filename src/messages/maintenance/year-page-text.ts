// Words of the sidebar Tutup tahun.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Tutup tahun';
export const consequence =
  'Setelah ditutup, tab Kepatuhan tahun itu disimpan seperti adanya dan laporan yang datang kemudian tidak dihitung. Tabnya tetap dapat dibaca.';
export const noYears = 'Belum ada tahun yang tercatat.';

export function noTab(number: number): string {
  return `Tahun ${number} tidak punya tab Kepatuhan, jadi tidak ada yang ditutup. Pilih salah satu tahun yang tercantum.`;
}

export function year(number: number): string {
  return `Tahun ${number}`;
}

export const isClosed = 'Sudah ditutup.';

export function close(number: number): string {
  return `Tutup tahun ${number}`;
}

export function closing(number: number): string {
  return `Menutup tahun ${number}…`;
}

export function allChecked(number: number): string {
  return `Semua laporan ${number} sudah diperiksa`;
}

/** Over what is still open. */
export const stillOpen = 'Masih terbuka, dan akan tetap seperti ini setelah ditutup:';

/** What is ticked while something is open. */
export function closeAnyway(number: number): string {
  return `Saya sudah membacanya; tahun ${number} tetap ditutup`;
}

/** What is still open, with the names behind it. */
export const openInYearText = {
  toReview: (count: number): string =>
    `${wholeText(count)} laporan menunggu pemeriksaan. Putuskan dahulu di Periksa laporan.`,
  toCorrect: (count: number, names: string): string =>
    `${wholeText(count)} laporan perlu diperbaiki. ${names}.`,
  partial: (count: number, names: string): string => `${wholeText(count)} laporan baru sebagian. ${names}.`,
  missing: (count: number, names: string): string => `${wholeText(count)} laporan belum masuk. ${names}.`,
  toSettle: (count: number, names: string): string =>
    `${wholeText(count)} temuan kunjungan belum dijelaskan. ${names}.`,
} as const;

export function tickFirst(number: number): string {
  return `Centang dahulu kotak di atas tombol Tutup tahun ${number}.`;
}

export function closed(number: number): string {
  return `Tahun ${number} ditutup. Tab Kepatuhan ${number} tidak diperbarui lagi dan tetap dapat dibaca.`;
}
