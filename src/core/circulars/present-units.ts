// Who of the desa was at a meeting, for a circular that was handed out there.
import { type Attendance, meetingOf } from '../meetings/attendance';
import type { UnitCode } from '../office/unit';

/** A unit that somebody was there for. */
export interface PresentUnit {
  readonly unit: UnitCode;
  /** `Kasi Pemerintahan; Siti, Sekretaris Desa`: who was there, a guest of the unit included. */
  readonly people: string;
}

/** Units of which somebody came or was represented, in the order of the rows. */
export function presentUnits(rows: readonly Attendance[], meeting: string): readonly PresentUnit[] {
  const people = new Map<UnitCode, string[]>();
  for (const row of rows) {
    const { unit, state, name, representedBy, position } = row;
    const came = state === 'present' || state === 'represented';
    if (unit === null || !came || meetingOf(row) !== meeting) continue;
    const person = [representedBy === '' ? name : representedBy, position].filter((part) => part !== '');
    people.set(unit, [...(people.get(unit) ?? []), ...(person.length === 0 ? [] : [person.join(', ')])]);
  }
  return [...people].map(([unit, names]) => ({ unit, people: names.join('; ') }));
}
