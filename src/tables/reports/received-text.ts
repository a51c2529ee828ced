// A text that came from outside, as it may be kept.
import { maskIdentityNumbers } from '../../core/reports/identity-number';
import { identityMask } from '../../messages/office/cell-mark';

/** A text from a form or a page as it is stored: as `clearedText` leaves it, and without NIK and KK numbers. */
export function receivedText(text: string): string {
  return maskIdentityNumbers(clearedText(text), identityMask);
}

/**
 * A text without what nobody typed: composed letters, line feeds only, no invisible signs (controls, marks that turn the
 * direction of writing, zero-width ones, halves of letters). Numbers stay: letters name officers by their NIP.
 */
export function clearedText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/(?!\u200c|\u200d|\n|\t)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');
}
