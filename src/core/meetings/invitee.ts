// Who is invited to a meeting: the positions of each desa, and officials of the team.
import type { Unit } from '../office/unit';
import { isWithin } from '../time/date-interval';
import type { PlainDate } from '../time/plain-date';
import { membersOn, type TeamMember } from '../visits/team';
import { type Attendance, inviteeOf, isGuest, keyText } from './attendance';
import type { Meeting } from './meeting';

/** The rows of the list that are missing, desa by desa in the order of positions, then officials in the order of Tim. */
export function missingInvitees({
  meeting,
  label,
  units,
  positionsOfUnit,
  team,
  standing,
}: {
  readonly meeting: Pick<Meeting, 'number' | 'date'>;
  /** The meeting as Kehadiran names it. */
  readonly label: string;
  readonly units: readonly Unit[];
  /** What each unit calls those who are invited. */
  readonly positionsOfUnit: (unit: Unit) => readonly string[];
  readonly team: readonly TeamMember[];
  readonly standing: readonly Pick<Attendance, 'key'>[];
}): readonly Attendance[] {
  const ofDesa = activeUnits(units, meeting.date).flatMap((unit) =>
    positionsOfUnit(unit).map(
      (position): Attendance => ({
        ...BLANK,
        meeting: label,
        key: [meeting.number, unit.code, keyText(position)].join('|'),
        unit: unit.code,
        position,
      }),
    ),
  );
  const officials = membersOn(team, meeting.date).map(
    ({ name, position, institution }): Attendance => ({
      ...BLANK,
      meeting: label,
      key: [meeting.number, memberKey({ name, position, institution })].join('|'),
      name,
      position,
      institution,
    }),
  );
  return notStanding([...ofDesa, ...officials], standing);
}

/**
 * The rows of the next meeting of a series that are missing: whoever the meeting before it invited, guests aside. Left out
 * are desa that are no more and members of the team who are not on it that day.
 */
export function sameInvitees({
  meeting,
  label,
  units,
  team,
  before,
  standing,
}: Omit<Parameters<typeof missingInvitees>[0], 'positionsOfUnit'> & {
  /** The list of the meeting before. */
  readonly before: readonly Attendance[];
}): readonly Attendance[] {
  const active = new Set(activeUnits(units, meeting.date).map(({ code }) => code));
  const present = new Set(membersOn(team, meeting.date).map(memberKey));
  const former = new Set(team.map(memberKey).filter((key) => !present.has(key)));
  const again = before
    .filter((row) => !isGuest(row))
    .filter((row) => (row.unit === null ? !former.has(inviteeOf(row)) : active.has(row.unit)))
    .map(
      ({ unit, position, institution, name, ...row }): Attendance => ({
        ...BLANK,
        meeting: label,
        key: [meeting.number, inviteeOf(row)].join('|'),
        unit,
        position,
        institution,
        // Of a desa the position is invited, whoever came last time.
        name: unit === null ? name : '',
      }),
    );
  return notStanding(again, standing);
}

function activeUnits(units: readonly Unit[], date: PlainDate): readonly Unit[] {
  return units.filter(
    ({ isOffice, activeIntervals }) =>
      !isOffice && activeIntervals.some((interval) => isWithin(date, interval)),
  );
}

/** What stands behind the number in the key of a member's row. */
function memberKey({
  name,
  position,
  institution,
}: Pick<TeamMember, 'name' | 'position' | 'institution'>): string {
  return keyText(name === '' ? `${position} ${institution}` : name);
}

/** Each once, and only those that do not stand. */
function notStanding(
  rows: readonly Attendance[],
  standing: readonly Pick<Attendance, 'key'>[],
): readonly Attendance[] {
  const known = new Set(standing.map(({ key }) => key));
  return rows.filter(({ key }) => {
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

const BLANK = {
  unit: null,
  name: '',
  institution: '',
  state: null,
  representedBy: '',
  time: null,
  source: null,
  notes: '',
} as const;

/** The positions of a setting: `Sekretaris; Kasi Pelayanan`. */
export function positionsOf(setting: string): readonly string[] {
  const seen = new Set<string>();
  return setting
    .split(/[;\n]/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => {
      if (part === '' || seen.has(keyText(part))) return false;
      seen.add(keyText(part));
      return true;
    });
}
