// Who is invited to a meeting: the positions of each desa, and officials of the team.
import type { Unit } from '../office/unit';
import { isWithin } from '../time/date-interval';
import { membersOn, type TeamMember } from '../visits/team';
import { type Attendance, keyText } from './attendance';
import type { Meeting } from './meeting';

/** The rows of the list that are missing, desa by desa in the order of positions, then officials in the order of Tim. */
export function missingInvitees({
  meeting,
  label,
  units,
  positions,
  team,
  standing,
}: {
  readonly meeting: Pick<Meeting, 'number' | 'date'>;
  /** The meeting as Kehadiran names it. */
  readonly label: string;
  readonly units: readonly Unit[];
  readonly positions: readonly string[];
  readonly team: readonly TeamMember[];
  readonly standing: readonly Pick<Attendance, 'key'>[];
}): readonly Attendance[] {
  const active = units.filter(
    ({ isOffice, activeIntervals }) =>
      !isOffice && activeIntervals.some((interval) => isWithin(meeting.date, interval)),
  );
  const ofDesa = active.flatMap(({ code }) =>
    positions.map(
      (position): Attendance => ({
        ...BLANK,
        meeting: label,
        key: [meeting.number, code, keyText(position)].join('|'),
        unit: code,
        position,
      }),
    ),
  );
  const officials = membersOn(team, meeting.date).map(
    ({ name, position, institution }): Attendance => ({
      ...BLANK,
      meeting: label,
      key: [meeting.number, keyText(name === '' ? `${position} ${institution}` : name)].join('|'),
      name,
      position,
      institution,
    }),
  );
  const known = new Set(standing.map(({ key }) => key));
  return [...ofDesa, ...officials].filter(({ key }) => {
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

/** The positions of a setting: `Sekretaris Desa; Kasi Pelayanan`. */
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
