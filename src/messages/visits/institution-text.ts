// Which institutions were at a visit, without the people who came for them.
import type { VisitRow } from '../../core/visits/visit';
import { maskedText } from '../masked-text';
import { visitOutcomeWords } from '../office/choice-words';
import { dateText } from '../time/date-text';

/** Words that the name of an institution begins with; a person's name does not. */
const institutionWords =
  /^(?:kecamatan|kec\.|kelurahan|kabupaten|kantor|distrik|polsek|polres|koramil|kodim|puskesmas|kua|satpol|dinas|dpmd|badan|bagian|bpbd|bpd|upt\w*|inspektorat|korwil|pemerintah|rsud|tp\.? pkk|pkk)(?=[\s.]|$)/iu;

/**
 * The institutions of a visit, each once: those that stand behind a member's role in the form in which we write teams,
 * those that can be told by their first word in what people typed, and the further ones. Long numbers are taken out.
 */
export function institutionsOf({
  team,
  otherInstitutions,
}: Pick<VisitRow, 'team' | 'otherInstitutions'>): readonly string[] {
  const ofTeam = team.split(/[;\n]/u).flatMap(ofMember);
  const further = otherInstitutions.split(/[;,\n]/u);
  const all = [...ofTeam, ...further].map((name) => name.trim());
  return [...new Set(all)].filter((name) => name !== '' && !name.includes('@')).map(maskedText);
}

/** Whether a text begins as names of institutions do: `Polsek Kasiman`. */
export function isInstitution(text: string): boolean {
  return institutionWords.test(text);
}

/** `Budi (Camat, Kecamatan Kasiman)` as we write it, `Budi, Camat, Kecamatan Kasiman` or `Polsek Kasiman` as people do. */
function ofMember(text: string): readonly string[] {
  const inside = /\(([^()]*)\)\s*$/u.exec(text)?.[1];
  const parts = (inside ?? text).split(',').map((part) => part.trim());
  const last = parts[parts.length - 1] ?? '';
  return (inside !== undefined && parts.length > 1) || isInstitution(last) ? [last] : [];
}

/** `14 Maret 2026: tidak terlaksana (Polsek Kasiman, KUA)`: what may be told of a visit where nobody is named. */
export function visitLine(visit: Pick<VisitRow, 'date' | 'outcome' | 'team' | 'otherInstitutions'>): string {
  const { date, outcome } = visit;
  const found = outcome === null ? '' : visitOutcomeWords[outcome];
  const institutions = institutionsOf(visit).join(', ');
  return `${dateText(date)}: ${found}${institutions === '' ? '' : ` (${institutions})`}`;
}
