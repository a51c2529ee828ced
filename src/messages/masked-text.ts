// Takes numbers and addresses of people out of a text, so that it may stand in a letter.
import { maskIdentityNumbers } from '../core/reports/identity-number';

/** Sixteen digits in fours, telephone numbers, any ten digits in a row. */
const numbers = /\b\d{4}(?:[ .-]?\d{4}){3}\b|(?:\+62|\b62|\b0)[ .-]?8\d(?:[ .-]?\d){6,11}\b|\b\d{10,}\b/gu;
const addresses = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

const noNumber = '(nomor dihapus)';

/** One line without telephone, identity and e-mail: letters leave the office, contacts do not. */
export function maskedText(text: string): string {
  return maskIdentityNumbers(text.replace(addresses, '(surel dihapus)'), noNumber)
    .replace(numbers, noNumber)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** True for `tidak ada`, `nihil`, `-`: an answer that says there is nothing to say. */
export function saysNothing(text: string): boolean {
  return /^(?:[-–—.]*|nihil|tidak(?: ada)?(?: kendala| hambatan)?|tdk ada|aman|lancar)[.!]?$/iu.test(
    text.trim(),
  );
}
