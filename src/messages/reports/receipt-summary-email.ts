// Renders the mail that tells together of reports that had no receipt of their own.
import type { OfficeProfile } from '../../core/office/profile';
import type { Zone } from '../../core/office/unit';
import type { PlainDateTime } from '../../core/time/plain-date';
import { type EmailBody, emailPage } from '../email-page';
import { officeTitle } from '../office/unit-name';
import { momentText, wholeText } from '../time/date-text';
import { reportTitle } from './report-title';

/** One report that has come in. */
export interface SummedReport {
  /** `Desa Batokan`. */
  readonly unitName: string;
  readonly obligationName: string;
  /** `8 Februari 2026`, or what was written in its place. */
  readonly day: string;
  readonly receivedAt: PlainDateTime;
  /** False while it cannot count as it is. */
  readonly counts: boolean;
}

/** As many as fit on a phone; of the others the number is told. */
const mostLines = 20;

/** Subject, text and HTML. `reports`: at least one, oldest first. */
export function renderReceiptSummary(
  profile: OfficeProfile,
  zone: Zone,
  reports: readonly SummedReport[],
): EmailBody {
  const count = wholeText(reports.length);
  const left = reports.length - mostLines;
  const lines = reports
    .slice(0, mostLines)
    .map(({ unitName, obligationName, day, receivedAt, counts }) =>
      [
        `${unitName}, ${reportTitle(obligationName)} ${day}, kami terima ${momentText(receivedAt, zone)}`,
        ...(counts ? [] : ['perlu diperbaiki']),
      ].join(': '),
    );
  return emailPage({
    subject: `Diterima: ${count} laporan`,
    preheader: 'Tanda terima untuk laporan yang datang berturut-turut.',
    sender: officeTitle(profile),
    paragraphs: [
      `Terima kasih. ${count} laporan berikut sudah tercatat. Karena datang berturut-turut, tanda terimanya kami kirim sekaligus.`,
    ],
    sections: [
      {
        title: 'Yang kami catat',
        lines: left > 0 ? [...lines, `dan ${wholeText(left)} laporan lainnya`] : lines,
      },
    ],
    closing: ['Ada yang keliru, atau Anda tidak mengirimnya? Balas surel ini.'],
  });
}
