// Which text does a person send over WhatsApp to a village that has not reported, and to which number?
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { OfficeProfile } from '../../core/office/profile';
import { fillingTime } from '../forms/form-text';
import { unitHeadTitle } from '../office/unit-name';
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
    `${profile.terms.office} ${profile.name}`,
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
    `${profile.terms.office} ${profile.name}`,
    ...(isReturned && editUrl !== '' ? [editUrl] : []),
  ].join('\n');
}

/**
 * A number as wa.me wants it: `0812-3456 7890`, `+62 812 3456 7890` and `812 3456 7890` give `6281234567890`; null for
 * what is no Indonesian mobile number, so that no message goes to a stranger.
 */
export function whatsappNumber(phone: string): string | null {
  if (/^\D*\+\s*(?!62)\d/u.test(phone)) return null;
  const digits = phone.replace(/[^\d]/gu, '').replace(/^00/u, '');
  const national = digits.replace(/^62/u, '').replace(/^0/u, '');
  return /^8\d{8,11}$/u.test(national) ? `62${national}` : null;
}

/** A mobile number as people here write it, `0812-3456-7890`; anything else stays as typed. */
export function mobileText(phone: string): string {
  const number = whatsappNumber(phone)?.slice(2);
  return number === undefined ? phone : `0${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`;
}

/** Opens WhatsApp with the text ready; without a usable number the person chooses the chat. A person presses send. */
export function whatsappLink(phone: string, text: string): string {
  return `https://wa.me/${whatsappNumber(phone) ?? ''}?text=${encodeURIComponent(text)}`;
}
