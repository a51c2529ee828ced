// What the view Hasil says about visits, findings and verdicts.
import type { PlainDate } from '../../core/time/plain-date';
import type { VisitOutcome } from '../../core/visits/visit';
import { visitOutcomeWords } from '../office/choice-words';
import { dateText } from '../time/date-text';

/** How another plan names a visit: `kunjungan Betet`. */
export function visitName(unit: string): string {
  return `kunjungan ${unit}`;
}

/** A visit without obligation. */
export const generalVisit = 'Kunjungan umum';

/** What the desa reported: `kegiatan 13 Februari 2026, laporan diterima 20 Februari 2026`. */
export function reportFact(activity: PlainDate, received: PlainDate): string {
  return `kegiatan ${dateText(activity)}, laporan diterima ${dateText(received)}`;
}

/** What the visit found: `14 Maret 2026: tidak terlaksana. Lokasi belum dibersihkan`. */
export function visitFact(date: PlainDate, outcome: string, note: string): string {
  return `${dateText(date)}: ${outcome}${note === '' ? '' : `. ${note}`}`;
}

/** A visit as a reason: `kunjungan 20 Maret 2026: terlaksana`. */
export function visitGround(date: PlainDate, outcome: string): string {
  return `kunjungan ${dateText(date)}: ${outcome}`;
}

/** The place of a result in Log Perubahan: `K-014 · Betet · 14 Maret 2026`. */
export function visitTitle(number: string, unit: string, date: PlainDate): string {
  return [number, unit, dateText(date)].filter((part) => part !== '').join(' · ');
}

/** `terlaksana (Siti)`; staff have no name here. */
export function resultOfSender({
  outcome,
  name,
}: {
  readonly outcome: VisitOutcome;
  readonly name: string;
}): string {
  return `${visitOutcomeWords[outcome]} (${name === '' ? 'petugas' : name})`;
}

export const resultText = {
  saved: (unit: string): string => `Hasil kunjungan ${unit} disimpan.`,
  gone: 'Kunjungan ini tidak ada lagi di tab Kunjungan. Tidak ada yang disimpan.',
  stale: (unit: string, person: string): string =>
    `Kunjungan ${unit} sudah diubah${person === '' ? '' : ` oleh ${person}`} sejak Anda melihatnya. Tidak ada yang disimpan; periksa isinya sekarang.`,
  noTab: 'Tab Tindak Lanjut belum ada. Tekan Mulai memakai Tindak Lanjut dahulu.',
  noReason: 'Tulis alasan putusan dahulu. Tidak ada yang disimpan.',
  findingGone: 'Temuan ini sudah tidak berlaku. Tidak ada yang disimpan.',
  findingStale: (person: string): string =>
    `Temuan ini sudah berubah${person === '' ? '' : ` oleh ${person}`} sejak Anda melihatnya. Tidak ada yang disimpan; periksa lagi.`,
  decided: (unit: string, verdict: string): string => `Putusan untuk ${unit} dicatat: ${verdict}.`,
  started: 'Tab Tindak Lanjut siap; temuan dicatat di sana.',
} as const;
