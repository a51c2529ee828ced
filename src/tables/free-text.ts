// Columns in which people write freely: what they hold is read without NIK and KK numbers.
import { maskIdentityNumbers } from '../core/reports/identity-number';
import { identityMask } from '../messages/office/cell-mark';
import { convertedColumn, type LenientColumn } from './column';

/** A text in people's own words. A NIK or KK number that somebody typed into the cell leaves it nowhere. */
export function freeTextColumn(look: { readonly width: number }): LenientColumn<string> {
  return convertedColumn({ ...look, read: withoutIdentity, write: withoutIdentity });
}

/** The text with the mask in place of each NIK or KK number. */
export function withoutIdentity(text: string): string {
  return maskIdentityNumbers(text, identityMask);
}
