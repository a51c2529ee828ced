// What stays of an attendance list once personal data were kept long enough: positions and who came, no names and no remarks.
import type { PlainDate } from '../time/plain-date';
import { dateOfText } from '../time/typed-date';
import { type Attendance, GUEST, inviteeOf, isGuest, keyText, meetingOf } from './attendance';
import type { CheckInWords } from './check-in';

/**
 * The rows without names and without what people wrote beside them; a row that holds neither stays the same object. Whoever
 * was known by name only is told from others by a number, so that counts stay.
 */
export function withoutPeople(
  rows: readonly Attendance[],
  words: Pick<CheckInWords, 'guest' | 'isOwn'>,
): readonly Attendance[] {
  const known = new Set(rows.map(({ key }) => key));
  return rows.map((row) => {
    const notes = ownNotes(row.notes, words);
    const isNamed = hasNameInKey(row);
    if (row.name === '' && row.representedBy === '' && notes === row.notes && !isNamed) return row;
    const key = isNamed ? freeKey(row, known) : row.key;
    known.add(key);
    return { ...row, key, name: '', representedBy: '', notes };
  });
}

/** Of the remarks those that Pantau Desa noted itself: a guest, a time. */
export function ownNotes(notes: string, { guest, isOwn }: Pick<CheckInWords, 'guest' | 'isOwn'>): string {
  return notes
    .split('; ')
    .filter((part) => part === guest || isOwn(part))
    .join('; ');
}

/** The day with which the name of a meeting ends, as the rows of Kehadiran bear it; null where it ends otherwise. */
export function dayOfLabel(label: string): PlainDate | null {
  const [day = ''] = /\d{1,2}(?: \p{L}+ |[/.-]\d{1,2}[/.-])\d{4}$/u.exec(label.trim()) ?? [];
  return dateOfText(day);
}

/**
 * Of a desa the position is invited, and its key names nobody. Anybody else's key holds the name with which the row began,
 * even where it was changed since, unless it says nothing but the place and a number.
 */
function hasNameInKey(row: Attendance): boolean {
  if (row.unit !== null && !isGuest(row)) return false;
  const rest = isGuest(row) ? inviteeOf(row).slice(GUEST.length + 1) : inviteeOf(row);
  const place = placeText(row);
  const isPlace = rest.startsWith(place) && /^(?: ?\d+)?$/u.test(rest.slice(place.length));
  return rest !== '' && !isPlace;
}

function placeText({ position, institution }: Attendance): string {
  return keyText(`${position} ${institution}`);
}

function freeKey(row: Attendance, known: ReadonlySet<string>): string {
  const place = placeText(row);
  const stem = [meetingOf(row), ...(isGuest(row) ? [GUEST] : []), place].join('|');
  const tried = (number: number): string =>
    number === 1 && place !== '' ? stem : `${stem} ${number}`.replace('| ', '|');
  let number = 1;
  while (known.has(tried(number))) number += 1;
  return tried(number);
}
