// Titles and notes of the columns of Rekap.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const recapTab = {
  title: 'Rekap',
  columns: {
    month: { title: 'Tenggat', note: 'Bulan tempat tenggatnya jatuh.' },
    obligation: { title: 'Kewajiban', note: 'Kewajiban di kantor pengirim.' },
    code: { title: 'Kode', note: 'Kode wilayah pengirim; kosong pada baris jumlah.' },
    unit: { title: 'Pengirim', note: 'Kantor yang mengirim rekap.' },
    expected: { title: 'Wajib lapor', note: 'Yang wajib lapor di wilayah pengirim, tanpa dispensasi.' },
    fulfilled: { title: 'Sudah lapor', note: 'Di antaranya yang sudah lapor.' },
    onTime: { title: 'Tepat waktu', note: 'Di antaranya yang tepat waktu.' },
    contradicted: { title: 'Temuan', note: 'Laporan yang tidak sesuai menurut kunjungan.' },
    completeness: { title: 'Kelengkapan', note: 'Sudah lapor dari wajib lapor.' },
    timeliness: { title: 'Ketepatan waktu', note: 'Tepat waktu dari wajib lapor.' },
    change: { title: 'Naik/turun', note: 'Kelengkapan dibandingkan bulan sebelumnya, dalam poin.' },
    note: { title: 'Keterangan', note: 'Mengapa sebuah angka belum ada atau belum dihitung.' },
  },
} as const satisfies TabWords;
