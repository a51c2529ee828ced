// Words of the sidebar Tutup tahun.

export const windowTitle = 'Tutup tahun';
export const consequence =
  'Setelah ditutup, tab Kepatuhan tahun itu disimpan seperti adanya dan laporan yang datang kemudian tidak dihitung. Tabnya tetap dapat dibaca.';
export const noYears = 'Belum ada tahun yang tercatat.';

export function noTab(number: number): string {
  return `Tahun ${number} tidak punya tab Kepatuhan, jadi tidak ada yang ditutup. Pilih salah satu tahun yang tercantum.`;
}

export function year(number: number): string {
  return `Tahun ${number}`;
}

export const isClosed = 'Sudah ditutup.';

export function close(number: number): string {
  return `Tutup tahun ${number}`;
}

export function closing(number: number): string {
  return `Menutup tahun ${number}…`;
}

export function allChecked(number: number): string {
  return `Semua laporan ${number} sudah diperiksa`;
}

export function tickFirst(number: number): string {
  return `Centang dahulu bahwa semua laporan ${number} sudah diperiksa.`;
}

export function closed(number: number): string {
  return `Tahun ${number} ditutup. Tab Kepatuhan ${number} tidak diperbarui lagi dan tetap dapat dibaca.`;
}
