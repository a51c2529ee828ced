// What the wizard says while the workbook is made, and of a set-up whose window was closed midway.
import { wholeText } from '../time/date-text';

export const progressText = {
  tab: (number: number, count: number): string => `tab ${number} dari ${wholeText(count)}`,
  bar: 'Kemajuan penyiapan',
  rows: 'isi tab',
  forms: 'formulir dan tautan',
  views: 'Kepatuhan dan Ringkasan',
  nothingLeft:
    'Tidak ada penyiapan yang tertunda. Tutup jendela ini, lalu pilih Siapkan buku kerja… sekali lagi.',
  unfinished: 'Penyiapan belum selesai',
  /** `office` with the word in front of it; `next` as above. */
  lead: (office: string, next: string): string =>
    `Penyiapan ${office} berhenti sebelum ${next}. Jawaban Anda masih tersimpan.`,
  goOn: 'Lanjutkan',
  anew: 'Isi ulang jawaban',
} as const;

/** Shown while the workbook is made; `next` is '' until the first call is back, `seconds` count since the button was pressed. */
export function making(seconds: number, next: string): string {
  const what = next === '' ? 'Membuat tab, formulir, dan tautan.' : `Membuat ${next}.`;
  const passed =
    seconds === 0
      ? 'Perlu beberapa menit.'
      : `Sudah ${seconds} detik, dan perlu beberapa menit. Jendela ini tertutup? Buka lagi untuk melanjutkan.`;
  return `${what} ${passed}`;
}
