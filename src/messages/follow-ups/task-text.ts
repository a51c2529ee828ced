// What the server says in the panel Tindak lanjut.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { PlainDate } from '../../core/time/plain-date';
import { dateText, shortDateText } from '../time/date-text';
import { followUpKindWords, ownerText, standingText } from './follow-up-text';

export const taskText = {
  notInUse: 'Tab Tindak Lanjut belum ada. Buka panel Tindak lanjut, lalu tekan Mulai memakai.',
  gone: 'Tindak lanjut ini tidak ada lagi di tab Tindak Lanjut. Tidak ada yang diubah. Buka panel ini sekali lagi.',
  isFinding: 'Temuan ditutup dengan putusannya di Kunjungan… → Hasil. Tidak ada yang diubah.',
  empty: 'Tulis uraiannya dahulu. Tidak ada yang disimpan.',
  added: 'Tugas ditambahkan.',
  settled: (state: string): string => `Dicatat: ${state}.`,
  changed: (state: string): string =>
    `Sudah dicatat ${state} oleh petugas lain. Tidak ada yang diubah; periksa daftarnya.`,
} as const;

/** `tugas · Betet · tenggat 10 Apr 2026 · lewat tenggat`; a closed one says when, a decision which obligation was made of it. */
export function taskFacts(
  { kind, owner, due, state, closedOn, obligation }: FollowUp,
  isOverdue: boolean,
): string {
  const standing = standingText(state, isOverdue);
  return [
    followUpKindWords[kind],
    ownerText(owner),
    due === null ? '' : `tenggat ${shortDateText(due)}`,
    closedOn === null ? standing : `${standing} ${shortDateText(closedOn)}`,
    kind === 'decision' && obligation !== '' ? `kewajiban: ${obligation}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

export function taskOrigin({ origin }: Pick<FollowUp, 'origin'>): string {
  return origin === '' ? '' : `Dari ${origin}`;
}

/** As it stands under Tanggapan: `12 Maret 2026: sudah dikirim`. */
export function noteLine(day: PlainDate, note: string): string {
  return `${dateText(day)}: ${note}`;
}
