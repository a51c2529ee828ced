// Renders the mail that tells a member of the team of the visits to come.
import type { OfficeProfile } from '../../core/office/profile';
import type { PlainDate, PlainTime } from '../../core/time/plain-date';
import { type EmailBody, emailPage } from '../email-page';
import { officeTitle } from '../office/unit-name';
import { dayText, timeText, wholeText } from '../time/date-text';

/** A visit as its team is told of it. */
export interface VisitNotice {
  /** `Desa Betet`. */
  readonly unit: string;
  readonly date: PlainDate;
  /** Null where no hour is written. */
  readonly hour: PlainTime | null;
  readonly team: string;
  readonly otherInstitutions: string;
  /** Names of the obligations that it checks. */
  readonly targets: readonly string[];
  /** The form in which the result is sent; '' where there is none. */
  readonly resultLink: string;
}

/** When, where, with whom, and what to check; one section for each visit. */
export function renderVisitEmail({
  profile,
  visits,
}: {
  readonly profile: OfficeProfile;
  readonly visits: readonly VisitNotice[];
}): EmailBody {
  const sender = officeTitle(profile);
  const [first] = visits;
  const title = first === undefined ? '' : `${first.unit}, ${dayText(first.date)}`;
  return emailPage({
    subject:
      visits.length > 1 ? `${wholeText(visits.length)} kunjungan yang akan datang` : `Kunjungan ${title}`,
    preheader: title,
    sender,
    paragraphs: ['Anda tercantum sebagai anggota tim kunjungan berikut.'],
    sections: visits.map((visit) => ({
      title: visit.unit,
      lines: [
        `${dayText(visit.date)}${visit.hour === null ? '' : `, ${timeText(visit.hour)} ${profile.zone}`}`,
        `Tim: ${visit.team}`,
        ...(visit.otherInstitutions === '' ? [] : [`Instansi lain: ${visit.otherInstitutions}`]),
        ...(visit.targets.length === 0 ? [] : [`Yang diperiksa: ${visit.targets.join(', ')}`]),
      ],
      ...(visit.resultLink === ''
        ? {}
        : { action: { label: 'Isi hasil kunjungan', url: visit.resultLink, isQuiet: true } }),
    })),
    closing: [
      `Bila tanggal atau anggotanya berubah, hubungi ${sender}.`,
      'Surel ini dibuat oleh Pantau Desa.',
    ],
  });
}
