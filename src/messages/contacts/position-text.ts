// What a contact's position is called in its unit.
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
