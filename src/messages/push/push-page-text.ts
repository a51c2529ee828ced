// Words of Simpan ke BigQuery.

export const windowTitle = 'Simpan ke BigQuery';
export const whichMonth = 'Bulan';
export const save = 'Simpan ke BigQuery';
export const saving = 'Mengirim, paling lama dua menit…';
export const whatIsSaved = 'Yang disimpan';
export const place = 'Tempat di BigQuery';
export const project = 'Proyek';
export const dataset = 'Dataset';
export const location = 'Lokasi';
export const projectHint = 'ID proyek Google Cloud, misalnya pantau-desa-jatim.';
export const datasetHint = 'Nama dataset tempat tabel kabupaten berada, misalnya pantau.';
export const locationHint = 'Misalnya asia-southeast2 (Jakarta), sama dengan datasetnya.';
export const savePlace = 'Simpan tempat';
export const savingPlace = 'Menyimpan…';
export const placeSaved = 'Tempatnya tersimpan di Pengaturan.';
export const privacy =
  'Yang dikirim hanya kode wilayah, tanggal, dan status. Tanpa nama orang, alamat, dan nomor.';
