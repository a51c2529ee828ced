// Titles and notes of the columns of Masalah.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const issueTab = {
  title: 'Masalah',
  columns: {
    tab: { title: 'Tab', note: 'Tab tempat masalah berada.' },
    row: { title: 'Baris', note: 'Nomor baris.' },
    column: { title: 'Kolom', note: 'Kolom yang perlu dilihat.' },
    text: { title: 'Masalah dan tindakan', note: 'Apa yang terjadi dan apa yang perlu dilakukan.' },
  },
} as const satisfies TabWords;
