// Words of the sidebar Bagikan tautan.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Bagikan tautan';

export const noLinks = 'Belum ada tautan. Jalankan menu Pantau Desa → Siapkan buku kerja dahulu.';

export function title(count: number): string {
  return `${wholeText(count)} tautan laporan`;
}

export function scope(unitTerm: string): string {
  return `Setiap tautan memuat nama ${unitTerm} dan kodenya. Kirim hanya kepada ${unitTerm} itu; laporan lewat tautan ${unitTerm} lain ditandai di tab Masalah.`;
}

export const search = 'Cari';
export const obligation = 'Kewajiban';
export const allObligations = 'Semua kewajiban';

export function copyAll(count: number): string {
  return `Salin ${wholeText(count)} tautan`;
}

export const allCopied = 'Semua tautan tersalin.';
export const copyRefused = 'Peramban menolak menyalin; salin dari kolom Tautan laporan di tab Desa.';
export const printCodes = 'Cetak kode QR';
export const openingPrint = 'Membuka halaman cetak…';

export function staleForms(forms: readonly string[]): string {
  return `Formulir ${forms.join(', ')} belum mengikuti perubahan di tab Kewajiban atau Desa. Tautan yang sudah dibagikan tetap berlaku.`;
}

export const updateForms = 'Perbarui formulir';
export const updatingForms = 'Memperbarui formulir…';

export const copyLink = 'Salin tautan';

export function copyLinkOf(label: string): string {
  return `Salin tautan ${label}`;
}

export function linkCopied(label: string): string {
  return `Tautan ${label} tersalin.`;
}

export function openAs(unitTerm: string): string {
  return `Buka sebagai ${unitTerm}`;
}

export function openAsOf(unitTerm: string, label: string): string {
  return `${openAs(unitTerm)}: ${label}`;
}

export const copyMessage = 'Salin pesan';

export function copyMessageOf(label: string): string {
  return `Salin pesan WhatsApp ${label}`;
}

export function messageCopied(label: string): string {
  return `Pesan untuk ${label} tersalin.`;
}
