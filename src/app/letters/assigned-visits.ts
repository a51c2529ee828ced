// Fills a letter of assignment from planned visits, and writes its number back beside them.
import type { Terms } from '../../core/office/profile';
import type { Unit } from '../../core/office/unit';
import type { VisitRow } from '../../core/visits/visit';
import { assignmentOthers } from '../../messages/letters/letter-proposal-text';
import { unitTitle } from '../../messages/office/unit-name';
import { dateText } from '../../messages/time/date-text';
import { plansVisits } from '../office/facts/plans-visits';
import { type Office, requireTab } from '../office/read-office';
import type { Ports } from '../ports';
import { visitBlocks } from '../visits/visit-blocks';
import { requireProfile } from './letter-desk';
import type { LetterDraft } from './rpc-letters';

type Filling = Pick<LetterDraft, 'stops' | 'members'>;

/** Where the visits of the month go that have neither an outcome nor a letter yet, and who goes; each visit once. */
export function plannedVisits(office: Office, month: string): Filling {
  const { terms } = requireProfile(office);
  const ahead = office.visitRows
    .map(({ value }) => value)
    .filter(({ date, ...visit }) => isUnassigned(visit) && date.slice(0, 7) === month);
  const members = ahead.flatMap((visit) =>
    visit.members.map(({ name, role, institution }) => [name, role, institution].join('; ')),
  );
  return {
    stops: [...new Set(ahead.map((visit) => stopText(visit, office, terms))), ...othersOf(ahead)].join('\n'),
    members: [...new Set(members)].join('\n'),
  };
}

/**
 * Writes the number beside every visit that the letter names and that has none yet: such a visit then stays as it is when
 * the schedule is made again. Nothing is written in an office that does not plan its visits.
 */
export function noteAssignment(
  { workbook }: Pick<Ports, 'workbook'>,
  office: Office,
  { stops, date }: Pick<LetterDraft, 'stops' | 'date'>,
  number: string,
): void {
  if (!plansVisits(office.layout)) return;
  const { terms } = requireProfile(office);
  const named = new Set(stops.split('\n').map((line) => line.trim()));
  const rows = office.visitRows.filter(
    ({ value }) => isUnassigned(value) && value.date >= date && named.has(stopText(value, office, terms)),
  );
  const changed = new Map(rows.map(({ row, value }) => [row, { ...value, assignment: number }]));
  for (const block of visitBlocks(office, changed))
    workbook.writeBlock(requireTab(office.layout, 'visits'), block);
}

/** Takes the number of a cancelled letter from the visits that it named: they may be assigned and planned again. */
export function clearAssignment({ workbook }: Pick<Ports, 'workbook'>, office: Office, number: string): void {
  const named = office.visitRows.filter(({ value }) => value.assignment === number);
  const changed = new Map(named.map(({ row, value }) => [row, { ...value, assignment: '' }]));
  for (const block of visitBlocks(office, changed))
    workbook.writeBlock(requireTab(office.layout, 'visits'), block);
}

function isUnassigned({ outcome, assignment }: Pick<VisitRow, 'outcome' | 'assignment'>): boolean {
  return outcome === null && assignment === '';
}

/** `Desa Betet, 14 Maret 2026`. */
function stopText(
  { unit, date }: Pick<VisitRow, 'unit' | 'date'>,
  { units }: Pick<Office, 'units'>,
  terms: Terms,
): string {
  const known: Unit | undefined = units.find(({ code }) => code === unit);
  return `${known ? unitTitle(known, terms) : unit}, ${dateText(date)}`;
}

/** Institutions that go along beside the team, in one line; none where nobody wrote any. */
function othersOf(visits: readonly VisitRow[]): readonly string[] {
  const named = visits.flatMap(({ otherInstitutions }) => otherInstitutions.split(';'));
  const others = new Set(named.map((name) => name.trim()).filter((name) => name !== ''));
  return others.size === 0 ? [] : [assignmentOthers([...others])];
}
