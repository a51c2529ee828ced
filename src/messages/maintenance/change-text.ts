// Names what changed, and who changed it, in Log Perubahan.
import { dateOf, type PlainDateTime, timeOf } from '../../core/time/plain-date';
import { dateText, timeText } from '../time/date-text';

export const changeWords = {
  unknownPerson: 'tidak diketahui',
  block: '(beberapa sel sekaligus; lihat Riwayat versi)',
  added: 'ditambahkan',
  sender: 'pelapor, lewat tautan perbaikan',
} as const;

/** `baris 4`, `baris 4–9`. */
export function rowsText(first: number, count: number): string {
  return count === 1 ? `baris ${first}` : `baris ${first}–${first + count - 1}`;
}

/** `2026 (ditutup 15 Januari 2027 pukul 10.30)`, as it stands in Pengaturan. */
export function closedYearText(year: number, at: PlainDateTime): string {
  return `${year} (ditutup ${dateText(dateOf(at))} pukul ${timeText(timeOf(at))})`;
}

/** The protection of a closed tab. */
export function sealText(year: number): string {
  return `Pantau Desa: tahun ${year} sudah ditutup`;
}
