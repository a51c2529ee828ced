// The words that the office has for its units and itself.
import { DEFAULT_TERMS_BY_TIER, type Terms } from '../../core/office/profile';
import type { Office } from './read-office';

/** As given in the set-up; before it, those of a kecamatan. */
export function termsOfOffice({ settings }: Pick<Office, 'settings'>): Terms {
  return settings.profile?.terms ?? DEFAULT_TERMS_BY_TIER.kecamatan;
}
