// What the server says about recaps.
import type { OfficeTier } from '../../core/office/unit';
import { periodKeyText } from '../time/date-text';

/** The line of Pengaturan that keeps the link of the office above. */
export const recapLinkSetting = {
  title: 'Rekap: tautan',
  help: 'Tautan formulir rekap untuk kantor ini, dengan kata REKAP di dalamnya; dipakai oleh Kirim rekap.',
} as const;

export const recapText = {
  linkRefused:
    'Tautan ini tidak memuat “=REKAP”, jadi kodenya tidak dapat diisikan. Tidak ada yang disimpan. Salin tautannya sekali lagi seluruhnya, atau mintalah kepada kantor yang membagikannya.',
  notYourTier: 'Kirim rekap dipakai oleh kecamatan. Tidak ada yang dikirim. Periksa Tingkat di Pengaturan.',
  nothingDue: (month: string): string =>
    `Tidak ada tenggat pada ${month}, jadi belum ada yang dapat dikirim.`,
} as const;

/** Who gets the recap of an office. */
export const recapReceivers = {
  desa: 'kecamatan',
  kecamatan: 'kabupaten',
  kabupaten: 'provinsi',
} as const satisfies Record<OfficeTier, string>;

/** `Tenggat Maret 2026`: the month of a recap is the one in which its deadlines lie. */
export function recapMonthText(month: string): string {
  return `Tenggat ${periodKeyText(month)}`;
}

/** Above the figures: `Untuk kabupaten: semua yang tenggatnya Maret 2026.` */
export function recapIntroduction(receiver: string, month: string): string {
  return `Untuk ${receiver}: semua yang tenggatnya ${periodKeyText(month)}.`;
}

/** A code whose deadlines are still to come. */
export function provisionalText(receiver: string): string {
  return `Masih ada yang ditunggu. Angka sementara belum dihitung oleh ${receiver}; kirim sekali lagi sesudah tenggatnya.`;
}
