// What is said while a tab or a column is gone: in Masalah, and where something is refused because of it.
import type { HeldBack } from '../../core/issue';
import { quoted } from '../quoted';

const heldWords: Readonly<Record<HeldBack, string>> = {
  'figures-and-reminders': ', jadi angka tetap pada keadaan terakhir dan pengingat ditahan',
  reminders: ', jadi pengingat ditahan',
  nothing: '',
};

function wayBack(held: HeldBack): string {
  return `${heldWords[held]}. Urungkan dengan Ctrl+Z, atau pilih Kesehatan lalu Kembalikan bentuk tab.`;
}

function fillOrAccept(held: HeldBack): string {
  return `${heldWords[held]}. Ambil isinya dari Riwayat versi; bila memang tidak ada isinya, pilih Kesehatan lalu Memang kosong.`;
}

export const gapText = {
  column: (header: string, held: HeldBack): string => `Kolom ${quoted(header)} hilang${wayBack(held)}`,
  columnBack: (header: string, held: HeldBack): string =>
    `Kolom ${quoted(header)} sudah kembali tetapi masih kosong${fillOrAccept(held)}`,
  tabBack: (title: string, held: HeldBack): string =>
    `Tab ${quoted(title)} sudah kembali tetapi masih kosong${fillOrAccept(held)}`,
  tab: (title: string, held: HeldBack): string => `Tab ${quoted(title)} hilang${wayBack(held)}`,
} as const;
