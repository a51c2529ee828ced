// Tells whom of a meeting's list a position, a name or an institution means.
import { nameKey } from '../../clean-text';
import { positionKey } from '../../contacts/position';
import { bareName } from '../../lists/people/person-text';
import type { Attendance } from '../attendance';
import type { ListedAttendance } from './listed-attendance';

/** Officials by position or name: `Camat`, `Kapolsek`; by institution (`Polsek`) only where nothing else is said. */
export function officialsOf(
  { positions, names }: ListedAttendance,
  invited: readonly Attendance[],
): readonly Attendance[] {
  const said = [...positions, ...names];
  const officials = invited.filter(({ unit }) => unit === null);
  const meant = officials.filter((row) =>
    said.some((text) => isPositionOf(row, text) || (row.name !== '' && isOneName(row.name, text))),
  );
  const [only = '', ...others] = said;
  if (meant.length > 0 || others.length > 0) return meant;
  return officials.filter(
    ({ position, institution }) =>
      nameKey(only) !== '' && [institution, `${position}${institution}`].map(nameKey).includes(nameKey(only)),
  );
}

export function isPositionOf({ position }: Attendance, text: string): boolean {
  return position !== '' && keyOf(position) === keyOf(text);
}

const acting = /^(?:(?:plt|plh|pjs?|penjabat)\b\.?\s*)+/iu;

function keyOf(position: string): string {
  return positionKey(position.replace(acting, ''));
}

/** The row of a position; one that is cut short (`Kasi Pem`) where only one begins so. */
export function rowOfPosition(rows: readonly Attendance[], text: string): Attendance | null {
  const key = keyOf(text);
  const exact = rows.filter(({ position }) => keyOf(position) === key);
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  const isShort = /^kepala(?:seksi|urusan)\p{L}{3,}$/u.test(key);
  const begun = isShort ? rows.filter(({ position }) => keyOf(position).startsWith(key)) : [];
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** Titles before and after a name do not make another name. */
export function isOneName(left: string, right: string): boolean {
  return bareKey(left) === bareKey(right);
}

function bareKey(name: string): string {
  const [first = ''] = bareName(name).split(',');
  return nameKey(first.replace(/^(?:(?:drs?|dra|ir|hj?|kh|ust|ustadz?)\b\.?\s*)+/iu, ''));
}
