// In which locale an account's new workbooks begin.
import type { OfficeState } from './office-state';

/** A new workbook of an English account is `en_US` and reads typed dates month first (practitioners). */
export function usualLocale(state: OfficeState, email: string): 'en_US' | 'id_ID' {
  return state.accounts.find((account) => account.email === email)?.language === 'en' ? 'en_US' : 'id_ID';
}
