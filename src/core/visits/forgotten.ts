// What stays of a visit once personal data were kept long enough: positions and institutions, no names.
import { readResultAnswers, resultAnswersText } from './result-answers';
import type { VisitMember, VisitRow } from './visit';

/**
 * The row without names; the same row where none is left. `positions`: what Tim calls its positions, in lower case; they
 * tell `Kapolsek (Polsek Kasiman)`, which names nobody, from `Budi (Kapolsek)`.
 */
export function withoutNames(row: VisitRow, positions: ReadonlySet<string>): VisitRow {
  const answers = readResultAnswers(row.answers);
  const hasSender = answers.some(({ name }) => name !== '');
  const hasNames = row.members.some((member) => isNamed(member, positions));
  if (!hasSender && !hasNames) return row;
  return {
    ...row,
    team: hasNames ? row.members.map((member) => memberWithoutName(member, positions)).join('; ') : row.team,
    answers: hasSender ? resultAnswersText(answers.map((answer) => ({ ...answer, name: '' }))) : row.answers,
  };
}

function isNamed({ name, role }: VisitMember, positions: ReadonlySet<string>): boolean {
  return name !== '' && role !== '' && !positions.has(name.toLowerCase());
}

function memberWithoutName(member: VisitMember, positions: ReadonlySet<string>): string {
  const { name, role, institution } = member;
  const [first, second] = isNamed(member, positions) ? [role, institution] : [name, role];
  return second === '' ? first : `${first} (${second})`;
}
