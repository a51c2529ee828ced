// What the form of results asks, from the visits that stand.
import type { ObligationId } from '../obligations/obligation';
import { addDays, type PlainDate } from '../time/plain-date';
import type { Visit, VisitMember } from './visit';

/** A result may still be sent or changed so long after its visit. */
const OPEN_DAYS = 60;

type Standing = Pick<Visit, 'date' | 'obligationId' | 'members'>;

/** Visits of the last days and those to come. */
export function openVisits<Known extends Pick<Visit, 'date'>>(
  visits: readonly Known[],
  today: PlainDate,
): readonly Known[] {
  const first = addDays(today, -OPEN_DAYS);
  return visits.filter(({ date }) => date >= first);
}

/** The obligations that they check, in the order of `known`. */
export function checkedObligations(
  visits: readonly Standing[],
  known: readonly ObligationId[],
  today: PlainDate,
): readonly ObligationId[] {
  const checked = new Set(openVisits(visits, today).map(({ obligationId }) => obligationId));
  return known.filter((id) => checked.has(id));
}

/** The positions of those who go, in the order of the alphabet; a name where no position is written. */
export function rolesOf(visits: readonly Standing[], today: PlainDate): readonly string[] {
  const roles = openVisits(visits, today).flatMap(({ members }) => members.map(roleOf));
  return [...new Set(roles)].filter((role) => role !== '').sort();
}

/**
 * Who was there, as Kunjungan says it: for a chosen position the member whom the visit names, anything else as it was
 * typed; members in the order of the visit.
 */
export function presentText(chosen: readonly string[], team: string, members: Visit['members']): string {
  const pieces = team.split(/[;\n]/u).filter((piece) => piece.trim() !== '');
  const named = members.map((member, index) => ({
    role: roleOf(member),
    text: (pieces[index] ?? '').trim(),
  }));
  const there = named.filter(({ role }) => chosen.includes(role));
  const roles = new Set(there.map(({ role }) => role));
  const others = chosen.filter((role) => !roles.has(role)).map((text) => text.replace(/;/gu, ','));
  return [...there.map(({ text }) => text), ...others].join('; ');
}

/** Without name, position and institution the text does not tell which is which, and is shown whole. */
function roleOf({ name, role, institution }: VisitMember): string {
  if (institution !== '') return role;
  return role === '' ? name : `${name} (${role})`;
}
