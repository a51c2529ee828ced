// Titles and notes of the columns of Log Perubahan.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const changeTab = {
  title: 'Log Perubahan',
  columns: {
    at: { title: 'Waktu', note: 'Waktu perubahan dicatat.' },
    person: { title: 'Siapa', note: 'Akun yang mengubah.' },
    place: { title: 'Apa', note: 'Pengaturan atau baris yang berubah.' },
    before: { title: 'Semula', note: 'Nilai sebelum perubahan.' },
    after: { title: 'Menjadi', note: 'Nilai setelah perubahan.' },
  },
} as const satisfies TabWords;
