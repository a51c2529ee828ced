// What Log Perubahan says when old personal data was removed.
import { wholeText } from '../time/date-text';

export const retentionText = {
  by: 'Pantau Desa',
  key: 'data pribadi lama',
  done: (reports: number, months: number): string =>
    `${wholeText(reports)} laporan yang lebih lama dari ${months} bulan: surel, tautan, nama, isian lain, dan foto dihapus`,
} as const;
