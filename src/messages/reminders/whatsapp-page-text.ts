// Words of the sidebar Pengingat WhatsApp.
import type { StillOpen } from '../../core/reminders/still-open';
import type { PlainDate } from '../../core/time/plain-date';
import { shortDateText, wholeText } from '../time/date-text';

export const windowTitle = 'Pengingat WhatsApp';

export const everybodyReported = {
  heading: 'Semua sudah lapor',
  hint: 'Tidak ada laporan yang ditunggu sekarang.',
};

/** Reports are missing, and their period is still running. */
export function nobodyDueYet({ units, periodEnd }: StillOpen, unitWord: string) {
  return {
    heading: 'Belum ada yang perlu diingatkan',
    hint: `${wholeText(units)} ${unitWord} belum lapor, tetapi periodenya masih berjalan sampai ${shortDateText(periodEnd)}. Daftar ini terisi sesudah itu.`,
  };
}

/** All that is missing has been overdue for more than `days` days. */
export function tooOldForMessages(units: number, unitWord: string, days: number) {
  return {
    heading: unitsMissing(units, unitWord),
    hint: `Tenggatnya lewat lebih dari ${wholeText(days)} hari. Pesan tidak lagi diusulkan; hubungi langsung atau buat surat teguran.`,
  };
}

export function unitsMissing(count: number, unitWord: string): string {
  return `${wholeText(count)} ${unitWord} belum lapor`;
}

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
  return days < 0 ? `lewat ${-days} hari` : `${wholeText(days)} hari lagi`;
}

export function notedInTab(unit: string): string {
  return `Pesan untuk ${unit} dicatat di tab Pengingat.`;
}
