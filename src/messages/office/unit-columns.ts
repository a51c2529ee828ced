// Titles and notes of the columns of Desa.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const unitTab = {
  title: 'Desa',
  columns: {
    code: { title: 'Kode', note: 'Kode wilayah Kemendagri PP.KK.CC.VVVV, selalu sebagai teks.' },
    name: { title: 'Nama', note: 'Nama desa saja, tanpa sebutannya di depan.' },
    kind: { title: 'Jenis', note: 'Desa, kelurahan, atau desa adat.' },
    activeFrom: { title: 'Aktif sejak', note: 'Kosongkan bila sudah ada sebelum buku kerja ini dibuat.' },
    activeUntil: { title: 'Aktif sampai', note: 'Isi hanya bila desa ini digabung atau dihapus.' },
    otherIntervals: {
      title: 'Masa aktif lain',
      note: 'Bila pernah tidak aktif: masa lainnya, misalnya 2020-01-01 s.d. 2022-12-31; pisahkan dengan titik koma.',
    },
    replaces: {
      title: 'Menggantikan',
      note: 'Kode lama yang menjadi desa ini karena ganti kode, digabung, atau dipecah; pisahkan dengan titik koma. Isi juga Aktif sejak; baris lamanya tetap ada.',
    },
    label: { title: 'Pilihan', note: 'Nama dalam daftar pilihan; diisi oleh Pantau Desa.' },
    link: {
      title: 'Tautan laporan',
      note: 'Tautan formulir yang sudah memuat nama desa ini; bagikan hanya kepada desanya.',
    },
  },
} as const satisfies TabWords;
