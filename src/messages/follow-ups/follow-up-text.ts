// What rows of Tindak Lanjut say about findings and verdicts.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { PlainDate } from '../../core/time/plain-date';
import type { Verdict } from '../../core/visits/verdict';
import { quoted } from '../quoted';
import { dateText } from '../time/date-text';

export const followUpKindWords = {
  decision: 'keputusan',
  task: 'tugas',
  finding: 'temuan',
} as const satisfies Record<FollowUp['kind'], string>;

export const followUpStateWords = {
  open: 'terbuka',
  answered: 'dijawab',
  done: 'selesai',
  cancelled: 'batal',
} as const satisfies Record<FollowUp['state'], string>;

/** `terbuka`, `lewat tenggat`; `dijawab, lewat tenggat`: a colour alone never says it. */
export function standingText(state: FollowUp['state'], isOverdue: boolean): string {
  const word = followUpStateWords[state];
  if (!isOverdue) return word;
  return state === 'open' ? 'lewat tenggat' : `${word}, lewat tenggat`;
}

export const verdictWords = {
  'report-right': 'laporan benar',
  'report-wrong': 'laporan tidak benar',
  repeat: 'diulang',
} as const satisfies Record<Verdict, string>;

/** `Kerja Bakti Februari 2026: kunjungan tidak menemukan yang dilaporkan`. */
export function findingText(owed: string): string {
  return `${owed}: kunjungan tidak menemukan yang dilaporkan`;
}

/** `Kunjungan 14 Maret 2026`. */
export function visitOrigin(date: PlainDate): string {
  return `Kunjungan ${dateText(date)}`;
}

/** A desa without its code, as people say it: `Betet`; anybody else as written. */
export function ownerText(owner: string): string {
  return owner.replace(/^\d{2}(?:\.\d{2}){1,2}(?:\.\d{4})? /u, '');
}

/** The day at the end of a line could not be read: it stays in the text. */
export function dueUnread(text: string): string {
  return `Tenggat ${quoted(text, 40)} belum terbaca; tersimpan di uraiannya. Perbaiki di tab Tindak Lanjut.`;
}
