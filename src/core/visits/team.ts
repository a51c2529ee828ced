// The team that visits: who belongs to it on a day, and who goes this time.
import { type DateInterval, isWithin, type OpenInterval } from '../time/date-interval';
import type { PlainDate } from '../time/plain-date';
import { inTurn } from './turn';

/** How a member goes along: always, taking turns with colleagues of the same institution, or only when invited. */
export const TEAM_MODES = ['always', 'in-turn', 'invited'] as const;

export type TeamMode = (typeof TEAM_MODES)[number];

/** One row of the Tim tab. An officer who leaves gets an end; the successor has a row of his own. */
export interface TeamMember {
  /** '' where only the position is known. */
  readonly name: string;
  readonly position: string;
  readonly institution: string;
  /** Rank and number as they stand in a letter of assignment. */
  readonly rank: string;
  /** In lower case, '' where there is none. */
  readonly email: string;
  readonly phone: string;
  readonly mode: TeamMode;
  /** Null: since ever. */
  readonly from: PlainDate | null;
  /** Null: still in office. */
  readonly until: PlainDate | null;
  readonly absences: readonly DateInterval[];
}

/** Who goes on a day. */
export interface TeamOfDay {
  readonly members: readonly TeamMember[];
  /** Members who always go, but not on this day. */
  readonly absent: readonly TeamMember[];
}

/**
 * How a visit names a member for good: later changes of Tim do not touch it. `Budi Santoso, S.Sos. (Camat, Kecamatan
 * Kasiman)`; without a name `Kapolsek (Polsek Kasiman)`. Members are parted by semicolons, so no name may hold one.
 */
export function memberText({ name, position, institution }: TeamMember): string {
  const [first = '', ...behind] = [name, position, institution].filter((part) => part !== '');
  return (behind.length === 0 ? first : `${first} (${behind.join(', ')})`).replace(/;/gu, ',');
}

/** Members whose term holds on the day, absent ones too, in the order of the tab. */
export function membersOn(team: readonly TeamMember[], date: PlainDate): readonly TeamMember[] {
  return team.filter(
    ({ from, until }) => (from === null || from <= date) && (until === null || date <= until),
  );
}

/** Whether the member is away on the day. */
export function isAbsent({ absences }: TeamMember, date: PlainDate): boolean {
  return absences.some((away: OpenInterval) => isWithin(date, away));
}

/** Whether at least `least` of the members who always go can go on the day. */
export function hasQuorum(team: readonly TeamMember[], date: PlainDate, least: number): boolean {
  const going = membersOn(team, date).filter((one) => one.mode === 'always' && !isAbsent(one, date));
  return going.length >= least;
}

/**
 * Everybody who always goes and can, and per institution the one whose turn it is. `lastTurns`: when each went last, by
 * `memberText`.
 */
export function teamOn(
  team: readonly TeamMember[],
  date: PlainDate,
  lastTurns: ReadonlyMap<string, PlainDate>,
): TeamOfDay {
  const inOffice = membersOn(team, date);
  const always = inOffice.filter(({ mode }) => mode === 'always');
  const waiting = inOffice.filter((one) => one.mode === 'in-turn' && !isAbsent(one, date));
  const institutions = new Set(waiting.map(({ institution }) => institution));
  const next = [...institutions].flatMap((institution) => {
    const colleagues = waiting.filter((one) => one.institution === institution);
    const [first] = inTurn(colleagues.map(memberText), lastTurns);
    return colleagues.filter((one) => memberText(one) === first).slice(0, 1);
  });
  return {
    members: [...always.filter((one) => !isAbsent(one, date)), ...next],
    absent: always.filter((one) => isAbsent(one, date)),
  };
}

/** Addresses of the members whom a visit of that day names, each once. */
export function addressesOfTeam(
  going: string,
  team: readonly TeamMember[],
  date: PlainDate,
): readonly string[] {
  const named = going.split(/[;\n]/u).map((text) => text.trim());
  const members = membersOn(team, date).filter(
    (member) => member.email !== '' && (named.includes(memberText(member)) || named.includes(member.name)),
  );
  return [...new Set(members.map(({ email }) => email))];
}
