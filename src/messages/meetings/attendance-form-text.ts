// What the form Daftar hadir asks.

export const attendanceForm = {
  name: 'Daftar hadir',
  title: 'Daftar hadir rapat',
  description: 'Isi saat tiba di tempat rapat. Nama dan jabatan saja; jangan menulis nomor telepon atau NIK.',
  confirmation: 'Terima kasih, kehadiran Anda tercatat.',
  questions: {
    meeting: { title: 'Rapat', help: 'Sudah terisi; jangan diubah.' },
    unit: { title: 'Desa/instansi', help: 'Pilih asal Anda.', other: 'Instansi lain' },
    position: { title: 'Jabatan', help: 'Misalnya Sekretaris Desa.' },
    person: { title: 'Nama', help: 'Nama lengkap.' },
    represents: {
      title: 'Mewakili',
      help: 'Centang bila Anda datang sebagai wakil pejabat yang diundang.',
      choice: 'Saya mewakili',
    },
  },
} as const;
