// Titles and notes of the columns of Kewajiban.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const obligationTab = {
  title: 'Kewajiban',
  columns: {
    id: { title: 'Kunci', note: 'Kunci tetap kewajiban ini; jangan diubah setelah ada laporan.' },
    name: { title: 'Kewajiban', note: 'Nama yang dibaca desa dan camat.' },
    owner: { title: 'Penanggung jawab', note: 'Seksi yang menindaklanjuti, misalnya Kesra atau Trantib.' },
    legalBasis: { title: 'Dasar', note: 'Nomor surat edaran atau keputusan rapat, ditulis apa adanya.' },
    reportForm: {
      title: 'Isi laporan',
      note: 'Kegiatan, perkembangan penduduk, atau siskamling (jumlah pos dan ronda).',
    },
    minimumCount: { title: 'Jumlah minimal', note: 'Berapa kali paling sedikit dalam satu periode.' },
    periodType: {
      title: 'Periode',
      note: 'Mingguan, dua mingguan, bulanan, triwulanan, semesteran, tahunan, atau sekali.',
    },
    anchor: {
      title: 'Awal dua mingguan',
      note: 'Hari pertama periode dua mingguan; hanya untuk dua mingguan.',
    },
    dueKind: {
      title: 'Cara hitung tenggat',
      note: 'Tanggal tertentu bulan berikutnya, atau sejumlah hari setelah periode berakhir.',
    },
    dueDays: {
      title: 'Angka tenggat',
      note: 'Tanggal 1–28 bulan berikutnya, atau banyaknya hari setelah periode berakhir.',
    },
    shift: {
      title: 'Geser ke hari kerja',
      note: 'Pilih ya: tenggat pada hari libur pindah ke hari kerja berikutnya.',
    },
    binding: {
      title: 'Berlaku untuk',
      note: 'Tulis semua, desa, kelurahan, desa adat, kantor, atau kode wilayah dipisah titik koma.',
    },
    start: { title: 'Mulai', note: 'Hari pertama kewajiban berlaku.' },
    end: { title: 'Selesai', note: 'Hari terakhir; kosong berarti berlaku terus.' },
    overlap: {
      title: 'Periode tidak penuh',
      note: 'Ditagih bila berlaku setengah periode, sehari saja, atau seluruh periode.',
    },
    evidence: {
      title: 'Bukti',
      note: 'Bukti yang diminta; “wajib” berarti belum dihitung sebelum lengkap atau disetujui.',
    },
    approvalFirst: {
      title: 'Diperiksa dulu',
      note: 'Pilih ya: laporan baru dihitung setelah disetujui petugas.',
    },
    correctionDays: {
      title: 'Hari perbaikan',
      note: 'Hari kerja untuk memperbaiki laporan tanpa kehilangan waktu kirim semula.',
    },
    stages: {
      title: 'Tahap pengingat',
      note: 'Hari dari tenggat, misalnya H-7; H-3; H; H+1; H+7. Kosong: tanpa pengingat.',
    },
    form: { title: 'Formulir', note: 'Alamat formulir untuk desa; dibuat oleh Pantau Desa.' },
    history: {
      title: 'Riwayat aturan',
      note: 'Aturan yang berlaku pada periode lama; dicatat oleh Pantau Desa.',
    },
    decision: {
      title: 'Keputusan asal',
      note: 'Kunci keputusan rapat di Tindak Lanjut; dicatat oleh Pantau Desa.',
    },
  },
} as const satisfies TabWords;
