// The days of a trial run of reminders, and why each mail is planned.
import type { Zone } from '../../core/office/unit';
import type { PlainDate, PlainTime } from '../../core/time/plain-date';
import { dayText, timeText } from '../time/date-text';

export function nowLabel(time: PlainTime, zone: Zone): string {
  return `Sekarang, ${timeText(time)} ${zone}`;
}

export function todayLabel(day: PlainDate): string {
  return `Hari ini, ${dayText(day)}`;
}

export function tomorrowLabel(day: PlainDate): string {
  return `Besok, ${dayText(day)}`;
}

/** Why a mail does not leave now. */
export function heldNow(reason: string): string {
  return `Sekarang ${reason}.`;
}

export const noDay = 'Belum ada harinya';
export const noDayNote = 'Lihat Kesehatan: jatah surel atau jam pengingat tidak cukup.';

/** What a mail to the camat is about. */
export function namesMissing(units: number, unitTerm: string): string {
  return `menyebut ${units} ${unitTerm} yang belum lapor`;
}

/** What a mail of thanks is about. */
export function inARow(owed: string, periods: number): string {
  return `${owed}, ${periods} kali berturut-turut tepat waktu`;
}
