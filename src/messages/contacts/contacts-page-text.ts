// Words of the sidebar Kontak.
import { anyUnit } from '../office/unit-word';
import { wholeText } from '../time/date-text';

export const windowTitle = 'Kontak';

export const complete = 'Kontak sudah lengkap';

export function incomplete(count: number, unitWord: string): string {
  return `Kontak ${wholeText(count)} ${unitWord} belum lengkap`;
}

export function reachable(reached: number, all: number, unitWord: string): string {
  return `${wholeText(reached)} dari ${wholeText(all)} ${unitWord} dapat disurati.`;
}

export function withoutWhatsapp(count: number, unitWord: string): string {
  return `${wholeText(count)} ${unitWord} tanpa nomor WhatsApp`;
}

export const pasteList = 'Tempel daftar kontak';

export function pasteHint(unitWord: string): string {
  return `Dari Excel, WhatsApp, atau surat. Satu orang per baris: ${anyUnit(unitWord)}, jabatan, nama, surel, nomor; urutannya bebas. Baris yang sudah ada diperbarui, tidak ada yang dihapus.`;
}

export const nothingPasted = 'Tempel daftarnya dahulu, satu orang per baris.';
export const check = 'Periksa daftar';
export const checking = 'Memeriksa…';

/** Behind the counts of a preview. */
export function notSavedYet(counts: string): string {
  return `${counts}. Belum ada yang disimpan.`;
}

export function save(count: number): string {
  return `Simpan ${wholeText(count)} kontak`;
}

export function savingContacts(count: number): string {
  return `Menyimpan ${wholeText(count)} kontak…`;
}

/** Behind a count, by the kind of a line. */
export const countWords = {
  new: 'baru',
  changed: 'berubah',
  same: 'sudah tercatat',
  problem: 'belum dimengerti',
} as const;

export const nothingRecognised = 'Tidak ada kontak yang dikenali';

/** Of rows below merged cells, at least two: `Ikutkan 4 baris ke desa di atasnya`. */
export function fillBlanks(count: number, unitWord: string): string {
  return `Ikutkan ${wholeText(count)} baris ke ${anyUnit(unitWord)} di atasnya`;
}

/** Above the lines of a kind. */
export const sectionTitles = { problem: 'Belum dimengerti', new: 'Baru', changed: 'Berubah' } as const;

/** `Baris 3 · Desa Batokan`; the unit is '' where the line does not say it. */
export function lineTitle(line: number, unit: string): string {
  return unit === '' ? `Baris ${line}` : `Baris ${line} · ${unit}`;
}

export function meantByLine(line: number): string {
  return `Yang dimaksud baris ${line}`;
}

export const choose = 'Pilih…';
