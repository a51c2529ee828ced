// Words of the wizard's end: what was made, and three things to do next.
import { wholeText } from '../time/date-text';

/** `office` with the word in front of it: `Kecamatan Kasiman`. */
export function ready(office: string): string {
  return `Buku kerja ${office} siap`;
}

/** Below the heading, with the only thing that is still missing. */
export function prepared(units: number, unitTerm: string): string {
  return `Buku kerja siap untuk ${wholeText(units)} ${unitTerm}. Lengkapi surel di tab Kontak, lalu bagikan tautannya.`;
}

export function made(units: number, unitTerm: string, links: number): string {
  return `${wholeText(units)} ${unitTerm} · ${wholeText(links)} tautan laporan`;
}

export const whatNext = 'Langkah berikutnya';

/** Each as what to do and how, in order. */
export function steps(unitTerm: string): readonly (readonly [what: string, how: string])[] {
  return [
    [
      'Bagikan tautan. ',
      `Menu Pantau Desa → Laporan → Bagikan tautan; setiap ${unitTerm} punya tautannya sendiri.`,
    ],
    [
      'Isi tab Kontak. ',
      'Alamat surel di sana menerima pengingat; daftarnya dapat ditempel lewat menu Pantau Desa → Pengingat → Kontak desa.',
    ],
    [
      'Coba pengingat. ',
      'Menu Pantau Desa → Pengingat → Uji coba pengingat; tidak ada surel terkirim tanpa Anda.',
    ],
  ];
}

export const seeWorkbook = 'Lihat buku kerja';
