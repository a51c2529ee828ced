// What does the office set for its letters, and what holds until it does?
import type { SettingText } from './setting-text';

/** By key, in the order of the tab; '' where nothing holds yet. Kept apart: only letters and the set-up read them. */
export const letterSettingInitial = {
  letterRegion: '',
  letterAddress: '',
  letterPlace: '',
  letterPattern: '{klasifikasi}/{urut}/{kode}/{bulan-romawi}/{tahun}',
  letterClassification: '',
  letterCode: '',
  letterPaper: 'F4',
  signerPosition: '',
  signerName: '',
  signerRank: '',
  signerNumber: '',
  letterCopies: '',
} as const;

export type LetterSettingKey = keyof typeof letterSettingInitial;

export const letterSettingText = {
  letterRegion: {
    title: 'Surat: wilayah di atas kantor',
    help: 'Baris atas kop, misalnya Kabupaten Bojonegoro; bila dua, pisahkan dengan titik koma.',
  },
  letterAddress: {
    title: 'Surat: alamat kantor',
    help: 'Satu baris di bawah kop: jalan, nomor telepon kantor, kode pos.',
  },
  letterPlace: {
    title: 'Surat: tempat',
    help: 'Ditulis di depan tanggal; kosong berarti nama kantor.',
  },
  letterPattern: {
    title: 'Surat: pola nomor',
    help: 'Gabungan {klasifikasi}, {urut}, {kode}, {bulan-romawi}, {bulan}, {tahun}; {urut:3} menjadi 007. Wajib memuat {urut} dan {tahun}.',
  },
  letterClassification: {
    title: 'Surat: kode klasifikasi',
    help: 'Kode klasifikasi arsip yang biasa dipakai; dapat diganti pada setiap surat.',
  },
  letterCode: { title: 'Surat: kode kantor', help: 'Kode kantor dalam nomor surat, misalnya 412.520.' },
  letterPaper: { title: 'Surat: kertas', help: 'F4 atau A4.' },
  signerPosition: {
    title: 'Penanda tangan: jabatan',
    help: 'Kosong berarti pimpinan kantor, misalnya Camat Kasiman.',
  },
  signerName: { title: 'Penanda tangan: nama', help: 'Nama lengkap dengan gelar.' },
  signerRank: { title: 'Penanda tangan: pangkat', help: 'Misalnya Pembina Tingkat I.' },
  signerNumber: { title: 'Penanda tangan: NIP', help: 'Ditulis apa adanya.' },
  letterCopies: { title: 'Surat: tembusan', help: 'Dipisah titik koma; dapat diganti pada setiap surat.' },
} as const satisfies Record<LetterSettingKey, SettingText>;
