// What the tabs and their columns are called.

export interface TabText {
  readonly title: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Indonesian headers by tab key and column key. Keys never change; these words may. */
export const tabText = {
  summary: { title: 'Ringkasan', columns: {} },
  compliance: { title: 'Kepatuhan', columns: { code: 'Kode', name: 'Desa' } },
  units: {
    title: 'Desa',
    columns: {
      code: 'Kode',
      name: 'Nama',
      kind: 'Jenis',
      activeFrom: 'Aktif sejak',
      activeUntil: 'Aktif sampai',
      otherIntervals: 'Masa aktif lain',
      label: 'Pilihan',
      link: 'Tautan laporan',
    },
  },
  contacts: {
    title: 'Kontak',
    columns: {
      unit: 'Desa',
      position: 'Jabatan',
      person: 'Nama',
      email: 'Surel',
      phone: 'WhatsApp',
      reminded: 'Diingatkan',
    },
  },
  obligations: {
    title: 'Kewajiban',
    columns: {
      id: 'Kunci',
      name: 'Kewajiban',
      owner: 'Penanggung jawab',
      legalBasis: 'Dasar',
      reportForm: 'Isi laporan',
      minimumCount: 'Jumlah minimal',
      periodType: 'Periode',
      anchor: 'Awal dua mingguan',
      dueKind: 'Cara hitung tenggat',
      dueDays: 'Angka tenggat',
      shift: 'Geser ke hari kerja',
      binding: 'Berlaku untuk',
      start: 'Mulai',
      end: 'Selesai',
      overlap: 'Periode tidak penuh',
      evidence: 'Bukti',
      approvalFirst: 'Diperiksa dulu',
      correctionDays: 'Hari perbaikan',
      stages: 'Tahap pengingat',
      form: 'Formulir',
      history: 'Riwayat aturan',
    },
  },
  reports: {
    title: 'Laporan',
    columns: {
      id: 'Nomor laporan',
      receivedAt: 'Diterima',
      obligation: 'Kewajiban',
      unit: 'Desa',
      activityDate: 'Tanggal kegiatan',
      place: 'Tempat',
      activity: 'Kegiatan',
      people: 'Warga hadir',
      officials: 'Perangkat hadir',
      result: 'Hasil',
      obstacle: 'Kendala',
      photos: 'Foto',
      population: 'Angka',
      other: 'Isian lain',
      review: 'Pemeriksaan',
      link: 'Tautan dari',
      reviewNote: 'Catatan pemeriksaan',
      returnedAt: 'Dikembalikan',
      resubmittedAt: 'Dikirim ulang',
      receivedDate: 'Diterima kantor',
      source: 'Sumber',
      enteredBy: 'Dicatat oleh',
      respondent: 'Surel pelapor',
      editUrl: 'Tautan perbaikan',
      updatedAt: 'Diperbarui',
    },
  },
  waivers: {
    title: 'Dispensasi',
    columns: {
      unit: 'Desa',
      obligation: 'Kewajiban',
      period: 'Periode',
      reason: 'Alasan',
      grantedBy: 'Diberikan oleh',
      grantedOn: 'Tanggal',
    },
  },
  plans: {
    title: 'Jadwal',
    columns: { unit: 'Desa', obligation: 'Kewajiban', plannedDate: 'Tanggal rencana' },
  },
  visits: {
    title: 'Kunjungan',
    columns: {
      unit: 'Desa',
      obligation: 'Kewajiban',
      period: 'Periode',
      visitedOn: 'Tanggal',
      outcome: 'Hasil',
      team: 'Tim',
      note: 'Catatan',
    },
  },
  holidays: { title: 'Libur', columns: { date: 'Tanggal', kind: 'Jenis', name: 'Nama' } },
  reminders: {
    title: 'Pengingat',
    columns: {
      key: 'Kunci',
      at: 'Waktu',
      obligation: 'Kewajiban',
      period: 'Periode',
      stage: 'Tahap',
      unit: 'Desa',
      address: 'Tujuan',
      state: 'Status',
      closedAt: 'Selesai',
      note: 'Keterangan',
    },
  },
  settings: {
    title: 'Pengaturan',
    columns: { key: 'Kunci', title: 'Pengaturan', value: 'Nilai', help: 'Penjelasan' },
  },
  issues: {
    title: 'Masalah',
    columns: { tab: 'Tab', row: 'Baris', column: 'Kolom', text: 'Masalah dan tindakan' },
  },
  changes: {
    title: 'Log Perubahan',
    columns: { at: 'Waktu', person: 'Siapa', place: 'Apa', before: 'Semula', after: 'Menjadi' },
  },
} as const satisfies Record<string, TabText>;

export type TabKey = keyof typeof tabText;
