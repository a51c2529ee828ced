// Words of the sidebar Kirim rekap.

export const windowTitle = 'Kirim rekap';
export const whichMonth = 'Bulan';
export const figures = 'Yang dikirim';
export const opening = 'Buka formulirnya';
export const copyCode = 'Salin kode';
export const codeCopied = 'Kode tersalin.';
export const copyRefused = 'Peramban tidak mengizinkan. Pilih kodenya, lalu tekan Ctrl+C.';
export const code = 'Kode rekap';
export const nextStep = 'Di formulir yang terbuka, kodenya sudah terisi. Tekan Kirim di sana.';
export const link = 'Tautan rekap';
export const linkHint =
  'Tautan untuk kantor Anda, yang dibagikan satu kali oleh kantor di atas. Di dalamnya ada kata REKAP.';
export const saveLink = 'Simpan tautan';
export const savingLink = 'Menyimpan tautan…';
export const changeLink = 'Ganti tautan';
export const provisional = 'sementara';
export const privacy =
  'Kode hanya memuat kode wilayah, tanggal, dan jumlah. Tanpa nama orang, alamat, dan nomor.';
export const completeness = 'lengkap';
export const timeliness = 'tepat waktu';
