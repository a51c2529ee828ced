// Words of the sidebar Unduh data.
import { anyUnit } from '../office/unit-word';

export const windowTitle = 'Unduh data';

export function contents(unitWord: string): string {
  return `Satu baris per ${anyUnit(unitWord)}, kewajiban, dan periode. Tanpa kontak dan tanpa data orang.`;
}

export const fromMonth = 'Dari bulan';
export const toMonth = 'Sampai bulan';
export const whichProgram = 'Untuk program apa?';
export const making = 'Menyusun berkas…';

/** By format, what it is called and whom it is for. */
export const formats = {
  xlsx: { text: 'Excel (.xlsx)', note: 'Kode wilayah tetap utuh.' },
  'csv-semicolon': { text: 'CSV, titik koma', note: 'Untuk Excel berbahasa Indonesia.' },
  'csv-comma': { text: 'CSV, koma', note: 'Untuk program lain.' },
} as const;
