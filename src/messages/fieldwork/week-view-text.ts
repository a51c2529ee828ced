// Words of the view Minggu ini.
import { wholeText } from '../time/date-text';

export const noVisits = 'Tidak ada kunjungan minggu ini';

export function weekTitle(count: number): string {
  return `${wholeText(count)} kunjungan minggu ini`;
}

export function nextVisit(visit: string): string {
  return `Berikutnya: ${visit}.`;
}

export const formLead =
  'Tim dapat mengisi hasil dari ponsel, di tempat. Formulirnya belum ada; satu tombol membuatnya.';
export const makeForm = 'Siapkan formulir hasil';
export const makingForm = 'Menyiapkan formulir hasil…';
export const teamLabel = 'Tim';
export const othersLabel = 'Instansi lain';
export const letterLabel = 'Surat tugas';
export const openLabel = 'Tindak lanjut yang terbuka:';
export const letter = 'Surat tugas';
export const sheets = 'Lembar kunjungan';
export const teamWhatsapp = 'WhatsApp tim';
export const resultLink = 'Salin tautan hasil';
export const opening = 'Membuka…';

export function photo(number: number): string {
  return `Foto ${number}`;
}

export function whatsappCopied(unit: string): string {
  return `Pesan untuk tim ${unit} disalin. Tempel di grup tim.`;
}

export function linkCopied(unit: string): string {
  return `Tautan hasil kunjungan ${unit} disalin. Kirim kepada tim.`;
}

export const madeVisits = 'Kunjungan yang sudah dilaksanakan: berita acara';
export const makeRecord = 'Berita acara';
export const numberRecord = 'Beri nomor surat pada berita acara';
export const makingRecord = 'Menyusun berita acara…';
export const copyRecord = 'Salin teks';
export const copyingRecord = 'Menyalin…';
export const recordCopied = 'Berita acara disalin. Tempel di Word atau Google Dokumen.';
export const copyRefused = 'Peramban menolak menyalin. Unduh PDF-nya.';
