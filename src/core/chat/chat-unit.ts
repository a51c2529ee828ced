// Decides whose report a line of a chat is: by the sender's number, then by names.
import { nameKey } from '../clean-text';
import { whatsappNumber } from '../contacts/phone-number';
import { codesOf, findUnits, type UnitIndex } from '../lists/unit-index';
import type { UnitCode } from '../office/unit';

/** What Kontak says of a person. */
export interface ChatContact {
  readonly unit: UnitCode;
  readonly name: string;
  readonly phone: string;
}

/** `codes`: the units that a person chooses from first; none where nothing points at one. */
export type ChatUnit =
  | { readonly kind: 'known'; readonly unit: UnitCode; readonly by: 'number' | 'name' }
  | { readonly kind: 'ask'; readonly codes: readonly UnitCode[] };

/**
 * The desa of the sender's number in Kontak, else that of a contact of this very name, else the one that is named in the
 * sender's name or beside LAPOR. Where the number says one desa and the line another, a person is asked. The place of the
 * work decides nothing: it is only offered.
 */
export function unitOfSender(
  { sender, unitText, place }: { readonly sender: string; readonly unitText: string; readonly place: string },
  contacts: readonly ChatContact[],
  index: UnitIndex,
): ChatUnit {
  const number = whatsappNumber(sender);
  const byNumber =
    number === null ? [] : unitsWhere(contacts, ({ phone }) => whatsappNumber(phone) === number);
  const named = unitsIn(unitText, index);
  const [owner] = byNumber;
  if (byNumber.length === 1 && owner !== undefined && (named.length === 0 || named.includes(owner)))
    return { kind: 'known', unit: owner, by: 'number' };
  if (byNumber.length > 0) return { kind: 'ask', codes: [...new Set([...byNumber, ...named])] };
  const key = nameKey(sender);
  const byPerson = unitsWhere(contacts, ({ name }) => name !== '' && nameKey(name) === key);
  for (const units of [byPerson, named, unitsIn(sender, index)]) {
    const [only] = units;
    if (units.length === 1 && only !== undefined) return { kind: 'known', unit: only, by: 'name' };
    if (units.length > 1) return { kind: 'ask', codes: units };
  }
  return { kind: 'ask', codes: unitsIn(place, index) };
}

function unitsWhere(
  contacts: readonly ChatContact[],
  fits: (contact: ChatContact) => boolean,
): readonly UnitCode[] {
  return [...new Set(contacts.filter(fits).map(({ unit }) => unit))];
}

function unitsIn(text: string, index: UnitIndex): readonly UnitCode[] {
  return [...new Set(findUnits(index, text).flatMap(({ units }) => codesOf(units)))];
}
