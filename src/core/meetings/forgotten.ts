// What stays of an attendance list once personal data were kept long enough: positions and who came, no names.
import { type Attendance, GUEST, inviteeOf, isGuest, keyText, meetingOf } from './attendance';

/**
 * The rows without names; a row that names nobody stays the same object. Whoever was known by name only is told from others
 * by a number, so that counts stay.
 */
export function withoutPeople(rows: readonly Attendance[]): readonly Attendance[] {
  const known = new Set(rows.map(({ key }) => key));
  return rows.map((row) => {
    if (row.name === '' && row.representedBy === '') return row;
    const key = hasNameInKey(row) ? freeKey(row, known) : row.key;
    known.add(key);
    return { ...row, key, name: '', representedBy: '' };
  });
}

/** Of a desa the position is invited, and its key names nobody. */
function hasNameInKey(row: Attendance): boolean {
  return isGuest(row) || (row.unit === null && inviteeOf(row) === keyText(row.name));
}

function freeKey(row: Attendance, known: ReadonlySet<string>): string {
  const place = keyText(`${row.position} ${row.institution}`);
  const stem = [meetingOf(row), ...(isGuest(row) ? [GUEST] : []), place].join('|');
  const tried = (number: number): string =>
    number === 1 && place !== '' ? stem : `${stem} ${number}`.replace('| ', '|');
  let number = 1;
  while (known.has(tried(number))) number += 1;
  return tried(number);
}
