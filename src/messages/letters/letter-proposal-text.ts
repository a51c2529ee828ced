// What a letter says before a person changes it.
import type { LetterKind } from '../../core/letters/letter';
import type { Zone } from '../../core/office/unit';
import type { StillOpen } from '../../core/reminders/still-open';
import { shortDateText, wholeText } from '../time/date-text';

export function nature(kind: LetterKind): string {
  return kind === 'warning' ? 'Penting' : 'Biasa';
}

export function eventTime(zone: Zone): string {
  return `09.00 ${zone} s.d. selesai`;
}

export const invitationSubject = 'Undangan Rapat Koordinasi';
export const invitationAgenda = 'Rapat koordinasi';

/** `Kepala Desa se-Kecamatan Kasiman`, and below it where they are. */
export function invitationRecipient(heads: string, office: string): string {
  return `${heads} se-${office}\ndi tempat`;
}

export function reminderSubject(month: string): string {
  return `Pengingat Laporan Bulan ${month}`;
}

export function warningSubject(month: string): string {
  return `Teguran Keterlambatan Laporan Bulan ${month}`;
}

export const assignmentSubject = 'kunjungan pemantauan';

/** The line below the places that names who goes along: `bersama KUA Kasiman, Puskesmas Kasiman`. */
export function assignmentOthers(institutions: readonly string[]): string {
  return `bersama ${institutions.join(', ')}`;
}

/** A visit that cannot get a letter any more. */
export function visitNotOpen(visit: string): string {
  return `Kunjungan ${visit} sudah punya surat tugas atau hasil, atau tidak ada lagi. Pilih kunjungan lain.`;
}

/** The choice of all visits of a month: `Semua kunjungan Maret 2026`. */
export function allVisits(month: string): string {
  return `Semua kunjungan ${month}`;
}

/** The name of a file that holds several letters. */
export function andOtherLetters(first: string, others: number): string {
  return `${first} dan ${wholeText(others)} lainnya`;
}

/** Why no unit can get a letter: nothing is open, or no deadline of the month has passed yet. */
export function nobodyToWrite(open: StillOpen | null, unitWord: string): string {
  if (open === null) return 'Tidak ada yang belum lapor untuk bulan ini.';
  return `${wholeText(open.units)} ${unitWord} belum lapor untuk bulan ini, tetapi belum terlambat: tenggat pertama ${shortDateText(open.due)}.`;
}
