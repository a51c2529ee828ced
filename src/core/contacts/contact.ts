// The contacts of units, and the units that nobody can be reached at.
import type { Unit, UnitCode } from '../office/unit';

/** A person to write to; a unit may have several (F45). */
export interface Contact {
  readonly unit: UnitCode;
  readonly name: string;
  readonly position: string;
  /** Empty if unknown. */
  readonly email: string;
  /** Asked not to be written to. */
  readonly isMuted: boolean;
}

/** Why a unit's contacts are incomplete (kontak belum lengkap). */
export type ContactGap = 'no-contact' | 'no-address' | 'mail-failed';

/** One `@`, a dot after it, no spaces, no name in angle brackets: enough to tell a typing error from an address. */
export function isAddress(text: string): boolean {
  return /^[^\s@,;:<>()|"]+@[^\s@,;:<>()|"]+\.[^\s@,;:<>()|".]+$/.test(text.trim());
}

/** A line of the list of incomplete contacts; `contact` is null when the unit has none at all. */
interface IncompleteContact {
  readonly unit: Unit;
  readonly contact: Contact | null;
  readonly gap: ContactGap;
}

/** Contacts by unit, in the order of the rows. */
export function contactsByUnit(contacts: readonly Contact[]): ReadonlyMap<UnitCode, readonly Contact[]> {
  const byUnit = new Map<UnitCode, Contact[]>();
  for (const contact of contacts) byUnit.set(contact.unit, [...(byUnit.get(contact.unit) ?? []), contact]);
  return byUnit;
}

/** What the office must complete: units without contacts; addresses that are blank or wrong, or to which mail failed. */
export function contactGaps(
  units: readonly Unit[],
  contacts: readonly Contact[],
  failedAddresses: ReadonlySet<string>,
): IncompleteContact[] {
  const byUnit = contactsByUnit(contacts);
  return units
    .filter((unit) => !unit.isOffice)
    .flatMap((unit): IncompleteContact[] => {
      const known = byUnit.get(unit.code) ?? [];
      if (known.length === 0) return [{ unit, contact: null, gap: 'no-contact' }];
      return known.flatMap((contact): IncompleteContact[] => {
        const gap = gapOf(contact, failedAddresses);
        return gap === null ? [] : [{ unit, contact, gap }];
      });
    });
}

function gapOf({ email }: Contact, failedAddresses: ReadonlySet<string>): ContactGap | null {
  if (!isAddress(email)) return 'no-address';
  return failedAddresses.has(email.trim().toLowerCase()) ? 'mail-failed' : null;
}
