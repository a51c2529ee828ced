// Words of the sidebar Kesehatan.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Kesehatan';

/** By state: never by colour alone, so the mark has a word too. */
export const marks = { bad: 'Perlu diperbaiki', warn: 'Perlu dilihat', good: 'Baik' } as const;

export const checkAgain = 'Periksa lagi';

export function goodChecks(count: number): string {
  return `${wholeText(count)} hal berjalan baik`;
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
    done: 'Tab, kolom, formulir, dan pemicu sudah seperti semula. Isi yang ikut terhapus dapat diambil dari Riwayat versi.',
  },
  blank: {
    label: 'Memang kosong',
    busy: 'Mencatat…',
    done: 'Dicatat. Angka dan pengingat dihitung lagi.',
  },
  region: {
    label: 'Kembalikan zona dan bahasa',
    busy: 'Mengembalikan…',
    done: 'Zona waktu dan bahasa sudah kembali. Periksa tanggal yang diketik sebelumnya.',
  },
  forms: {
    label: 'Perbaiki formulir',
    busy: 'Memperbaiki formulir…',
    done: 'Formulir diperbaiki dan menerima jawaban.',
  },
  'gone-forms': {
    label: 'Buat formulir baru',
    busy: 'Membuat formulir…',
    done: 'Formulir baru siap. Tautan lama tidak berlaku lagi; bagikan yang baru.',
  },
  spare: {
    label: 'Sudah diperiksa',
    busy: 'Mencatat…',
    done: 'Dicatat: tidak ada formulir kedua.',
  },
  lost: {
    label: 'Kembalikan',
    busy: 'Mengambil laporan dari formulir…',
    done: 'Laporannya kembali. Periksa lagi yang perlu diperiksa.',
  },
  confirmed: {
    label: 'Memang dihapus',
    busy: 'Mencatat penghapusan…',
    done: 'Tercatat: laporannya tidak diambil lagi.',
  },
  removed: {
    label: 'Pulihkan',
    busy: 'Memulihkan laporan…',
    done: 'Laporannya kembali. Periksa lagi yang perlu diperiksa.',
  },
  numbers: {
    label: 'Hapus nomor 16 angka',
    busy: 'Menghapus nomor 16 angka…',
    done: 'Nomornya diganti tanda; isi lainnya tetap.',
  },
} as const;
