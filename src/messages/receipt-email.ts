// Which mail tells a village that its report has arrived and how it was understood?
import type { Issue } from '../core/issue';
import type { PlainDateTime } from '../core/plain-date';
import type { OfficeProfile } from '../core/profile';
import type { Zone } from '../core/unit';
import { momentText } from './date-text';
import { type EmailBody, emailPage } from './email-page';
import { reportTitle } from './report-title';
import { senderWords } from './sender-text';

export interface ReceiptFacts {
  readonly profile: OfficeProfile;
  readonly unitName: string;
  readonly obligationName: string;
  /** What was understood, line by line: label and value. */
  readonly lines: readonly (readonly [string, string])[];
  readonly receivedAt: PlainDateTime;
  readonly zone: Zone;
  readonly editUrl: string;
  /** Of this report alone; the sender reads them in words of their own. */
  readonly issues: readonly Issue[];
}

/** Subject, text and HTML of the receipt. */
export const renderReceiptEmail = (facts: ReceiptFacts): EmailBody => {
  const { profile, unitName, obligationName, receivedAt, zone, editUrl } = facts;
  const { problems, questions } = senderWords(facts.issues);
  const counts = problems.length === 0;
  const said = facts.lines.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`);
  return emailPage({
    subject: counts
      ? `${reportTitle(obligationName)} ${unitName} sudah kami terima`
      : `${reportTitle(obligationName)} ${unitName} perlu diperbaiki`,
    preheader: counts ? 'Terima kasih atas laporannya.' : 'Laporan disimpan; ada yang perlu diperbaiki.',
    sender: `${profile.terms.office} ${profile.name}`,
    paragraphs: counts
      ? [`Terima kasih. Laporan ini kami terima ${momentText(receivedAt, zone)}.`, ...questions]
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
};
