// How an office lets its desa upload photos instead of pasting links, step by step.

export const question = 'Ingin foto diunggah langsung?';

export const steps = [
  'Buka formulirnya: tautan di kolom Formulir, tab Kewajiban, lalu pilih Edit formulir.',
  'Tambah pertanyaan jenis Upload file, judul Foto kegiatan. Untuk dua foto buat dua pertanyaan: Foto sebelum dan Foto sesudah.',
  'Selesai. Foto yang diunggah tercatat di kolom Foto pada tab Laporan.',
] as const;

export const consequence =
  'Google lalu meminta pelapor masuk dengan akun Google. Bila itu menyulitkan, tetaplah memakai tautan foto.';
