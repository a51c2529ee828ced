// Titles and notes of the columns of Kunjungan.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const visitTab = {
  title: 'Kunjungan',
  columns: {
    unit: { title: 'Desa', note: 'Pilih desa dari daftar; kode wilayahnya ikut tersimpan.' },
    obligation: { title: 'Kewajiban', note: 'Pilih kewajiban yang dimaksud.' },
    period: { title: 'Periode', note: 'Bulan atau masa laporan, misalnya Februari 2026 atau 2026-02.' },
    visitedOn: { title: 'Tanggal', note: 'Hari kunjungan.' },
    hour: { title: 'Jam', note: 'Jam mulai, misalnya 09.00.' },
    outcome: {
      title: 'Hasil',
      note: 'Terlaksana, tidak terlaksana, tidak dapat diperiksa, atau dibatalkan; kosong selama masih rencana.',
    },
    team: { title: 'Tim', note: 'Nama dan jabatan yang hadir.' },
    otherInstitutions: {
      title: 'Instansi lain',
      note: 'Instansi yang ikut di luar tim, misalnya KUA; dipisah titik koma.',
    },
    note: { title: 'Catatan', note: 'Yang dilihat di lapangan.' },
    photo: { title: 'Foto', note: 'Tautan foto kunjungan.' },
    assignment: { title: 'Surat tugas', note: 'Nomor surat tugas; diisi saat surat dibuat.' },
    lock: { title: 'Kunci', note: 'Isi apa saja agar baris ini tidak diubah oleh Susun jadwal.' },
    number: { title: 'Nomor', note: 'Nomor kunjungan; jangan diubah.' },
    answers: { title: 'Jawaban formulir', note: 'Kiriman formulir hasil; jangan diubah.' },
    trace: { title: 'Jejak', note: 'Dipakai untuk mengenali baris yang diubah dengan tangan.' },
  },
} as const satisfies TabWords;
