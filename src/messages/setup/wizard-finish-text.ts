// Words of the wizard's end: what was made, and three things to do next, in the order of the guide.
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

/** Each with the page that it opens, what its button says, and why, in order. */
export function steps(unitTerm: string) {
  return [
    {
      page: 'contacts',
      button: 'Isi kontak',
      why: 'Tempel daftarnya, atau isi tab Kontak; surel dan WhatsApp di sana menerima pengingat.',
    },
    { page: 'links', button: 'Bagikan tautan', why: `Setiap ${unitTerm} punya tautannya sendiri.` },
    { page: 'trial', button: 'Uji coba pengingat', why: 'Tidak ada surel terkirim tanpa Anda.' },
  ] as const;
}

export const nextOpened = 'Panelnya terbuka di sisi kanan.';

export const seeWorkbook = 'Lihat buku kerja';
