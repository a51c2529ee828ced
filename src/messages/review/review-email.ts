// Renders the mail that tells the sender why the office returned or rejected a report.
import type { OfficeProfile } from '../../core/office/profile';
import type { PlainDate } from '../../core/time/plain-date';
import { type EmailBody, emailPage } from '../email-page';
import { officeTitle } from '../office/unit-name';
import { reportTitle } from '../reports/report-title';
import { deadlineText } from '../time/date-text';

export interface ReviewFacts {
  readonly profile: OfficeProfile;
  /** `Desa Sidomukti`. */
  readonly unitName: string;
  readonly obligationName: string;
  /** `kegiatan 13 Februari 2026`, `bulan Februari 2026`; '' where it could not be read. */
  readonly day: string;
  readonly decision: 'needs-work' | 'rejected';
  /** As staff wrote it. */
  readonly reason: string;
  readonly editUrl: string;
  /** The last day on which a corrected report keeps its first time of receipt. */
  readonly lastDay: PlainDate;
}

/** Nobody is left to find out by chance: the reason first, then the way to put it right. */
export function renderReviewEmail(facts: ReviewFacts): EmailBody {
  const { profile, unitName, obligationName, day, decision, editUrl, lastDay } = facts;
  const report = `${reportTitle(obligationName)} ${unitName}`;
  const reason =
    facts.reason.trim() === ''
      ? 'Alasannya belum ditulis; balas surel ini untuk bertanya.'
      : `Catatan petugas: ${facts.reason.trim()}`;
  const isReturned = decision === 'needs-work';
  return emailPage({
    subject: `${isReturned ? 'Perlu diperbaiki' : 'Belum dapat diterima'}: ${report}`,
    preheader: reason,
    sender: officeTitle(profile),
    paragraphs: [
      `Terima kasih atas ${day === '' ? 'laporannya' : `laporan ${day}`}.`,
      reason,
      isReturned
        ? `Bila diperbaiki sampai ${deadlineText(lastDay, profile.zone)}, waktu kirim yang pertama tetap dihitung.`
        : 'Laporan ini tidak dihitung. Kegiatan lain dapat dilaporkan seperti biasa.',
    ],
    ...(isReturned && editUrl !== '' ? { action: { label: 'Perbaiki laporan ini', url: editUrl } } : {}),
    closing: ['Ada yang ingin ditanyakan? Balas surel ini.'],
  });
}
