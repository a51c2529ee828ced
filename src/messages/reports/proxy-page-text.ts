// Words of the sidebar Catat laporan, for reports on paper, by WhatsApp or by telephone.

export const windowTitle = 'Catat laporan';
export const menuItem = 'Catat laporan kertas/WhatsApp…';
export const explanation =
  'Untuk laporan lewat kertas, WhatsApp, atau telepon. Seterusnya tertulis: dicatat petugas.';
export const noObligation =
  'Belum ada kewajiban yang berlaku. Tambahkan lewat menu Pantau Desa → Kewajiban dan tahun.';

export const obligation = 'Kewajiban';
export const source = 'Sumber';
export const received = 'Diterima kantor';
export const unitHint = 'Ketik sebagian nama';
export const unitMissing = 'Pilih dari daftar.';
export const people = 'Warga hadir';
export const place = 'Tempat';
export const result = 'Hasil dan kendala';
export const photosRequired = 'Tautan foto (diwajibkan)';
export const photosOptional = 'Tautan foto (boleh kosong)';

export const outcomeHint = 'Pilih pelapornya untuk melihat bagaimana laporannya tercatat.';
export const computing = 'Menghitung…';

export const save = 'Simpan laporan';
export const saveAnyway = 'Simpan juga';
export const notSaved = 'Belum disimpan.';
export const recent = 'Baru dicatat';
