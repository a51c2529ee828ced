// Finds whom of a meeting's list each pasted line means, and what would change.
import { nameKey } from '../../clean-text';
import type { UnitCode } from '../../office/unit';
import { type Attendance, type AttendanceState, isGuest } from '../attendance';
import type { AttendanceList, AttendanceProblem, ListedAttendance } from './listed-attendance';
import { isOneName, isPositionOf, officialsOf, rowOfPosition } from './same-invitee';

export type MatchProblem =
  | AttendanceProblem
  | { readonly code: 'state-missing' }
  /** Which of them came is not said. */
  | { readonly code: 'who-unclear'; readonly unit: UnitCode; readonly rows: readonly Attendance[] }
  | { readonly code: 'not-invited'; readonly text: string }
  | { readonly code: 'differs-from-line'; readonly line: number };

export type AttendanceChange =
  | {
      readonly kind: 'changed' | 'same';
      readonly line: number;
      readonly before: Attendance;
      readonly after: Attendance;
      /** A name in the line that is not the one in the list, which stays; '' mostly. */
      readonly otherName: string;
    }
  /** Somebody who came without being invited. */
  | {
      readonly kind: 'guest';
      readonly line: number;
      readonly guest: Pick<Attendance, 'unit' | 'position' | 'name'>;
    }
  | { readonly kind: 'repeated'; readonly line: number; readonly first: number }
  | { readonly kind: 'problem'; readonly line: number; readonly echo: string; readonly problem: MatchProblem }
  | { readonly kind: 'passed'; readonly line: number; readonly echo: string };

interface Asked {
  /** What a line without a state means, where the list says nothing of coming; null while nobody was asked. */
  readonly unsaid: AttendanceState | null;
  /** Which rows a line means, where a person was asked: keys of rows. */
  readonly chosen: ReadonlyMap<number, readonly string[]>;
  /** `Kapolsek Kasiman` is the Kapolsek. */
  readonly officeName: string;
}

/** In the order of the lines. */
export function matchAttendance(
  list: AttendanceList,
  rows: readonly Attendance[],
  { unsaid, chosen, officeName }: Asked,
): readonly AttendanceChange[] {
  const invited = rows.filter((row) => !isGuest(row));
  const changes: AttendanceChange[] = [];
  const firstByKey = new Map<string, Extract<AttendanceChange, { kind: 'changed' | 'same' }>>();
  const problem = (entry: ListedAttendance, said: MatchProblem): void => {
    changes.push({ kind: 'problem', line: entry.line, echo: entry.echo, problem: said });
  };
  for (const listed of list.entries) {
    const entry = withoutOffice(listed, officeName, invited);
    const state = entry.state ?? (list.saysStates ? null : unsaid);
    const keys = chosen.get(entry.line) ?? [];
    const picked = invited.filter(({ key }) => keys.includes(key));
    const meant =
      picked.length > 0 ? { rows: picked, name: nameOf(entry, picked), rest: [] } : whomOf(entry, invited);
    if ('code' in meant) {
      const [name = '', ...others] = entry.names;
      const isGuestLine = meant.code === 'not-invited' && state === 'present' && others.length === 0;
      const { line, echo, unit } = entry;
      if (entry.isChat && meant.code !== 'who-unclear') changes.push({ kind: 'passed', line, echo });
      else if (isGuestLine && name !== '')
        changes.push({ kind: 'guest', line, guest: { unit, position: entry.positions[0] ?? '', name } });
      else problem(entry, meant);
      continue;
    }
    if (state === null) {
      problem(entry, { code: 'state-missing' });
      continue;
    }
    for (const before of meant.rows) {
      const after = applied(before, { state, by: entry.by, name: meant.name });
      const isSame =
        JSON.stringify({ ...after, source: null }) === JSON.stringify({ ...before, source: null });
      const otherName =
        meant.name !== '' && after.name !== '' && !isOneName(after.name, meant.name) ? meant.name : '';
      const change = {
        kind: isSame ? 'same' : 'changed',
        line: entry.line,
        before,
        after,
        otherName,
      } as const;
      const first = firstByKey.get(before.key);
      if (first === undefined) {
        firstByKey.set(before.key, change);
        changes.push(change);
      } else if (JSON.stringify(first.after) === JSON.stringify(after))
        changes.push({ kind: 'repeated', line: entry.line, first: first.line });
      else problem(entry, { code: 'differs-from-line', line: first.line });
    }
  }
  const told = list.problems.map((one): AttendanceChange => ({ kind: 'problem', ...one }));
  return [...withoutContradicted([...changes, ...told])].sort((left, right) => left.line - right.line);
}

/** `Kapolsek Kasiman`, `Danramil Kec. Kasiman`: a position of an official with the name of the office behind it. */
function withoutOffice(
  entry: ListedAttendance,
  officeName: string,
  invited: readonly Attendance[],
): ListedAttendance {
  const name = officeName.replace(/[^\p{L}\p{N}]+/gu, '.');
  const office = new RegExp(`\\s+(?:kec(?:amatan)?\\.?\\s+|kab(?:upaten)?\\.?\\s+)?${name}$`, 'iu');
  const names = entry.names.map((text) => {
    const bare = text.replace(office, '');
    return invited.some((row) => row.unit === null && isPositionOf(row, bare)) ? bare : text;
  });
  return { ...entry, names };
}

/** Of two lines that say different things of one person, neither is taken. */
function withoutContradicted(changes: readonly AttendanceChange[]): readonly AttendanceChange[] {
  const against = new Set(
    changes.flatMap((change) =>
      change.kind === 'problem' && change.problem.code === 'differs-from-line' ? [change.problem.line] : [],
    ),
  );
  return changes.filter(
    (change) => !((change.kind === 'changed' || change.kind === 'same') && against.has(change.line)),
  );
}

interface Meant {
  readonly rows: readonly Attendance[];
  /** The name of whoever the row is about; '' where the line says none. */
  readonly name: string;
}

/** Only what is clear is taken: one row, or all of a desa that came as a whole. */
function whomOf(entry: ListedAttendance, invited: readonly Attendance[]): Meant | MatchProblem {
  const said = [...entry.positions, ...entry.names];
  if (entry.unit === null) {
    const officials = officialsOf(entry, invited);
    const [only, second] = officials;
    if (only !== undefined && second === undefined) return { rows: [only], name: nameOf(entry, [only]) };
    const named = invited.filter(
      (row) => row.unit !== null && row.name !== '' && entry.names.some((name) => isOneName(row.name, name)),
    );
    if (officials.length === 0 && named.length === 1 && entry.unitProblem === null)
      return { rows: named, name: '' };
    return (
      entry.unitProblem ??
      (said.length === 0
        ? { code: 'nobody' }
        : isNamedOnly(entry)
          ? notInvited(entry)
          : { code: 'unit-missing' })
    );
  }
  const { unit } = entry;
  const byOffice = entry.isOfficeName ? officialsOf(entry, invited) : [];
  if (byOffice.length === 1) return { rows: byOffice, name: nameOf(entry, byOffice) };
  const ofUnit = invited.filter((row) => row.unit === unit);
  if (ofUnit.length === 0) return notInvited(entry);
  if (entry.isAll && said.length === 0) return { rows: ofUnit, name: '' };
  const byPosition = [...new Set(said.flatMap((text) => rowOfPosition(ofUnit, text) ?? []))];
  const isOne = byPosition.length === 1 && entry.positions.length < 2;
  // `Sekdes dan Kasi Pelayanan hadir` speaks of both, as long as nobody is named.
  const areAll = entry.names.length === 0 && byPosition.length === entry.positions.length;
  if (byPosition.length > 0 && (isOne || areAll))
    return { rows: byPosition, name: nameOf(entry, byPosition) };
  if (byPosition.length > 0) return { code: 'who-unclear', unit, rows: ofUnit };
  if (entry.positions.length > 0) return notInvited(entry);
  const byName = ofUnit.filter(
    (row) => row.name !== '' && entry.names.some((name) => isOneName(row.name, name)),
  );
  if (byName.length === 1) return { rows: byName, name: '' };
  const [only] = ofUnit;
  if (only !== undefined && ofUnit.length === 1 && entry.names.length < 2)
    return { rows: [only], name: entry.names[0] ?? '' };
  return { code: 'who-unclear', unit, rows: ofUnit };
}

function isNamedOnly({ names, positions }: ListedAttendance): boolean {
  return names.length > 0 || positions.length > 0;
}

function notInvited({ positions, names, echo }: ListedAttendance): MatchProblem {
  return { code: 'not-invited', text: [...positions, ...names].join(' · ') || echo };
}

/** The one name that is neither the position nor the institution of the row. */
function nameOf({ names }: ListedAttendance, rows: readonly Attendance[]): string {
  const [row, more] = rows;
  if (row === undefined || more !== undefined) return '';
  const others = names.filter(
    (text) => !isPositionOf(row, text) && nameKey(text) !== nameKey(row.institution),
  );
  return others.length === 1 ? (others[0] ?? '') : '';
}

function applied(
  row: Attendance,
  { state, by, name }: { readonly state: AttendanceState; readonly by: string; readonly name: string },
): Attendance {
  return {
    ...row,
    state,
    representedBy: state === 'represented' ? by || row.representedBy : '',
    name: row.name === '' ? name : row.name,
    source: 'paper',
  };
}
