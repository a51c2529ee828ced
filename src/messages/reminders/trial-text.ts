// What the server says of a trial run of reminders: its days, the reasons, and what was sent.
import type { Zone } from '../../core/office/unit';
import type { PlainDate, PlainTime } from '../../core/time/plain-date';
import { dayText, timeText, wholeText } from '../time/date-text';

export function nowLabel(time: PlainTime, zone: Zone): string {
  return `Sekarang, ${timeText(time)} ${zone}`;
}

export function todayLabel(day: PlainDate): string {
  return `Hari ini, ${dayText(day)}`;
}

export function tomorrowLabel(day: PlainDate): string {
  return `Besok, ${dayText(day)}`;
}

/** `Berikutnya: Besok, Selasa, 3 Maret 2026, 3 surel ke 3 alamat.` */
export function nextMails(day: string, mails: number, addresses: number): string {
  return `Berikutnya: ${day}, ${wholeText(mails)} surel ke ${wholeText(addresses)} alamat.`;
}

/** Why a mail does not leave now. */
export function heldNow(reason: string): string {
  return `Sekarang ${reason}.`;
}

export const noDay = 'Belum ada harinya';
export const noDayNote = 'Lihat Kesehatan: jatah surel atau jam pengingat tidak cukup.';

/** What a mail to the camat is about. */
export function namesMissing(units: number, unitTerm: string): string {
  return `menyebut ${wholeText(units)} ${unitTerm} yang belum lapor`;
}

/** What a mail of thanks is about. */
export function inARow(owed: string, periods: number): string {
  return `${owed}, ${wholeText(periods)} kali berturut-turut tepat waktu`;
}

/** Why somebody who is owed a reminder gets none. */
export const skippedText = {
  'no-address': 'belum ada alamat surel di tab Kontak',
  'not-chosen': 'tidak ada kontak dengan jabatan yang diingatkan; lihat tab Pengaturan',
  muted: 'kolom Diingatkan pada kontaknya berisi tidak',
  refused: 'alamatnya ditolak Google; perbaiki di tab Kontak',
} as const;

/** When a mail that waits will leave, and why it waits. */
export const holdText = {
  quota: 'jatah surel Google hari ini habis',
  'outside-hours': 'di luar jam kerja',
  'day-off': 'hari libur',
} as const;

/** `3 hari sebelum tenggat`, `pada hari tenggat`, `1 hari setelah tenggat`. */
export function stageText(stage: number): string {
  if (stage === 0) return 'pada hari tenggat';
  return stage < 0 ? `${-stage} hari sebelum tenggat` : `${stage} hari setelah tenggat`;
}

export function sent(mails: number, failed: number, deferred: number): string {
  return [
    `${wholeText(mails)} surel pengingat terkirim.`,
    failed > 0 ? `${wholeText(failed)} gagal; sebabnya ada di tab Pengingat.` : '',
    deferred > 0 ? `${wholeText(deferred)} menunggu hari berikutnya.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export const switchedOn = 'Pengingat otomatis menyala. Surel dikirim setiap hari kerja sesuai tahapnya.';
export const switchedOff = 'Pengingat otomatis dimatikan. Tidak ada surel yang dikirim sendiri.';
