// Fills a letter of assignment from planned visits, and writes its number back beside them.
import type { Terms } from '../../core/office/profile';
import type { Unit } from '../../core/office/unit';
import { type VisitGroup, visitGroups } from '../../core/visits/schedule/standing-visits';
import { memberText, type TeamMember } from '../../core/visits/team';
import type { VisitRow } from '../../core/visits/visit';
import * as words from '../../messages/letters/letter-proposal-text';
import { unitTitle } from '../../messages/office/unit-name';
import { dateText } from '../../messages/time/date-text';
import { decodeTeam } from '../../tables/visits/team-table';
import { Refusal } from '../failure';
import { specialPlaces } from '../forms/special/special-forms';
import { plansVisits } from '../office/facts/plans-visits';
import { type Office, requireTab } from '../office/read-office';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { resultLinks, type VisitAddressee, visitAddressees } from '../visits/visit-addressees';
import { visitBlocks } from '../visits/visit-blocks';
import { requireProfile } from './letter-desk';
import type { LetterDraft } from './rpc-letters';

type Filling = Pick<LetterDraft, 'month' | 'stops' | 'members' | 'results' | 'visit'>;

type FillPorts = Pick<Ports, 'workbook' | 'signer'> & Pick<SetupPorts, 'formMaker'>;

/** Visits to come that a letter of their own can be made for: without outcome, with a number, the next first. */
export function visitsToAssign(
  office: Pick<Office, 'layout' | 'visitRows' | 'units' | 'today'>,
): readonly VisitAddressee[] {
  if (!plansVisits(office.layout)) return [];
  return visitAddressees(office)
    .filter(({ group }) => group.date >= office.today && group.rows.every(({ value }) => isUnassigned(value)))
    .sort((left, right) => (left.group.date < right.group.date ? -1 : 1));
}

/**
 * Where one visit goes, by its number, or all visits of the month that have neither an outcome nor a letter yet; who goes,
 * and where the team sends its result. Tim is read for ranks, where it stands. Throws a Refusal for a visit that has an
 * outcome or a letter by now.
 */
export function plannedVisits(ports: FillPorts, office: Office, month: string, visit: string): Filling {
  const { terms } = requireProfile(office);
  const chosen = visitsToAssign(office).find(({ subject }) => subject === visit);
  if (visit !== '' && chosen === undefined) throw new Refusal(words.visitNotOpen(visit));
  const groups = chosen
    ? [chosen.group]
    : visitGroups(
        office.visitRows.filter(({ value }) => isUnassigned(value) && value.date.slice(0, 7) === month),
      );
  const ahead = groups.flatMap(({ rows }) => rows.map(({ value }) => value));
  const team = teamOf(ports, office.layout);
  const members = ahead.flatMap((row) => memberLines(row, team));
  return {
    visit,
    month: chosen ? chosen.group.date.slice(0, 7) : month,
    stops: [...new Set(ahead.map((row) => stopText(row, office, terms))), ...othersOf(ahead)].join('\n'),
    members: [...new Set(members)].join('\n'),
    results: resultLines(ports, office, groups, terms).join('\n'),
  };
}

/** A line for each visit with the link of its form of results; a single one gets a short link, which paper can carry. */
function resultLines(
  ports: FillPorts,
  office: Office,
  groups: readonly VisitGroup[],
  terms: Terms,
): readonly string[] {
  const { notes } = office.layout;
  const linkOf = resultLinks(ports, notes, office);
  const place = specialPlaces(notes).get('visit-result');
  return groups.flatMap((group) => {
    const link = linkOf(group);
    const row = group.rows[0]?.value;
    if (link === '' || row === undefined || place === undefined) return [];
    const shown = groups.length === 1 ? ports.formMaker.shorten(place, link) : link;
    return [`${stopText(row, office, terms)}: ${shown}`];
  });
}

/** Tim as it stands; empty where the office does not plan its visits. */
function teamOf({ workbook }: Pick<Ports, 'workbook'>, layout: Office['layout']): readonly TeamMember[] {
  const place = layout.tabsByKey.get('team');
  return place === undefined
    ? []
    : decodeTeam(place, workbook.readRows(place)).rows.map(({ value }) => value);
}

/** `Nama; jabatan; instansi; pangkat dan NIP` of each who goes; ranks and exact places from Tim, if it still names them. */
function memberLines({ team: going, members }: VisitRow, team: readonly TeamMember[]): readonly string[] {
  const texts = going.split(/[;\n]/u).map((text) => text.trim());
  const written = texts.filter((text) => text !== '');
  return members.map(({ name, role, institution }, index) => {
    const known = team.find((member) => memberText(member) === written[index]);
    if (known === undefined) return [name, role, institution].join('; ');
    const { position, rank } = known;
    return [known.name === '' ? position : known.name, position, known.institution, rank]
      .join('; ')
      .replace(/; $/u, '');
  });
}

/**
 * Writes the number beside every visit that the letter names and that has none yet: such a visit then stays as it is when
 * the schedule is made again. A letter for one visit names it by its number, whatever was typed under Tujuan. Nothing is
 * written in an office that does not plan its visits.
 */
export function noteAssignment(
  { workbook }: Pick<Ports, 'workbook'>,
  office: Office,
  { stops, date, visit }: Pick<LetterDraft, 'stops' | 'date' | 'visit'>,
  number: string,
): void {
  if (!plansVisits(office.layout)) return;
  const { terms } = requireProfile(office);
  const named = new Set(stops.split('\n').map((line) => line.trim()));
  const isNamed = (row: VisitRow): boolean =>
    visit === '' ? row.date >= date && named.has(stopText(row, office, terms)) : row.number === visit;
  const rows = office.visitRows.filter(({ value }) => isUnassigned(value) && isNamed(value));
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
  return others.size === 0 ? [] : [words.assignmentOthers([...others])];
}
