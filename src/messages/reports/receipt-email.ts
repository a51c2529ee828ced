// Renders the mail that tells a village that its report arrived and how it was understood.
import type { Issue } from '../../core/issue';
import type { OfficeProfile } from '../../core/office/profile';
import type { Zone } from '../../core/office/unit';
import type { PlainDateTime } from '../../core/time/plain-date';
import { type EmailBody, emailPage } from '../email-page';
import { officeTitle } from '../office/unit-name';
import { momentText } from '../time/date-text';
import { reportTitle } from './report-title';
import { senderWords } from './sender-text';

interface ReceiptFacts {
  readonly profile: OfficeProfile;
  readonly unitName: string;
  readonly obligationName: string;
  /** What was understood, line by line: label and value. */
  readonly lines: readonly (readonly [string, string])[];
  readonly receivedAt: PlainDateTime;
  readonly zone: Zone;
  readonly editUrl: string;
  /** How the report counts (`recordedText`); '' where there is nothing to say. */
  readonly recorded: string;
  /** A number that may have been a NIK or KK number was taken out of what was sent. */
  readonly isMasked: boolean;
  /** Of this report alone; the sender reads them in words of their own. */
  readonly issues: readonly Issue[];
}

/** The label of each line, beside the day's own. */
export const receiptLabels = {
  kinds: 'Kegiatan',
  people: 'Warga hadir',
  place: 'Tempat',
  counts: 'Angka',
  photos: 'Foto',
} as const;

export const noPhotos = 'belum ada';

const maskedSentence =
  'Nomor 16 angka dalam laporan ini kami hapus dari catatan kami, karena NIK dan nomor KK tidak boleh dicatat di sini.';

/** The whole receipt fits a phone's screen: three lines of an answer are enough to recognise it. */
function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119).replace(/[\s\p{Cs}]+$/u, '')}…` : text;
}

/** Subject, text and HTML of the receipt. */
export function renderReceiptEmail(facts: ReceiptFacts): EmailBody {
  const { profile, unitName, obligationName, receivedAt, zone, editUrl, recorded } = facts;
  const { problems, questions: asked } = senderWords(facts.issues);
  const questions = facts.isMasked ? [...asked, maskedSentence] : asked;
  const counts = problems.length === 0;
  const said = facts.lines
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${shortened(value)}`);
  return emailPage({
    subject: `${counts ? 'Diterima' : 'Perlu diperbaiki'}: ${reportTitle(obligationName)} ${unitName}`,
    preheader: counts
      ? recorded || 'Terima kasih atas laporannya.'
      : 'Laporan disimpan; ada yang perlu diperbaiki.',
    sender: officeTitle(profile),
    paragraphs: counts
      ? [
          `Terima kasih. Laporan ini kami terima ${momentText(receivedAt, zone)}.${recorded === '' ? '' : ` ${recorded}`}`,
          ...questions,
        ]
      : [
          `Terima kasih. Laporan ini kami simpan ${momentText(receivedAt, zone)}, tetapi belum dapat dihitung:`,
          ...problems,
          ...questions,
        ],
    ...(editUrl === '' || counts ? {} : { action: { label: 'Perbaiki laporan ini', url: editUrl } }),
    sections: [
      {
        title: 'Yang kami catat',
        lines: said,
        ...(editUrl === '' || !counts
          ? {}
          : { action: { label: 'Ubah laporan ini', url: editUrl, isQuiet: true } }),
      },
    ],
    closing: [
      editUrl === ''
        ? 'Ada yang keliru? Balas surel ini.'
        : `Ada yang keliru? Tekan “${counts ? 'Ubah' : 'Perbaiki'} laporan ini”; tidak perlu mengisi dari awal. Jangan meneruskan surel ini: siapa pun yang memegang tautannya dapat mengubah laporan.`,
    ],
  });
}
