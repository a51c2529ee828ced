// Words of the sidebar Uji coba pengingat.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Uji coba pengingat';

export const nothingNow = 'Tidak ada pengingat sekarang';

export function mailsReady(count: number): string {
  return `${wholeText(count)} surel siap dikirim`;
}

export function unitsToRemind(count: number, unitWord: string): string {
  return `${wholeText(count)} ${unitWord} akan diingatkan`;
}

export const readFirst = 'Belum ada yang terkirim. Baca dahulu daftar ini.';
export const nobodyLeft = 'Sudah melapor, sudah diingatkan, atau belum waktunya.';
export const waitsForDay = 'Pengingat berikut menunggu harinya.';
export const waitsForSwitch = 'Pengingat berikut menunggu harinya, bila pengingat otomatis menyala.';

export function quota(left: number, reserve: number): string {
  return `Sisa jatah surel hari ini: ${wholeText(left)}; ${wholeText(reserve)} disisihkan untuk tanda terima dan ringkasan pimpinan.`;
}

export function mails(count: number): string {
  return `${wholeText(count)} surel`;
}

export function quoted(subject: string): string {
  return `“${subject}”`;
}

export function unreachable(count: number): string {
  return `${wholeText(count)} tidak dapat diingatkan`;
}

export function sendMails(count: number): string {
  return `Kirim ${wholeText(count)} surel`;
}

export function sendingMails(count: number): string {
  return `Mengirim ${wholeText(count)} surel…`;
}

export function sendTo(count: number, unitWord: string): string {
  return `Kirim pengingat ke ${wholeText(count)} ${unitWord}`;
}

export function sendingTo(count: number, unitWord: string): string {
  return `Mengirim pengingat ke ${wholeText(count)} ${unitWord}…`;
}

export const automatic = 'Pengingat otomatis';
export const switchOff = 'Matikan pengingat otomatis';
export const switchOn = 'Nyalakan pengingat otomatis';
export const isOn = 'Menyala: setiap hari kerja, hanya yang belum melapor yang diingatkan.';
export const isOff = 'Mati: tidak ada surel terkirim tanpa Anda.';
