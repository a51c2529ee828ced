// Forms that belong to no obligation, and whom their links are addressed to.
import type { UnitCode } from '../office/unit';

/** What desa answer to a finding, or to anything else that asks them; what a team found on its visit. */
export const SPECIAL_FORMS = ['response', 'visit-result'] as const;

export type SpecialForm = (typeof SPECIAL_FORMS)[number];

/** One link of a special form: what it is about, and whom it was given to. */
export interface Addressee {
  /** The key of what is answered, unique among all kinds: `temuan|unit|obligation|period`; a visit's number. */
  readonly subject: string;
  readonly unit: UnitCode;
  /** How the form names it, prefilled. It may have read otherwise when the link was given out. */
  readonly title: string;
}

/** Whose link brought an answer: the addressee's own, one without a code, or one with another code. */
export type LinkOrigin = 'own' | 'no-code' | 'other-code';

/** The check code of a link. */
export type AddresseeCodeOf = (addressee: Pick<Addressee, 'subject' | 'unit'>) => string;

/**
 * Whom an answer is from. The title decides, as the form shows it; where several have that title, or none any more, the
 * code of the link does. Null: neither belongs to an addressee.
 */
export function addresseeOf<Known extends Addressee>(
  { title, code }: { readonly title: string; readonly code: string },
  addressees: readonly Known[],
  codeOf: AddresseeCodeOf,
): { readonly addressee: Known; readonly origin: LinkOrigin } | null {
  const titled = addressees.filter((known) => plain(known.title) === plain(title));
  const hasCode = (known: Known): boolean => code !== '' && codeOf(known) === code;
  const own = titled.find(hasCode) ?? (titled.length === 0 ? addressees.find(hasCode) : undefined);
  if (own !== undefined) return { addressee: own, origin: 'own' };
  const [first] = titled;
  return first === undefined ? null : { addressee: first, origin: code === '' ? 'no-code' : 'other-code' };
}

function plain(title: string): string {
  return title.toLowerCase().replace(/\s+/gu, ' ').trim();
}
