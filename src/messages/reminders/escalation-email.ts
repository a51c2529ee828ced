// Renders the mail that names to the camat who is still missing.
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { OfficeProfile } from '../../core/office/profile';
import type { Unit } from '../../core/office/unit';
import { countText } from '../camat/summary-text';
import { type EmailBody, type EmailSection, emailPage } from '../email-page';
import { obligationPeriodText } from '../obligations/obligation-period-text';
import { jointWords, officeHeadTitle, officeTitle, unitTitle } from '../office/unit-name';
import { deadlineText, wholeText } from '../time/date-text';
import { fillWords, type OfficeWords, type WordsPart } from './mail-words';

/** One mail for all that is overdue, named by obligation and period. */
export function renderEscalationEmail(
  profile: OfficeProfile,
  cells: readonly ComplianceCell[],
  words: OfficeWords,
): EmailBody {
  const cellsByTitle = new Map<string, ComplianceCell[]>();
  for (const cell of cells) {
    const title = obligationPeriodText(cell.expected.obligationPeriod);
    cellsByTitle.set(title, [...(cellsByTitle.get(title) ?? []), cell]);
  }
  const units = [...new Map(cells.map(({ expected: { unit } }) => [unit.code, unit])).values()];
  const nameOf = unitNamer(units, profile);
  const values = {
    jumlah: countText(units.length, jointWords(units, profile.terms).unit),
    daftar: shortList(units.map(nameOf)),
    kantor: officeTitle(profile),
  };
  const say = (part: WordsPart): string => fillWords(words, { kind: 'camat', part }, values);
  return emailPage({
    subject: say('subject'),
    preheader: 'Tenggat laporannya sudah lewat.',
    sender: officeTitle(profile),
    paragraphs: [`Yth. ${officeHeadTitle(profile)},`, say('opening')],
    sections: [...cellsByTitle].map(([title, overdue]) => sectionOf(title, overdue, { profile, nameOf })),
    closing: [say('closing'), 'Surel ini dibuat oleh Pantau Desa.'],
  });
}

function sectionOf(
  title: string,
  overdue: readonly ComplianceCell[],
  { profile, nameOf }: { readonly profile: OfficeProfile; readonly nameOf: (unit: Unit) => string },
): EmailSection {
  const due = overdue[0]?.expected.obligationPeriod.due;
  return {
    title,
    lines: [
      overdue.map(({ expected }) => nameOf(expected.unit)).join(', '),
      ...(due === undefined ? [] : [`Tenggat: ${deadlineText(due, profile.zone)}`]),
    ],
  };
}

/** The bare name where it says who is meant; the office itself, and units of one name, with their title. */
function unitNamer(units: readonly Unit[], { terms }: OfficeProfile) {
  return (unit: Unit): string =>
    unit.isOffice || units.some(({ code, name }) => code !== unit.code && name === unit.name)
      ? unitTitle(unit, terms)
      : unit.name;
}

/** At most three names: a subject line shows no more on a phone. */
function shortList(names: readonly string[]): string {
  return names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 2).join(', ')}, dan ${wholeText(names.length - 2)} lainnya`;
}
