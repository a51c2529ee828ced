// Says in the tab Pengingat why a mail did not leave, and what happens next.
import { MOST_ATTEMPTS, type SendFailure } from '../../core/reminders/reminder-ledger';

/** Longest piece of Google's own sentence that is kept. */
const longestSentence = 160;

const notes = {
  address: () => 'Alamat ditolak Google; perbaiki di tab Kontak, alamat camat di tab Pengaturan.',
  quota: () => 'Jatah surel habis; dicoba lagi pada pengiriman berikutnya.',
  service: (attempt: number) =>
    attempt >= MOST_ATTEMPTS
      ? `Sudah ${MOST_ATTEMPTS} kali tidak berhasil dan tidak dicoba lagi; hubungi lewat WhatsApp atau telepon.`
      : `Percobaan ${attempt} dari ${MOST_ATTEMPTS} tidak berhasil; dicoba lagi pada pengiriman berikutnya.`,
} as const satisfies Record<SendFailure, (attempt: number) => string>;

/** What stands beside a failed reminder: what follows, then Google's own sentence, '' if there is none. */
export function failureNote(failure: SendFailure, attempt: number, sentence: string): string {
  return [notes[failure](attempt), sentence === '' ? '' : `(${sentence.slice(0, longestSentence)})`]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * Which failure a note or a sentence of Google's tells of. Google speaks English or the account's language; an
 * unknown sentence counts as a failure of the service, which is tried again a few times.
 */
export function failureOfText(text: string): SendFailure {
  if (/^jatah surel|too many times|terlalu (banyak|sering)|\bquota\b|\bkuota\b/iu.test(text)) return 'quota';
  return /^alamat ditolak|invalid (e-?mail|recipient|to\b)|no recipient|(e-?mail|penerima) tidak valid|tidak ada penerima/iu.test(
    text,
  )
    ? 'address'
    : 'service';
}
