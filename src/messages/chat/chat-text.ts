// What the server says about the reports of a pasted chat.
import { capitalise } from '../../core/capitalise';
import type { ChatLineProblem } from '../../core/chat/chat-line';
import { shortNameOf } from '../../core/chat/chat-line';
import type { PlainDate, PlainDateTime } from '../../core/time/plain-date';
import { maskedText } from '../masked-text';
import { quoted } from '../quoted';
import { dayText, shortMomentText, wholeText } from '../time/date-text';

type Problems = {
  readonly [Code in ChatLineProblem['code']]: (
    problem: Extract<ChatLineProblem, { readonly code: Code }>,
  ) => string;
};

const problems: Problems = {
  'obligation-unknown': ({ text }) =>
    text === ''
      ? 'Kewajibannya belum disebut. Tulis singkatannya sesudah LAPOR.'
      : `${quoted(text, 40)} bukan nama atau singkatan kewajiban.`,
  'obligation-of-numbers': ({ name }) => `${name} berisi angka, jadi dilaporkan lewat formulirnya.`,
  'date-missing': () => 'Tanggal kegiatan belum ada.',
  'date-unread': ({ text }) => `Tanggal ${quoted(text, 40)} tidak ada di kalender.`,
  'people-missing': () => 'Jumlah warga belum ada, atau bukan angka.',
};

/** Why a line is not proposed, and what can be done. */
export function chatProblemText<Code extends ChatLineProblem['code']>(
  problem: Extract<ChatLineProblem, { readonly code: Code }>,
): string {
  const say: Problems[Code] = problems[problem.code];
  return `${say(problem)} ${byHand}`;
}

const byHand = 'Tanyakan, lalu catat dengan Catat laporan kertas/WhatsApp.';

export const chatText = {
  source: 'WhatsApp',
  nobody: 'petugas',
  /** Kept with the report. */
  origin: (at: PlainDateTime): string => `Pesan WhatsApp ${shortMomentText(at)}`,
  /** Why the rules refuse it. */
  refused: (sentences: readonly string[]): string => `${sentences.join(' ')} ${byHand}`,
  recorded: (day: PlainDate): string => `Kegiatan ${dayText(day)} sudah ada di tab Laporan.`,
  saidBefore: (day: PlainDate): string => `Kegiatan ${dayText(day)} sudah disebut di atasnya.`,
  /** What would be stored: `Kerja Bakti, Jumat, 13 Februari 2026. Balai desa. 45 warga. Bersih lingkungan. 1 foto.` */
  proposal: (facts: {
    readonly obligation: string;
    readonly day: PlainDate;
    readonly place: string;
    readonly people: string;
    readonly work: string;
    readonly photos: number;
  }): string => {
    const { obligation, day, place, people, work, photos } = facts;
    const photo = photos === 0 ? 'tanpa foto' : `${wholeText(photos)} foto di WhatsApp`;
    return [`${obligation}, ${dayText(day)}`, place, `${wholeText(Number(people))} warga`, work, photo]
      .filter((part) => part !== '')
      .map(capitalise)
      .join('. ')
      .concat('.');
  },
  whose: (names: readonly string[]): string =>
    names.length === 0
      ? 'Nomor atau nama pengirimnya tidak ada di Kontak. Pilih asalnya.'
      : `Asalnya belum pasti: mungkin ${names.join(' atau ')}. Pilih yang benar.`,
  /** A number is shown by its last four digits only: the chat itself has it in full. */
  sender: (sender: string): string =>
    /\d{6}/u.test(sender.replace(/\D/gu, '')) && !/\p{L}{2}/u.test(sender)
      ? `nomor …${sender.replace(/\D/gu, '').slice(-4)}`
      : maskedText(sender),
  saved: (count: number): string => `${wholeText(count)} laporan dicatat di tab Laporan.`,
  stale:
    'Tab Laporan atau Kontak berubah sejak daftarnya diperiksa. Tidak ada yang disimpan. Tekan Periksa chat lagi.',
  tooMany: 'Laporannya lebih dari 500. Ekspor chat bulan ini saja, lalu tempel lagi.',
  /** The line that desa fill in. */
  card: (obligation: { readonly name: string }): string =>
    `LAPOR ${shortNameOf(obligation)}; tanggal; tempat; jumlah warga; kegiatan`,
  example: (obligation: { readonly name: string }): string =>
    `LAPOR ${shortNameOf(obligation)}; 13/2; balai desa; 45; bersih lingkungan`,
} as const;
