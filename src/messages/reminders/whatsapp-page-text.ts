// Words of the sidebar Pengingat WhatsApp.
import type { PlainDate } from '../../core/time/plain-date';
import { shortDateText } from '../time/date-text';

export const windowTitle = 'Pengingat WhatsApp';

export const everybodyReported = 'Semua sudah lapor';

export function unitsMissing(count: number, unitWord: string): string {
  return `${count} ${unitWord} belum lapor`;
}

export const empty = 'Tidak ada yang perlu diingatkan. Daftar ini terisi setelah satu periode berakhir.';
export const youSend = 'WhatsApp terbuka dengan pesan yang sudah terisi. Anda yang menekan kirim.';
export const open = 'Buka WhatsApp';
export const numberMissing = 'Nomor belum ada di tab Kontak; pilih penerimanya di WhatsApp.';
export const note = 'Catat terkirim';

export function sentOn(day: PlainDate): string {
  return `Terkirim ${shortDateText(day)}`;
}

/** In front of what was noted. */
export function noted(sent: string): string {
  return `✓ ${sent}`;
}

/** Behind what is owed: `lewat 3 hari` of −3. */
export function dueInDays(days: number): string {
  if (days === 0) return 'tenggat hari ini';
  return days < 0 ? `lewat ${-days} hari` : `${days} hari lagi`;
}

export function notedInTab(unit: string): string {
  return `Pesan untuk ${unit} dicatat di tab Pengingat.`;
}
