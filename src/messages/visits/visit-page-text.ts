// Words of the dialog Kunjungan.

export const startTitle = 'Rencanakan kunjungan';
export const startLead =
  'Pantau Desa menyusun jadwal kunjungan yang adil: semua desa mendapat giliran, hari libur dihindari, dan rencana kegiatan desa diikuti.';
export const startMakes = [
  'Tab Tim: siapa yang berkunjung, dimulai dengan pimpinan kantor, Kapolsek, Danramil, dan Kepala Puskesmas.',
  'Kolom tambahan di tab Kunjungan: Jam, Instansi lain, Foto, Surat tugas, Kunci.',
  'Pengaturan kunjungan di tab Pengaturan.',
] as const;
export const startButton = 'Mulai memakai';
export const starting = 'Menyiapkan tab Tim…';
export const started = 'Siap dipakai. Isi nama anggota di tab Tim, lalu susun jadwal.';

export const scheduleTitle = 'Jadwal kunjungan';
export const targetsLegend = 'Yang diperiksa';
export const propose = 'Susun jadwal';
export const proposing = 'Menyusun jadwal…';
export const saveSchedule = 'Simpan';
export const notSavedYet = 'Belum ada yang disimpan.';
export const scheduleEmpty =
  'Tekan Susun jadwal untuk melihat usulan; tidak ada yang ditulis sebelum Simpan.';
export const longestTitle = 'Paling lama belum dikunjungi';
export const showAllLongest = 'Semua desa';
export const lineHeads = {
  day: 'Hari',
  unit: 'Desa',
  reason: 'Alasan',
  team: 'Tim',
  change: 'Perubahan',
} as const;
