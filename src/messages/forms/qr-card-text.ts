// Words of the page that prints a card with a QR code for each desa.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Cetak kode QR';

export function title(count: number): string {
  return `${wholeText(count)} kartu laporan`;
}

export const perPage = 'Enam kartu per halaman A4.';
export const print = 'Cetak';

export function codeLabel(unitName: string): string {
  return `Kode QR laporan ${unitName}`;
}

/** What a person with a phone does, in order. */
export const steps = [
  'Arahkan kamera ponsel ke kode ini, lalu buka tautannya.',
  'Namanya sudah terisi. Lengkapi isian lainnya.',
  'Tekan Kirim.',
] as const;

export function onlyFor(unitName: string): string {
  return `Hanya untuk ${unitName}.`;
}
