// Words of the panel Tindak lanjut.
import type { FollowUpGroup } from '../../core/follow-ups/follow-up-groups';
import { wholeText } from '../time/date-text';

export const windowTitle = 'Tindak lanjut';

/** What the panel says before the office uses it. */
export const firstUse = {
  startTitle: 'Daftar tindak lanjut',
  startLead: 'Keputusan rapat, tugas, dan temuan kunjungan dalam satu daftar, dengan tenggatnya.',
  startMakes: ['Tab Tindak Lanjut.', 'Formulir Tanda terima dan tanggapan.'],
  startButton: 'Mulai memakai',
  starting: 'Menyiapkan tab Tindak Lanjut…',
} as const;
export const started = 'Siap dipakai.';

export const nothing = 'Tidak ada yang perlu ditindaklanjuti.';
export const searchLabel = 'Cari uraian atau penanggung jawab';

/** `Lewat tenggat (2)`. */
export function groupTitle(group: FollowUpGroup, count: number): string {
  return `${groupNames[group]} (${wholeText(count)})`;
}

const groupNames = {
  overdue: 'Lewat tenggat',
  soon: 'Tiga puluh hari ke depan',
  later: 'Kemudian',
  undated: 'Tanpa tenggat',
  closed: 'Ditutup tiga puluh hari terakhir',
} as const satisfies Record<FollowUpGroup, string>;

export const settle = 'Tutup…';
export const noteLabel = 'Catatan (boleh kosong)';
export const done = 'Selesai';
export const cancel = 'Batal';
export const reopen = 'Buka lagi';
export const findingHint = 'Putusannya di Kunjungan… → Hasil.';

/** What a button says to those who do not see the line. */
export function aboutTask(action: string, text: string): string {
  return `${action}: ${text}`;
}

export const addTitle = 'Tambah tugas';
export const addLabel = 'Uraian | penanggung jawab | tenggat';
export const addHint = 'Misalnya: Mendata poskamling | Betet | 10 April 2026.';
export const add = 'Tambah';
