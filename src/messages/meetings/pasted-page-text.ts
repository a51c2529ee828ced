// Words of the box in the view Hadir into which an attendance list is pasted.
import { wholeText } from '../time/date-text';

export const openPaste = 'Tempel daftar hadir';
export const pasteList = 'Daftar hadir dari Excel atau WhatsApp';

export function pasteHint(unitWord: string): string {
  return `Satu orang per baris: ${unitWord}, jabatan, nama, lalu hadir, izin, diwakili, atau tidak hadir; urutannya bebas, centang dan tanda tangan juga terbaca. Hanya yang ada di daftar undangan dicatat.`;
}

export const check = 'Periksa daftar';
export const checking = 'Memeriksa daftar…';
export const nothingPasted = 'Tempel daftarnya dahulu.';
export const nothingRecognised = 'Tidak ada kehadiran yang dikenali';

/** Behind a count, by the kind of a line. */
export const countWords = {
  changed: 'akan dicatat',
  guest: 'tidak diundang',
  same: 'sudah tercatat',
  problem: 'belum dimengerti',
} as const;

/** Above the lines of a kind. */
export const sectionTitles = {
  problem: 'Belum dimengerti',
  changed: 'Akan dicatat',
  guest: 'Tidak diundang',
} as const;

/** `8 akan dicatat, 1 belum dimengerti. Belum ada yang disimpan.` */
export function notSavedYet(counts: string): string {
  return `${counts}. Belum ada yang disimpan.`;
}

/** Where the list only names people. */
export const unsaidLabel = 'Daftar ini tidak menyebut kehadiran. Catat yang tercantum sebagai';
export const unsaidChoices = [
  { value: '', text: 'Pilih…' },
  { value: 'present', text: 'hadir' },
] as const;

export function withGuests(count: number): string {
  return `Catat ${wholeText(count)} orang yang tidak diundang sebagai tamu`;
}

export function meantByLine(line: number): string {
  return `Yang dimaksud baris ${wholeText(line)}`;
}

export const choose = 'Pilih…';

export function lineTitle(line: number): string {
  return `Baris ${wholeText(line)}`;
}

export function save(count: number): string {
  return `Simpan kehadiran ${wholeText(count)} orang`;
}
