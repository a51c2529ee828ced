// How does what people wrote go into a letter without anybody's number or address?

/** Sixteen digits (NIK, KK) however grouped, telephone numbers, any ten digits in a row. */
const numbers = /\b\d{4}(?:[ .-]?\d{4}){3}\b|(?:\+62|\b62|\b0)[ .-]?8\d(?:[ .-]?\d){6,11}\b|\b\d{10,}\b/gu;
const addresses = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** One line without telephone, identity and e-mail: letters leave the office, contacts do not. */
export const maskedText = (text: string): string =>
  text.replace(addresses, '(surel dihapus)').replace(numbers, '(nomor dihapus)').replace(/\s+/gu, ' ').trim();

/** True for `tidak ada`, `nihil`, `-`: an answer that says there is nothing to say. */
export const saysNothing = (text: string): boolean =>
  /^(?:[-–—.]*|nihil|tidak(?: ada)?(?: kendala| hambatan)?|tdk ada|aman|lancar)[.!]?$/iu.test(text.trim());
