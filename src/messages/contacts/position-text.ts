// What the position of a contact or an invitee is called in its unit.
import { capitalise } from '../../core/capitalise';
import { positionKey } from '../../core/contacts/position';
import { type Terms, unitWords } from '../../core/office/profile';
import type { Unit, UnitKind } from '../../core/office/unit';

/** The position proposed for a unit's first contact: `Sekretaris Desa`, `Sekretaris Kampung`, `Sekretaris Kelurahan`. */
export function firstPosition(kind: UnitKind, terms: Terms): string {
  return `Sekretaris ${capitalise(unitWords(kind, terms).unit)}`;
}

/** A contact's position in the words of its unit: a kelurahan has no `Sekretaris Desa` but a `Sekretaris Kelurahan`. */
export function positionTitle(position: string, { kind }: Unit, terms: Terms): string {
  return kind === 'kelurahan' && positionKey(position) === 'sekretaris'
    ? firstPosition(kind, terms)
    : position;
}

/**
 * Who is meant in a unit by a position that a meeting invites everywhere: `Kepala` and `Kepala Desa` its own head,
 * `Sekretaris` and `Sekdes` its own secretary; where a desa has its BPD, a kelurahan has its LPM.
 */
export function invitedPosition(position: string, kind: UnitKind, terms: Terms): string {
  switch (roleOf(position)) {
    case 'kepala':
      return unitWords(kind, terms).head;
    case 'sekretaris':
      return firstPosition(kind, terms);
    case 'ketuabpd':
      return kind === 'kelurahan' ? 'Ketua LPM' : position;
    default:
      return position;
  }
}

/** Head of the column of such a position, in an office of these units: `Sekretaris Desa`, `Kepala Desa/Lurah`. */
export function invitedHeading(position: string, kinds: readonly UnitKind[], terms: Terms): string {
  // Those of desa first, as everywhere.
  const ordered = [...kinds.filter((kind) => kind !== 'kelurahan'), ...kinds];
  const titles = [...new Set(ordered.map((kind) => invitedPosition(position, kind, terms)))];
  return titles.length > 1 && roleOf(position) === 'sekretaris' ? 'Sekretaris' : titles.join('/');
}

function roleOf(position: string): string {
  const key = positionKey(position);
  return key === 'lurah' ? 'kepala' : key;
}
