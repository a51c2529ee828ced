// Words of the wizard's end: what was made, and three things to do next, in the order of the guide.
import { anyUnit } from '../office/unit-word';
import { wholeText } from '../time/date-text';

/** `office` with the word in front of it: `Kecamatan Kasiman`. */
export function ready(office: string): string {
  return `Buku kerja ${office} siap`;
}

/** Below the heading, with the only thing that is still missing; `monitored`: `2 desa dan 12 kelurahan`. */
export function prepared(monitored: string): string {
  return `Buku kerja siap untuk ${monitored}. Lengkapi surel di tab Kontak, lalu bagikan tautannya.`;
}

export function made(monitored: string, links: number): string {
  return `${monitored} · ${wholeText(links)} tautan laporan`;
}

export const whatNext = 'Langkah berikutnya';

/** Each with the page that it opens, what its button says, and why, in order. */
export function steps(unitWord: string) {
  return [
    {
      page: 'contacts',
      button: 'Isi kontak',
      why: 'Tempel daftarnya, atau isi tab Kontak; surel dan WhatsApp di sana menerima pengingat.',
    },
    { page: 'links', button: 'Bagikan tautan', why: `Setiap ${anyUnit(unitWord)} punya tautannya sendiri.` },
    { page: 'trial', button: 'Uji coba pengingat', why: 'Tidak ada surel terkirim tanpa Anda.' },
  ] as const;
}

export const nextOpened = 'Panelnya terbuka di sisi kanan.';

export const seeWorkbook = 'Lihat buku kerja';
