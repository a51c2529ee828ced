// Words of the round in which staff send each unit its links over WhatsApp.
import { wholeText } from '../time/date-text';

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
export const list = 'Kembali ke daftar tautan';
export const again = 'Kirim lagi kepada semua';

export function everybody(total: number): string {
  return `Semua ${wholeText(total)} sudah dikirimi`;
}

export const remembered = 'Bila ada kewajiban baru, pesannya muncul lagi di sini.';
