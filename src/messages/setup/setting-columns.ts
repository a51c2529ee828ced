// Titles and notes of the columns of Pengaturan.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const settingTab = {
  title: 'Pengaturan',
  columns: {
    key: { title: 'Kunci', note: 'Kunci tetap; jangan diubah.' },
    title: { title: 'Pengaturan', note: 'Yang diatur pada baris ini.' },
    value: { title: 'Nilai', note: 'Ubah nilai di sini; perubahan dipakai pada pembaruan berikutnya.' },
    help: { title: 'Penjelasan', note: 'Arti dan contoh nilai.' },
  },
} as const satisfies TabWords;
