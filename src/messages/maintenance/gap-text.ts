// What is said while a tab or a column is gone: in Masalah, and where something is refused because of it.
import { quoted } from '../quoted';

const held =
  'jadi angka dan pengingat ditahan pada keadaan terakhir. Urungkan dengan Ctrl+Z, atau pilih Kesehatan lalu Kembalikan bentuk tab.';

export const gapText = {
  column: (header: string): string => `Kolom ${quoted(header)} hilang, ${held}`,
  tab: (title: string): string => `Tab ${quoted(title)} hilang, ${held}`,
} as const;
