// What the view Minggu ini and the sheets say about a visit.
import type { OfficeProfile } from '../../core/office/profile';
import type { Zone } from '../../core/office/unit';
import type { PlainDate, PlainTime } from '../../core/time/plain-date';
import { officeTitle } from '../office/unit-name';
import { dayText, shortDateText, timeText } from '../time/date-text';

/** `Sabtu, 14 Maret 2026, 09.00 WIB`. */
export function visitMoment(date: PlainDate, hour: PlainTime | null, zone: Zone): string {
  return hour === null ? dayText(date) : `${dayText(date)}, ${timeText(hour)} ${zone}`;
}

export const neverReported = 'belum pernah melapor';

/** `Kerja Bakti Februari 2026: …, dijawab, tenggat 27 Mar 2026`. */
export function followUpLine(text: string, state: string, due: PlainDate | null): string {
  return `${text} (${state}${due === null ? '' : `, tenggat ${shortDateText(due)}`})`;
}

/** The message for the group of the team: when, where, who, what to check; the link alone on the last line. */
export function teamMessage(facts: {
  readonly profile: OfficeProfile;
  readonly unit: string;
  readonly when: string;
  readonly team: string;
  readonly others: string;
  readonly targets: readonly string[];
  readonly link: string;
}): string {
  const { profile, unit, when, team, others, targets, link } = facts;
  return [
    `Kunjungan ke ${unit}`,
    when,
    ...(team === '' ? [] : [`Tim: ${team}`]),
    ...(others === '' ? [] : [`Instansi lain: ${others}`]),
    ...(targets.length === 0 ? [] : [`Yang diperiksa: ${targets.join(', ')}`]),
    ...(link === '' ? [] : ['Hasilnya diisi di tempat lewat tautan ini, kurang dari satu menit.']),
    officeTitle(profile),
    ...(link === '' ? [] : [link]),
  ].join('\n');
}

/** A record is only made of what took place. */
export function visitNotMade(number: string): string {
  return `Kunjungan ${number} belum punya hasil. Isi hasilnya dahulu, lalu buat berita acaranya.`;
}

export function recordMade(title: string, letterNumber: string): string {
  return `${title}${letterNumber === '' ? '' : ` dengan nomor ${letterNumber}`} tercatat di tab Surat.`;
}
