// Words of the sidebar Hari libur, where a decree is pasted.

import type { PlainDate } from '../../core/time/plain-date';
import { quoted } from '../quoted';
import { dateText, dayText, weekdayText, wholeText } from './date-text';

export const windowTitle = 'Hari libur';

export function title(years: readonly number[]): string {
  return years.length === 0 ? 'Hari libur sudah terisi' : `Libur ${years.join(' dan ')} belum diisi`;
}

export const why =
  'Tenggat menghindari libur nasional dan cuti bersama. Daftarnya keluar setiap tahun sebagai SKB tiga menteri, biasanya pada bulan Oktober.';

export const paste = 'Tempel SKB';
export const pasteHint =
  'Salin tabel atau beritanya: satu baris satu hari atau rentang, misalnya “21–22 Maret 2026: Idulfitri”. Yang sudah ada di tab Libur tetap.';
export const nothingPasted = 'Tempel daftarnya dahulu.';
export const check = 'Periksa daftar';
export const checking = 'Memeriksa…';
export const saving = 'Menyimpan hari libur…';

export function save(count: number): string {
  return `Simpan ${wholeText(count)} hari`;
}

/** `12 hari baru, 3 sudah ada. Belum ada yang disimpan.` */
export function counted(added: number, standing: number): string {
  if (added + standing === 0) return 'Tidak ada tanggal yang dikenali. Belum ada yang disimpan.';
  return `${wholeText(added)} hari baru, ${wholeText(standing)} sudah ada. Belum ada yang disimpan.`;
}

export function saved(count: number): string {
  return `${wholeText(count)} hari disimpan di tab Libur. Tenggat dihitung lagi.`;
}

/** Titles of the lines of a preview. */
export const sectionTitles = {
  problem: 'Belum dimengerti',
  new: 'Baru',
  same: 'Sudah ada di tab Libur',
} as const;

/** `Jumat, 1 Januari 2027: Tahun Baru Masehi (libur)`. */
export function dayLine(date: PlainDate, name: string, kind: string): string {
  return `${dayText(date)}${name === '' ? '' : `: ${name}`} (${kind})`;
}

export function wrongWeekday(date: PlainDate, typed: string): string {
  return `${dateText(date)} adalah hari ${weekdayText(date)}, bukan ${typed}. Periksa tahunnya.`;
}

export function unread(line: number, echo: string): string {
  return `Baris ${line}: tanggal di ${quoted(echo, 60)} tidak terbaca. Tulis seperti 21–22 Maret 2026.`;
}

export function passedOver(lines: readonly number[]): string {
  return `Dilewati, karena tanpa tanggal: baris ${lines.join(', ')}.`;
}

/** The tab has changed since the list was shown. */
export const stale =
  'Tab Libur berubah sejak daftarnya diperiksa. Tidak ada yang disimpan. Tekan Periksa daftar lagi.';
export const tooMany = 'Daftarnya terlalu panjang. Tempel SKB satu tahun saja.';

/** Words of the change in Log Perubahan. */
export const logKey = 'Tempel SKB';
export function logged(count: number): string {
  return `${wholeText(count)} hari ditambahkan`;
}
