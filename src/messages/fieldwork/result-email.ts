// Renders the receipt that the team of a visit gets for what somebody sent about it.
import type { OfficeProfile } from '../../core/office/profile';
import { type EmailBody, emailPage } from '../email-page';
import { officeTitle } from '../office/unit-name';

/** What stands in Kunjungan after the answer. */
export interface ResultNotice {
  /** `K-014 · Betet · 14 Maret 2026`. */
  readonly visit: string;
  /** `Kerja Bakti: tidak terlaksana`. */
  readonly outcomes: readonly string[];
  readonly team: string;
  readonly notes: string;
  readonly name: string;
  /** Whether answers differ. */
  readonly isDisputed: boolean;
}

export function renderResultEmail(profile: OfficeProfile, notice: ResultNotice): EmailBody {
  const sender = officeTitle(profile);
  const { visit, outcomes, team, notes, name, isDisputed } = notice;
  return emailPage({
    subject: `Hasil kunjungan dicatat: ${visit}`,
    preheader: outcomes.join('; '),
    sender,
    paragraphs: [
      `Hasil kunjungan ini sudah dicatat${name === '' ? '' : `, diisi oleh ${name}`}.`,
      ...(isDisputed
        ? [
            'Ada dua hasil berbeda. Petugas akan memilih yang benar; sampai saat itu yang bertentangan dihitung.',
          ]
        : []),
    ],
    sections: [
      {
        title: visit,
        lines: [
          ...outcomes,
          ...(team === '' ? [] : [`Yang hadir: ${team}`]),
          ...(notes === '' ? [] : [`Catatan: ${notes}`]),
        ],
      },
    ],
    closing: [`Bila keliru, hubungi ${sender}.`, 'Surel ini dibuat oleh Pantau Desa.'],
  });
}
