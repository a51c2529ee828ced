// Which mail names to the camat who is still missing?
import type { ComplianceCell } from '../core/compliance-cell';
import type { OfficeProfile } from '../core/profile';
import { deadlineText, periodText } from './date-text';
import { type EmailBody, emailPage } from './email-page';

/** One mail for all that is overdue, named by obligation and period. */
export const renderEscalationEmail = (profile: OfficeProfile, cells: readonly ComplianceCell[]): EmailBody => {
  const names = new Map<string, string[]>();
  for (const { expected } of cells) {
    const { obligation, period, due } = expected.obligationPeriod;
    const label = `${obligation.name} ${periodText(period)} (tenggat ${deadlineText(due, profile.zone)})`;
    names.set(label, [...(names.get(label) ?? []), expected.unit.name]);
  }
  const units = new Set(cells.map(({ expected }) => expected.unit.code));
  return emailPage({
    subject: `${units.size} ${profile.terms.unit} belum lapor sampai hari ini`,
    preheader: [...names.values()].flat().join(', '),
    paragraphs: [
      `Yth. ${profile.terms.officeHead} ${profile.name},`,
      `${units.size} ${profile.terms.unit} sudah diingatkan dan belum melapor:`,
    ],
    facts: [...names].map(([label, unitNames]) => [label, unitNames.join(', ')] as const),
    closing: ['Daftar lengkap ada pada tab Ringkasan.', `Pantau Desa, ${profile.terms.office} ${profile.name}`],
  });
};
