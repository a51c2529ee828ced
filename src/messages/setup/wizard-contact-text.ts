// Words of the wizard's step on who is written to and who may be called.
import { wholeText } from '../time/date-text';

export const short = 'Kontak';
export const heading = 'Siapa yang dapat dihubungi?';
export const lead = 'Semuanya boleh kosong dan dapat diisi kemudian di tab Pengaturan.';

export function headEmail(officeHead: string): string {
  return `Surel ${officeHead}`;
}

export const headEmailHint =
  'Menerima ringkasan setiap Senin dan sehari setelah tenggat, dengan nama yang belum melapor.';
export const headEmailBroken = 'Alamat surel ini belum lengkap; contohnya camat@kasiman.go.id.';
export const person = 'Petugas yang dapat dihubungi';
export const personHint = 'Tertulis di setiap pengingat, misalnya Kasi Kesra.';
export const phone = 'Telepon atau WhatsApp petugas';
export const phoneHint = 'Misalnya 0812 3456 7890.';
/** No number with its area code is so short. */
export function phoneShort(digits: number): string {
  return `Nomor ini hanya ${wholeText(digits)} angka. Tulis lengkap dengan kode wilayahnya, misalnya 0353 511000 atau 0812 3456 7890.`;
}

export const phoneBroken = 'Tulis nomor dengan angka saja, misalnya 0812 3456 7890.';
