// Titles and notes of the columns of Dispensasi and Jadwal.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const waiverTab = {
  title: 'Dispensasi',
  columns: {
    unit: {
      title: 'Desa',
      note: 'Pilih desa dari daftar, atau tulis semua. Beberapa desa dipisah titik koma.',
    },
    obligation: { title: 'Kewajiban', note: 'Kosong berarti semua kewajiban pada periode itu.' },
    period: { title: 'Periode', note: 'Bulan atau masa laporan, misalnya Februari 2026 atau 2026-02.' },
    reason: { title: 'Alasan', note: 'Misalnya banjir, Lebaran, pilkades; wajib diisi.' },
    grantedBy: { title: 'Diberikan oleh', note: 'Pejabat yang memberi dispensasi; wajib diisi.' },
    grantedOn: { title: 'Tanggal', note: 'Hari dispensasi diberikan.' },
  },
} as const satisfies TabWords;

/** By column key, which never changes; these words may. */
export const planTab = {
  title: 'Jadwal',
  columns: {
    unit: { title: 'Desa', note: 'Pilih desa dari daftar; kode wilayahnya ikut tersimpan.' },
    obligation: { title: 'Kewajiban', note: 'Pilih kewajiban yang dimaksud.' },
    plannedDate: { title: 'Tanggal rencana', note: 'Hari kegiatan direncanakan.' },
  },
} as const satisfies TabWords;
