// Words of the sidebar Tempel chat WhatsApp.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Tempel chat WhatsApp';

export const explanation =
  'Ekspor chat grup tanpa media, lalu tempel di sini atau pilih berkasnya. Hanya baris LAPOR yang dibaca; sisanya tidak meninggalkan peramban Anda.';

export const cardTitle = 'Kartu untuk grup';
export const cardHint =
  'Kirim ke grup sekali. Pelapor mengisi satu baris ini; foto dikirim sesudahnya dalam sepuluh menit.';
export const copyCard = 'Salin kartu';
export const copied = 'Kartu tersalin.';
export const copyRefused = 'Peramban menolak menyalin. Blok teksnya, lalu salin.';

/** The message for the group: how to fill in, then the card of each obligation. */
export function cardText(cards: readonly { readonly card: string; readonly example: string }[]): string {
  const lines = cards.flatMap(({ card, example }) => [card, `Contoh: ${example}`, '']);
  return ['Laporan lewat grup: isi satu baris ini, lalu kirim.', '', ...lines].join('\n').trim();
}

export const noActivity = 'Belum ada kewajiban kegiatan yang dapat dilaporkan lewat chat.';
export const chat = 'Isi chat';
export const chatHint = 'Semuanya boleh ditempel; pesan lain dilewati.';
export const file = 'Atau pilih berkas .txt';
export const check = 'Periksa chat';
export const checking = 'Memeriksa…';
export const saving = 'Menyimpan…';
export const nothingPasted = 'Tempel chat grupnya dahulu.';
export const noMessages =
  'Tidak ada pesan WhatsApp yang dikenali. Tempel hasil Ekspor chat, atau pesan yang disalin dari WhatsApp Web.';
export const noReports = 'Tidak ada baris LAPOR di chat ini.';

export const orderQuestion = 'Urutan tanggal di chat ini';
export const orderHint = 'Tanggalnya dapat dibaca dengan dua cara. Mana yang benar?';
export const orders = { 'day-first': 'hari/bulan/tahun', 'month-first': 'bulan/hari/tahun' } as const;
export const chooseOrder = 'Pilih…';

/** `21 siap dicatat, 3 menunggu jawaban Anda, 4 belum dimengerti, 2 berulang. Belum ada yang disimpan.` */
export function counted(counts: Readonly<Record<keyof typeof kindWords, number>>): string {
  const parts = kinds.flatMap((kind) =>
    counts[kind] === 0 ? [] : [`${wholeText(counts[kind])} ${kindWords[kind]}`],
  );
  return `${parts.join(', ')}. Belum ada yang disimpan.`;
}

const kindWords = {
  ready: 'siap dicatat',
  asking: 'menunggu jawaban Anda',
  unread: 'belum dimengerti',
  repeated: 'berulang',
} as const;

const kinds = ['ready', 'asking', 'unread', 'repeated'] as const;

export const sectionTitles = {
  ready: 'Siap dicatat',
  asking: 'Dari mana?',
  unread: 'Belum dimengerti',
  repeated: 'Berulang',
} as const;

/** `Desa Batokan · 13 Feb 2026 pukul 08.15`; without a unit the sender. */
export function lineTitle(who: string, at: string): string {
  return `${who} · ${at}`;
}

export const choose = 'Pilih…';

export function take(who: string): string {
  return `Catat ${who}`;
}

export function save(count: number): string {
  return `Catat ${wholeText(count)} laporan`;
}
