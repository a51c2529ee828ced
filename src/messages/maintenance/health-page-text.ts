// Words of the sidebar Kesehatan.

/** By state: never by colour alone, so the mark has a word too. */
export const marks = { bad: 'Perlu diperbaiki', warn: 'Perlu dilihat', good: 'Baik' } as const;

export const checkAgain = 'Periksa lagi';

export function goodChecks(count: number): string {
  return `${count} hal berjalan baik`;
}

/** By what is repaired: the button, while it works, and when it is done. */
export const repairs = {
  triggers: {
    label: 'Perbaiki pemicu',
    busy: 'Memperbaiki pemicu…',
    done: 'Pemicu diperbaiki. Pekerjaan harian berjalan besok pagi.',
  },
  shape: {
    label: 'Kembalikan bentuk tab',
    busy: 'Mengembalikan bentuk tab…',
    done: 'Tab dan kolom sudah kembali. Isi lagi kolom yang kosong, atau ambil isinya dari Riwayat versi.',
  },
  forms: {
    label: 'Perbaiki formulir',
    busy: 'Memperbaiki formulir…',
    done: 'Formulir diperbaiki dan menerima jawaban.',
  },
} as const;
