// Words of the sheet that a team carries to a desa.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Lembar kunjungan';

export function title(count: number): string {
  return count === 1 ? '1 lembar kunjungan' : `${wholeText(count)} lembar kunjungan`;
}

export const perPage = 'Satu halaman A4 untuk tiap tujuan.';
export const print = 'Cetak';
export const choiceLabel = 'Tujuan';
export const allUnits = 'Semua';
export const thisWeek = 'Kunjungan minggu ini';
export const noneThisWeek = 'Tidak ada kunjungan minggu ini. Pilih tujuannya atau Semua.';

export const noVisit = 'Belum ada kunjungan terjadwal.';
export const teamLabel = 'Tim';
export const monthsTitle = 'Dua belas bulan terakhir';
export const obligationHead = 'Kewajiban';
export const reportsTitle = 'Laporan terakhir';
export const followUpsTitle = 'Temuan dan tugas yang terbuka';
export const noFollowUps = 'Tidak ada.';
export const resultTitle = 'Hasil kunjungan';
export const notesLabel = 'Catatan';
export const codeText = 'Isi hasilnya di tempat: arahkan kamera ponsel ke kode ini.';
export const noCodeText = 'Hasil dicatat pada lembar ini, lalu diisi petugas di Kunjungan….';
export const leaderSign = 'Ketua tim';
export const nameLine = '(……………………………………)';

export function codeLabel(unit: string): string {
  return `Kode QR hasil kunjungan ${unit}`;
}
