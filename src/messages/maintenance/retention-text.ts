// What Log Perubahan says when old personal data was removed.
import { wholeText } from '../time/date-text';

export const retentionText = {
  by: 'Pantau Desa',
  key: 'data pribadi lama',
  done: (reports: number, months: number): string =>
    `${wholeText(reports)} laporan yang lebih lama dari ${months} bulan: surel, tautan, nama, isian lain, dan foto dihapus`,
  /** Stands under Tanggapan in place of an answer. */
  answer: 'dihapus',
  visits: ({
    visits,
    answers,
    members,
  }: {
    readonly visits: number;
    readonly answers: number;
    readonly members: number;
  }): string =>
    `nama dihapus dari ${wholeText(visits)} baris kunjungan, ${wholeText(answers)} tanggapan, dan ${wholeText(members)} anggota tim yang sudah selesai`,
  /** By the tab. */
  lists: {
    attendance: (count: number): string => `nama dihapus dari ${wholeText(count)} baris rapat yang lama`,
    acknowledgements: (count: number): string =>
      `nama dihapus dari ${wholeText(count)} tanda terima yang lama`,
    posts: (count: number): string =>
      `ketua regu dihapus dari ${wholeText(count)} pos yang lama tidak diperiksa atau sudah tidak ada`,
  },
} as const;
