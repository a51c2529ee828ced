// Which mail tells a village that its report has arrived and how it was understood?
import type { PlainDateTime } from '../core/plain-date';
import type { OfficeProfile } from '../core/profile';
import type { Zone } from '../core/unit';
import { momentText } from './date-text';
import { type EmailBody, emailPage } from './email-page';
import { reportTitle } from './report-title';

export interface ReceiptFacts {
  readonly profile: OfficeProfile;
  readonly unitName: string;
  readonly obligationName: string;
  /** What was understood, line by line: label and value. */
  readonly lines: readonly (readonly [string, string])[];
  readonly receivedAt: PlainDateTime;
  readonly zone: Zone;
  readonly editUrl: string;
  /** Sentences of what keeps the report from counting; none when it counts. */
  readonly problems: readonly string[];
}

/** Subject, text and HTML of the receipt. */
export const renderReceiptEmail = (facts: ReceiptFacts): EmailBody => {
  const { profile, unitName, obligationName, receivedAt, zone, editUrl, problems } = facts;
  const counts = problems.length === 0;
  const said = facts.lines.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`);
  return emailPage({
    subject: counts
      ? `${reportTitle(obligationName)} ${unitName} sudah kami terima`
      : `${reportTitle(obligationName)} ${unitName} perlu diperbaiki`,
    preheader: counts ? 'Terima kasih atas laporannya.' : 'Laporan disimpan; ada yang perlu diperbaiki.',
    sender: `${profile.terms.office} ${profile.name}`,
    paragraphs: counts
      ? [`Terima kasih. Laporan ini kami terima ${momentText(receivedAt, zone)}.`]
      : [
          `Terima kasih. Laporan ini kami simpan ${momentText(receivedAt, zone)}, tetapi belum dapat dihitung:`,
          ...problems,
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
