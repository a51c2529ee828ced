// What are the tabs called, and which sentence explains each column?

/** A header and the one sentence its note says. */
export interface ColumnText {
  readonly title: string;
  readonly note: string;
}

export interface TabText {
  readonly title: string;
  readonly columns: Readonly<Record<string, ColumnText>>;
}

const column = (title: string, note: string): ColumnText => ({ title, note });

const unit = column('Desa', 'Pilih desa dari daftar; kode wilayahnya ikut tersimpan.');
const obligation = column('Kewajiban', 'Pilih kewajiban yang dimaksud.');
const period = column('Periode', 'Bulan atau masa laporan, misalnya Februari 2026 atau 2026-02.');

/** Indonesian headers and notes, by tab key and column key. Keys never change; these words may. */
export const tabText = {
  summary: { title: 'Ringkasan', columns: {} },
  compliance: {
    title: 'Kepatuhan',
    columns: {
      code: column('Kode', 'Kode wilayah Kemendagri; baris ini dikenali dari kode, bukan dari urutannya.'),
      name: column('Desa', 'Nama desa seperti pada tab Desa.'),
    },
  },
  units: {
    title: 'Desa',
    columns: {
      code: column('Kode', 'Kode wilayah Kemendagri PP.KK.CC.VVVV, selalu sebagai teks.'),
      name: column('Nama', 'Nama desa tanpa kata “Desa” di depannya.'),
      kind: column('Jenis', 'Desa, kelurahan, atau desa adat.'),
      activeFrom: column('Aktif sejak', 'Kosongkan bila sudah ada sebelum buku kerja ini dibuat.'),
      activeUntil: column('Aktif sampai', 'Isi hanya bila desa ini digabung atau dihapus.'),
      otherIntervals: column(
        'Masa aktif lain',
        'Bila pernah tidak aktif: masa lainnya, misalnya 2020-01-01 s.d. 2022-12-31; pisahkan dengan titik koma.',
      ),
      label: column('Pilihan', 'Nama dalam daftar pilihan; diisi oleh Pantau Desa.'),
      link: column('Tautan laporan', 'Tautan formulir yang sudah memuat nama desa ini; bagikan hanya kepada desanya.'),
    },
  },
  contacts: {
    title: 'Kontak',
    columns: {
      unit,
      position: column('Jabatan', 'Misalnya Sekretaris Desa, Kasi Pelayanan, Kasi Pemerintahan.'),
      person: column('Nama', 'Nama orangnya; boleh kosong.'),
      email: column('Surel', 'Alamat surel untuk pengingat dan tanda terima.'),
      phone: column('WhatsApp', 'Nomor WhatsApp, misalnya 0812 3456 7890.'),
      reminded: column('Diingatkan', 'Centang bila kontak ini menerima pengingat.'),
    },
  },
  obligations: {
    title: 'Kewajiban',
    columns: {
      id: column('Kunci', 'Kunci tetap kewajiban ini; jangan diubah setelah ada laporan.'),
      name: column('Kewajiban', 'Nama yang dibaca desa dan camat.'),
      owner: column('Penanggung jawab', 'Seksi yang menindaklanjuti, misalnya Kesra atau Trantib.'),
      legalBasis: column('Dasar', 'Nomor surat edaran atau keputusan rapat, ditulis apa adanya.'),
      reportForm: column('Isi laporan', 'Kegiatan, atau laporan perkembangan penduduk.'),
      minimumCount: column('Jumlah minimal', 'Berapa kali paling sedikit dalam satu periode.'),
      periodType: column('Periode', 'Mingguan, dua mingguan, bulanan, triwulanan, semesteran, tahunan, atau sekali.'),
      anchor: column('Awal dua mingguan', 'Hari pertama periode dua mingguan; hanya untuk dua mingguan.'),
      dueKind: column('Cara hitung tenggat', 'Tanggal tertentu bulan berikutnya, atau sejumlah hari setelah periode berakhir.'),
      dueDays: column('Angka tenggat', 'Tanggal 1–28 bulan berikutnya, atau banyaknya hari setelah periode berakhir.'),
      shift: column('Geser ke hari kerja', 'Centang: tenggat pada hari libur pindah ke hari kerja berikutnya.'),
      binding: column('Berlaku untuk', 'semua, desa, kelurahan, desa adat, kantor, atau kode wilayah dipisah titik koma.'),
      start: column('Mulai', 'Hari pertama kewajiban berlaku.'),
      end: column('Selesai', 'Hari terakhir; kosong berarti berlaku terus.'),
      overlap: column('Periode tidak penuh', 'Ditagih bila berlaku setengah periode, sehari saja, atau seluruh periode.'),
      evidence: column('Bukti', 'Bukti yang diminta; “wajib” berarti belum dihitung sebelum lengkap atau disetujui.'),
      approvalFirst: column('Diperiksa dulu', 'Centang: laporan baru dihitung setelah disetujui petugas.'),
      correctionDays: column('Hari perbaikan', 'Hari kerja untuk memperbaiki laporan tanpa kehilangan waktu kirim semula.'),
      stages: column('Tahap pengingat', 'Hari dari tenggat, misalnya -7; -3; 0; 1; 7. Kosong: tanpa pengingat.'),
      form: column('Formulir', 'Alamat formulir untuk desa; dibuat oleh Pantau Desa.'),
      history: column('Riwayat aturan', 'Aturan yang berlaku pada periode lama; dicatat oleh Pantau Desa.'),
    },
  },
  reports: {
    title: 'Laporan',
    columns: {
      id: column('Nomor laporan', 'Nomor tetap dari formulir; satu laporan satu baris.'),
      receivedAt: column('Diterima', 'Waktu laporan pertama kali diterima.'),
      obligation: column('Kewajiban', 'Kewajiban yang dilaporkan.'),
      unit: column('Desa', 'Desa seperti yang dipilih pelapor.'),
      activityDate: column('Tanggal kegiatan', 'Hari kegiatan dilaksanakan; menentukan bulan yang dihitung.'),
      place: column('Tempat', 'Dusun, RT, atau lokasi kegiatan.'),
      activity: column('Kegiatan', 'Jenis kegiatan yang dilaporkan.'),
      people: column('Warga hadir', 'Jumlah warga yang hadir.'),
      officials: column('Perangkat hadir', 'Perangkat desa yang hadir.'),
      result: column('Hasil', 'Hasil kegiatan menurut pelapor.'),
      obstacle: column('Kendala', 'Kendala menurut pelapor.'),
      photos: column('Foto', 'Tautan foto kegiatan.'),
      population: column('Penduduk', 'Jumlah lahir, mati, datang, pindah, dan jumlah penduduk; tanpa nama dan NIK.'),
      other: column('Isian lain', 'Jawaban untuk pertanyaan yang ditambahkan petugas.'),
      review: column('Pemeriksaan', 'Diterima, Diubah, Perlu perbaikan, Disetujui, atau Ditolak.'),
      reviewNote: column('Catatan pemeriksaan', 'Alasan perbaikan atau penolakan, dibaca oleh pelapor.'),
      returnedAt: column('Dikembalikan', 'Waktu laporan dikembalikan untuk diperbaiki.'),
      resubmittedAt: column('Dikirim ulang', 'Waktu laporan yang diperbaiki diterima kembali.'),
      receivedDate: column('Diterima kantor', 'Untuk laporan kertas atau WhatsApp: hari diterima kantor kecamatan.'),
      source: column('Sumber', 'Kertas, WhatsApp, atau telepon; kosong bila dari formulir.'),
      enteredBy: column('Dicatat oleh', 'Petugas yang mencatatkan laporan untuk desa.'),
      respondent: column('Surel pelapor', 'Alamat yang diberikan pelapor untuk tanda terima.'),
      editUrl: column('Tautan perbaikan', 'Tautan untuk mengubah laporan ini; siapa pun yang memegangnya dapat mengubah.'),
      updatedAt: column('Diperbarui', 'Waktu isi laporan terakhir berubah.'),
    },
  },
  waivers: {
    title: 'Dispensasi',
    columns: {
      unit,
      obligation: column('Kewajiban', 'Kosong berarti semua kewajiban pada periode itu.'),
      period,
      reason: column('Alasan', 'Misalnya banjir, Lebaran, pilkades; wajib diisi.'),
      grantedBy: column('Diberikan oleh', 'Pejabat yang memberi dispensasi; wajib diisi.'),
      grantedOn: column('Tanggal', 'Hari dispensasi diberikan.'),
    },
  },
  plans: {
    title: 'Jadwal',
    columns: {
      unit,
      obligation,
      plannedDate: column('Tanggal rencana', 'Hari kegiatan direncanakan.'),
    },
  },
  visits: {
    title: 'Kunjungan',
    columns: {
      unit,
      obligation,
      period,
      visitedOn: column('Tanggal', 'Hari kunjungan.'),
      outcome: column('Hasil', 'Terlaksana, tidak terlaksana, atau tidak dapat diperiksa.'),
      team: column('Tim', 'Nama dan jabatan yang hadir.'),
      note: column('Catatan', 'Yang dilihat di lapangan.'),
    },
  },
  holidays: {
    title: 'Libur',
    columns: {
      date: column('Tanggal', 'Hari libur menurut SKB; tenggat digeser melewatinya.'),
      kind: column('Jenis', 'Libur nasional atau cuti bersama.'),
      name: column('Nama', 'Nama hari libur.'),
    },
  },
  reminders: {
    title: 'Pengingat',
    columns: {
      key: column('Kunci', 'Satu pengingat satu kunci; kunci yang sudah ada tidak dikirim lagi.'),
      at: column('Waktu', 'Waktu pengingat disiapkan.'),
      obligation: column('Kewajiban', 'Kewajiban yang diingatkan.'),
      period: column('Periode', 'Periode yang diingatkan.'),
      stage: column('Tahap', 'Hari dari tenggat.'),
      unit: column('Desa', 'Desa yang diingatkan.'),
      address: column('Tujuan', 'Alamat penerima.'),
      state: column('Status', 'Sedang dikirim, terkirim, atau gagal.'),
      closedAt: column('Selesai', 'Waktu status terakhir dicatat.'),
      note: column('Keterangan', 'Sebab kegagalan menurut Google.'),
    },
  },
  settings: {
    title: 'Pengaturan',
    columns: {
      key: column('Kunci', 'Kunci tetap; jangan diubah.'),
      title: column('Pengaturan', 'Yang diatur pada baris ini.'),
      value: column('Nilai', 'Ubah nilai di sini; perubahan dipakai pada pembaruan berikutnya.'),
      help: column('Penjelasan', 'Arti dan contoh nilai.'),
    },
  },
  issues: {
    title: 'Masalah',
    columns: {
      tab: column('Tab', 'Tab tempat masalah berada.'),
      row: column('Baris', 'Nomor baris.'),
      column: column('Kolom', 'Kolom yang perlu dilihat.'),
      text: column('Masalah dan tindakan', 'Apa yang terjadi dan apa yang perlu dilakukan.'),
    },
  },
  changes: {
    title: 'Log Perubahan',
    columns: {
      at: column('Waktu', 'Waktu perubahan dicatat.'),
      person: column('Siapa', 'Akun yang mengubah.'),
      place: column('Apa', 'Pengaturan atau baris yang berubah.'),
      before: column('Semula', 'Nilai sebelum perubahan.'),
      after: column('Menjadi', 'Nilai setelah perubahan.'),
    },
  },
} as const satisfies Record<string, TabText>;

export type TabKey = keyof typeof tabText;
