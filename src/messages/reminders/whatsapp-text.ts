// The WhatsApp messages that a person sends to a village.
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { OfficeProfile } from '../../core/office/profile';
import { fillingTime } from '../forms/form-text';
import { officeTitle, unitHeadTitle } from '../office/unit-name';
import { reportTitle } from '../reports/report-title';
import type { ReviewFacts } from '../review/review-email';
import { deadlineText } from '../time/date-text';
import { fillWords, type OfficeWords, type WordsPart } from './mail-words';
import { reportText, valuesOfReport } from './report-values';

interface WhatsappFacts {
  readonly profile: OfficeProfile;
  /** What is owed. */
  readonly cell: ComplianceCell;
  /** Of the form; '' leaves it out. */
  readonly url: string;
  /** What the office words itself. */
  readonly words: OfficeWords;
}

/** Short, warm, the link alone on the last line. */
export function whatsappReminder({ profile, cell, url, words }: WhatsappFacts): string {
  const { unit, obligationPeriod } = cell.expected;
  const report = reportText(cell);
  const time = fillingTime[obligationPeriod.obligation.form];
  const deadline = deadlineText(obligationPeriod.due, profile.zone);
  const say = (part: WordsPart): string =>
    fillWords(words, { kind: 'whatsapp', part }, valuesOfReport(cell, profile));
  return [
    `Yth. ${unitHeadTitle(unit, profile.terms)} dan jajaran,`,
    say('opening'),
    cell.isClosed
      ? `${report} belum kami terima; tenggatnya ${deadline}. Mohon diisi, ${time}.`
      : `${report} kami tunggu sampai ${deadline}. Mengisinya ${time}.`,
    say('closing'),
    officeTitle(profile),
    ...(url === '' ? [] : [url]),
  ].join('\n');
}

/** The same as the mail about a returned or rejected report; the link for corrections alone on the last line. */
export function whatsappReview(facts: ReviewFacts): string {
  const { profile, unitName, obligationName, day, editUrl, lastDay } = facts;
  const isReturned = facts.decision === 'needs-work';
  const reason = facts.reason.trim() === '' ? 'mohon hubungi kami' : facts.reason.trim();
  return [
    `Terima kasih atas ${reportTitle(obligationName)} ${unitName}${day === '' ? '' : `, ${day}`}.`,
    isReturned ? `Mohon diperbaiki: ${reason}` : `Laporan ini belum dapat kami terima: ${reason}`,
    isReturned
      ? `Bila diperbaiki sampai ${deadlineText(lastDay, profile.zone)}, waktu kirim yang pertama tetap dihitung.`
      : 'Kegiatan lain dapat dilaporkan seperti biasa.',
    officeTitle(profile),
    ...(isReturned && editUrl !== '' ? [editUrl] : []),
  ].join('\n');
}
