// The question by when a report must be in, and its preview.

export const legend = 'Laporan paling lambat';

/** By kind: the words before and after the number, and what screen readers call it. */
export const choices = {
  'day-of-next-month': { before: 'tanggal', after: 'bulan berikutnya', number: 'Tanggal, 1 sampai 28' },
  'days-after-end': {
    before: '',
    after: 'hari setelah periode berakhir',
    number: 'Jumlah hari setelah periode berakhir',
  },
} as const;

export const shift = 'Bila hari libur, geser ke hari kerja berikutnya';
export const preview = 'Jadi, tenggatnya:';
export const previewEmpty = 'Tenggat berikutnya tampil di sini.';

export function numberBetween(least: number, most: number): string {
  return `Tulis angka ${least} sampai ${most}.`;
}
