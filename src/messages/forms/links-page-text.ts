// Words of the sidebar Bagikan tautan.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Bagikan tautan';

export const noLinks = 'Belum ada tautan. Jalankan menu Pantau Desa → Siapkan buku kerja dahulu.';

export function title(count: number): string {
  return `${wholeText(count)} tautan laporan`;
}

export const scope =
  'Setiap tautan memuat nama pemiliknya dan kodenya. Kirim hanya kepada pemiliknya; laporan lewat tautan milik yang lain ditandai di tab Masalah.';

export const search = 'Cari';
export const obligation = 'Kewajiban';
export const allObligations = 'Semua kewajiban';

export function copyAll(count: number): string {
  return `Salin ${wholeText(count)} tautan`;
}

export const allCopied = 'Semua tautan tersalin.';
export const copyRefused = 'Peramban menolak menyalin; salin dari kolom Tautan laporan di buku kerja.';
export const printCodes = 'Cetak kode QR';
export const openingPrint = 'Membuka halaman cetak…';

export function staleForms(forms: readonly string[]): string {
  return `Formulir ${forms.join(', ')} belum mengikuti perubahan kewajiban atau daftar wilayah. Tautan yang sudah dibagikan tetap berlaku.`;
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

export function openAs(unitWord: string): string {
  return `Buka sebagai ${unitWord}`;
}

export function openAsOf(unitWord: string, label: string): string {
  return `${openAs(unitWord)}: ${label}`;
}

export const copyMessage = 'Salin pesan';

export function copyMessageOf(label: string): string {
  return `Salin pesan WhatsApp ${label}`;
}

export function messageCopied(label: string): string {
  return `Pesan untuk ${label} tersalin.`;
}
