// Words of the sheets with the ronda of each post.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Cetak jadwal ronda';

export function title(count: number): string {
  return count === 0 ? 'Belum ada jadwal ronda' : `${wholeText(count)} lembar jadwal ronda`;
}

export const hint = 'Satu lembar A4 untuk setiap pos, tanpa nomor telepon. Pilih mana yang dicetak.';
export const empty = 'Belum ada pos yang berjadwal. Isi jadwalnya di panel Poskamling dahulu.';
export const print = 'Cetak';
export const unitLabel = 'Dicetak untuk';
export const allUnits = 'Semua';
export const rollingLabel = 'Bergeser tiap minggu';
export const rollingHint = 'Setiap regu mendapat malam yang berbeda setiap minggu, lalu berulang.';
export const sheetTitle = 'JADWAL RONDA';
export const weekHead = 'Pekan';
export const leadersTitle = 'Ketua regu';
export const noWatch = '–';

/** `Kode pos 35.22.20.2002-P03`. */
export function codeText(code: string): string {
  return code === '' ? '' : `Kode pos ${code}`;
}

export const note = 'Bila berhalangan, tukar dengan regu lain dan beri tahu ketua regu.';
