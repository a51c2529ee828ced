// Which mail names to the camat who is still missing?
import type { ComplianceCell } from '../core/compliance-cell';
import type { OfficeProfile } from '../core/profile';
import { deadlineText, periodText } from './date-text';
import { type EmailBody, type EmailSection, emailPage } from './email-page';
import { fillWords, type OfficeWords, type WordsPart } from './mail-words';
import { countText } from './summary-text';

/** One mail for all that is overdue, named by obligation and period. */
export const renderEscalationEmail = (
  profile: OfficeProfile,
  cells: readonly ComplianceCell[],
  words: OfficeWords,
): EmailBody => {
  const cellsByTitle = new Map<string, ComplianceCell[]>();
  for (const cell of cells) {
    const { obligation, period } = cell.expected.obligationPeriod;
    const title = `${obligation.name} ${periodText(period)}`;
    cellsByTitle.set(title, [...(cellsByTitle.get(title) ?? []), cell]);
  }
  const names = [...new Set(cells.map(({ expected }) => expected.unit.name))];
  const count = countText(new Set(cells.map(({ expected }) => expected.unit.code)).size, profile.terms.unit);
  const values = {
    jumlah: count,
    daftar: shortList(names),
    kantor: `${profile.terms.office} ${profile.name}`,
  };
  const say = (part: WordsPart): string => fillWords(words, { kind: 'camat', part }, values);
  return emailPage({
    subject: say('subject'),
    preheader: 'Sudah diingatkan, dan tenggatnya sudah lewat.',
    sender: `${profile.terms.office} ${profile.name}`,
    paragraphs: [`Yth. ${profile.terms.officeHead} ${profile.name},`, say('opening')],
    sections: [...cellsByTitle].map(([title, overdue]) => sectionOf(title, overdue, profile)),
    closing: [say('closing'), 'Surel ini dibuat oleh Pantau Desa.'],
  });
};

const sectionOf = (
  title: string,
  overdue: readonly ComplianceCell[],
  profile: OfficeProfile,
): EmailSection => {
  const due = overdue[0]?.expected.obligationPeriod.due;
  return {
    title,
    lines: [
      overdue.map(({ expected }) => expected.unit.name).join(', '),
      ...(due === undefined ? [] : [`Tenggat: ${deadlineText(due, profile.zone)}`]),
    ],
  };
};

/** At most three names: a subject line shows no more on a phone. */
const shortList = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')}, dan ${names.length - 2} lainnya`;
