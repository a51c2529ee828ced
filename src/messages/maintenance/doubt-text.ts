// Words for dates whose day and month may be the wrong way round.
import { wholeText } from '../time/date-text';

export const doubtWords = {
  title: 'Tanggal yang mungkin tertukar',
  about:
    'Diketik selagi bahasa buku kerja bukan Indonesia. Sampai Anda memilih, tanggalnya dihitung seperti terbaca.',
  /** `Jadwal baris 7, Tanggal rencana`. */
  place: (tab: string, row: string, column: string): string => `${tab} ${row}, ${column}`,
  /** Both as `3 Mei 2026`. */
  question: (shown: string, swapped: string): string =>
    `Terbaca ${shown}. Benar, atau tukar menjadi ${swapped}?`,
  more: (count: number): string => `… dan ${wholeText(count)} tanggal lagi`,
  changed:
    'Sel itu sudah berubah, jadi tidak ada yang diganti. Tekan Periksa lagi untuk melihat isinya sekarang.',
  swap: {
    label: 'Tukar',
    busy: 'Menukar…',
    done: 'Hari dan bulannya ditukar, dan tercatat di Log Perubahan.',
  },
  keep: { label: 'Benar', busy: 'Mencatat…', done: 'Dicatat: tanggalnya memang benar.' },
  swapAll: 'Tukar semua',
  keepAll: 'Semua benar',
} as const;
