// Words of a card that shows one WhatsApp message and goes on to the next.
import { wholeText } from '../time/date-text';

/** Begins with the first card. */
export const start = 'Kirim WhatsApp berurutan';
export const preparing = 'Menyiapkan pesan…';

/** `12 dari 14 sudah dikirimi`. */
export function progress(sent: number, total: number): string {
  return `${wholeText(sent)} dari ${wholeText(total)} sudah dikirimi`;
}

export const numberMissing =
  'Nomor WhatsApp belum ada di tab Kontak. WhatsApp akan bertanya kepada siapa pesannya dikirim.';

export const message = 'Pesan';
export const open = 'Buka WhatsApp';
export const next = 'Sudah dikirim, berikutnya';
export const skip = 'Lewati dulu';
export const list = 'Kembali ke daftar';

export function everybody(total: number): string {
  return `Semua ${wholeText(total)} sudah dikirimi`;
}
