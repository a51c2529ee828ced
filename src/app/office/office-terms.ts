// The words that the office has for its units and itself.
import { DEFAULT_TERMS_BY_TIER, type Terms } from '../../core/office/profile';
import { inUnitTerm, jointWords } from '../../messages/office/unit-name';
import type { OwnWords } from '../../tables/own-words';
import type { Office } from './read-office';

/** As given in the set-up; before it, those of a kecamatan. */
export function termsOfOffice({ settings }: Pick<Office, 'settings'>): Terms {
  return settings.profile?.terms ?? DEFAULT_TERMS_BY_TIER.kecamatan;
}

/** What the units are called together, in a count or a question: `desa`, `kelurahan`, `desa dan kelurahan`. */
export function crowdWordOf(office: Pick<Office, 'settings' | 'units'>): string {
  return jointWords(office.units, termsOfOffice(office)).unit;
}

/** What its units are called on tabs and heads. */
export function ownWordsOf(office: Pick<Office, 'settings' | 'units'>): OwnWords {
  return { unit: termsOfOffice(office).unit, crowd: crowdWordOf(office) };
}

/** A sentence written for desa, as this office says it. */
export function inOfficeWords(office: Pick<Office, 'settings' | 'units'>): (text: string) => string {
  const { unit, crowd } = ownWordsOf(office);
  return (text) => inUnitTerm(text, unit, crowd);
}
