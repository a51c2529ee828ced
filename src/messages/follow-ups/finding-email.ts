// Renders the mail that tells a desa of a finding and asks for its answer.
import type { OfficeProfile } from '../../core/office/profile';
import type { PlainDate } from '../../core/time/plain-date';
import { type EmailBody, emailPage } from '../email-page';
import { officeTitle } from '../office/unit-name';
import { dayText, wholeText } from '../time/date-text';

/** A finding as its desa is told of it. */
export interface FindingNotice {
  /** `Kerja Bakti Februari 2026: kunjungan tidak menemukan yang dilaporkan`. */
  readonly text: string;
  /** `Kunjungan 14 Maret 2026`. */
  readonly origin: string;
  readonly due: PlainDate | null;
  readonly link: string;
}

/** One section for each finding, with the link to answer. */
export function renderFindingEmail(
  profile: OfficeProfile,
  unit: string,
  findings: readonly FindingNotice[],
): EmailBody {
  const sender = officeTitle(profile);
  const [first] = findings;
  return emailPage({
    subject: `Mohon tanggapan ${unit}: ${findings.length > 1 ? `${wholeText(findings.length)} temuan kunjungan` : 'temuan kunjungan'}`,
    preheader: first?.text ?? '',
    sender,
    paragraphs: [
      `Yth. Bapak/Ibu di ${unit}, tim kunjungan tidak menemukan yang dilaporkan. Mohon penjelasannya; belum ada yang diputuskan.`,
    ],
    sections: findings.map(({ text, origin, due, link }) => ({
      title: text,
      lines: [
        ...(origin === '' ? [] : [`Asal: ${origin}`]),
        ...(due === null ? [] : [`Tanggapan ditunggu sampai ${dayText(due)}`]),
      ],
      action: { label: 'Tanggapi temuan', url: link },
    })),
    closing: [
      'Perihal sudah terisi; cukup pilih jawaban dan tulis nama.',
      'Surel ini dibuat oleh Pantau Desa.',
    ],
  });
}
