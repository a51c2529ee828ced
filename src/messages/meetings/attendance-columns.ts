// Titles and notes of the columns of Kehadiran.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const attendanceTab = {
  title: 'Kehadiran',
  columns: {
    meeting: { title: 'Rapat', note: 'Rapat yang diundangi.' },
    unit: { title: 'Desa', note: 'Desa yang diundang; kosong untuk pejabat lain.' },
    position: { title: 'Jabatan', note: 'Jabatan yang diundang.' },
    person: { title: 'Nama', note: 'Nama yang hadir, bila diketahui.' },
    institution: { title: 'Instansi', note: 'Instansi yang diundang.' },
    state: {
      title: 'Status',
      note: 'Hadir, diwakilkan, izin, atau tanpa keterangan; kosong selama belum dicatat.',
    },
    representedBy: { title: 'Diwakili oleh', note: 'Siapa yang datang sebagai wakil.' },
    time: { title: 'Jam', note: 'Jam datang menurut formulir.' },
    source: { title: 'Sumber', note: 'Petugas, QR, atau kertas.' },
    note: { title: 'Catatan', note: 'Tamu, di luar waktu, atau jawaban kedua.' },
    key: { title: 'Kunci', note: 'Kunci tetap; jangan diubah.' },
  },
} as const satisfies TabWords;
