// Titles and notes of the columns of Laporan.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const reportTab = {
  title: 'Laporan',
  columns: {
    id: { title: 'Nomor laporan', note: 'Nomor tetap dari formulir; satu laporan satu baris.' },
    receivedAt: {
      title: 'Diterima',
      note: 'Waktu laporan pertama kali diterima, atau waktu tanggal kegiatannya dipindah ke sesudah itu.',
    },
    obligation: { title: 'Kewajiban', note: 'Kewajiban yang dilaporkan.' },
    unit: { title: 'Desa', note: 'Desa seperti yang dipilih pelapor.' },
    activityDate: {
      title: 'Tanggal kegiatan',
      note: 'Hari kegiatan dilaksanakan; menentukan bulan yang dihitung.',
    },
    place: { title: 'Tempat', note: 'Dusun, RT, atau lokasi kegiatan.' },
    activity: { title: 'Kegiatan', note: 'Jenis kegiatan yang dilaporkan.' },
    people: { title: 'Warga hadir', note: 'Jumlah warga yang hadir.' },
    officials: { title: 'Perangkat hadir', note: 'Perangkat desa yang hadir.' },
    result: { title: 'Hasil', note: 'Hasil kegiatan menurut pelapor.' },
    obstacle: { title: 'Kendala', note: 'Kendala menurut pelapor.' },
    photos: { title: 'Foto', note: 'Tautan foto kegiatan.' },
    population: { title: 'Angka', note: 'Angka laporan penduduk atau siskamling; tanpa nama dan NIK.' },
    other: { title: 'Isian lain', note: 'Jawaban untuk pertanyaan yang ditambahkan petugas.' },
    review: { title: 'Pemeriksaan', note: 'Diterima, Diubah, Perlu perbaikan, Disetujui, atau Ditolak.' },
    link: {
      title: 'Tautan dari',
      note: 'Dari tautan desa mana laporan dikirim: sesuai, ⚠ tanpa kode, atau ⚠ dan desa pemilik tautannya.',
    },
    reviewNote: {
      title: 'Catatan pemeriksaan',
      note: 'Alasan perbaikan atau penolakan, dibaca oleh pelapor.',
    },
    returnedAt: { title: 'Dikembalikan', note: 'Waktu laporan dikembalikan untuk diperbaiki.' },
    resubmittedAt: { title: 'Dikirim ulang', note: 'Waktu laporan yang diperbaiki diterima kembali.' },
    receivedDate: {
      title: 'Diterima kantor',
      note: 'Untuk laporan kertas atau WhatsApp: hari diterima kantor kecamatan.',
    },
    source: { title: 'Sumber', note: 'Kertas, WhatsApp, atau telepon; kosong bila dari formulir.' },
    enteredBy: { title: 'Dicatat oleh', note: 'Petugas yang mencatatkan laporan untuk desa.' },
    respondent: { title: 'Surel pelapor', note: 'Alamat yang diberikan pelapor untuk tanda terima.' },
    editUrl: {
      title: 'Tautan perbaikan',
      note: 'Tautan untuk mengubah laporan ini; siapa pun yang memegangnya dapat mengubah.',
    },
    updatedAt: { title: 'Diperbarui', note: 'Waktu isi laporan terakhir berubah.' },
    receipt: {
      title: 'Tanda terima',
      note: 'Hari dan jumlah tanda terima yang dikirim; jangan diubah.',
    },
  },
} as const satisfies TabWords;
