// Titles and notes of the columns of Libur.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const holidayTab = {
  title: 'Libur',
  columns: {
    date: { title: 'Tanggal', note: 'Hari libur menurut SKB; tenggat digeser melewatinya.' },
    kind: { title: 'Jenis', note: 'Libur nasional atau cuti bersama.' },
    name: { title: 'Nama', note: 'Nama hari libur.' },
  },
} as const satisfies TabWords;
