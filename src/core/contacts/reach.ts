// Reads the e-mail addresses and telephone numbers that a cell or a line holds.

import { cleanText, isNothing } from '../clean-text';
import { isAddress } from './contact';

/** What was found in a clean text (clean-text.ts), and the text with ` | ` in its place. */
export interface Reach {
  readonly found: readonly string[];
  /** What looks like one but cannot be used. */
  readonly broken: readonly string[];
  readonly rest: string;
}

/**
 * Addresses in small letters, each once: `a@x.id, b@x.id` are two, `a@x.id;` is one, `Siti <a@x.id>` is one with
 * `Siti` as the rest. A word with an `@` that is no address is broken; nothing of it is repaired.
 */
export function takeAddresses(text: string): Reach {
  const found: string[] = [];
  const broken: string[] = [];
  const rest = text
    .replace(/mailto:/giu, '')
    .replace(/[<([]?([^\s<>,;:()[\]|"'/]*@[^\s<>,;:()[\]|"'/]*)[>)\]]?/gu, (_, word: string) => {
      const address = word.toLowerCase().replace(/\.+$/u, '');
      if (!isAddress(address)) broken.push(word);
      else if (!found.includes(address)) found.push(address);
      return ' | ';
    });
  return { found, broken, rest };
}

/**
 * What a cell of addresses holds; a name before `<…>` is no fault, any other word is. An address without `@` is broken.
 */
export function readAddresses(typed: string): Pick<Reach, 'found' | 'broken'> {
  const cell = cleanText(typed);
  if (isNothing(cell)) return { found: [], broken: [] };
  const { found, broken, rest } = takeAddresses(cell);
  const words = rest.replace(/[\s|,;/&"'<>]+|\b(?:dan|atau|e-?mail|surel)\b:?/giu, ' ').trim();
  if (found.length + broken.length === 0) return { found, broken: [cell] };
  const isDisplayName = /<[^<>]*@/u.test(cell) || words === '';
  return { found, broken: isDisplayName ? broken : [...broken, cell] };
}

/** Whether digits are an Indonesian mobile number (`08…`, `628…`, `8…`) or a number with an area code (`0353…`). */
function isPhoneDigits(digits: string): boolean {
  return /^(?:00)?(?:62|0)?8\d{8,11}$/u.test(digits) || /^(?:62|0)[2-79]\d{6,10}$/u.test(digits);
}

/** The national part of a mobile number; other digits as they are. Two spellings of a number give the same key. */
export function phoneKey(phone: string): string {
  return phone.replace(/\D/gu, '').replace(/^(?:00)?62(?=8)|^0(?=8)/u, '');
}

/** Digits with what people write between them. */
const run = /[+(]?\d(?:[\d\s().+\u2010-\u2015/-]*\d)?\)?/gu;

/**
 * Numbers that somebody can be called at, each once and as written; links of WhatsApp are read too. `0812… / 0813…` are
 * two. Digits that are none (a year, a NIP) stay in the rest.
 */
export function takePhones(text: string): Reach {
  const found: string[] = [];
  const broken: string[] = [];
  const keep = (written: string): string => {
    const phone = withoutOuterBrackets(written);
    if (!found.some((other) => phoneKey(other) === phoneKey(phone))) found.push(phone);
    return ' | ';
  };
  const rest = text
    .replace(/(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)(\+?\d+)\S*/giu, '$1')
    .replace(/\d[.,]\d+E\+?\d+/giu, (word) => {
      broken.push(word);
      return ' | ';
    })
    .replace(run, (digits) => digits.split(/([/])/u).map(phonesOf(keep)).join(''))
    .replace(/(?<![\d.])(?:\+?62|0)8\d[\d\s.-]{1,7}\d(?![\d/.-])/gu, (word) => {
      broken.push(word.trim());
      return ' | ';
    });
  return { found, broken, rest };
}

/** `(0812…)` is 0812…; `(0353) 511000` stays. */
function withoutOuterBrackets(phone: string): string {
  const inner = /^\(([^()]*)\)?$/u.exec(phone)?.[1] ?? phone;
  return inner.includes('(') ? inner : inner.replace(/\)$/u, '').trim();
}

/** Replaces the numbers of a run; a run without a whole number stays as it is. */
function phonesOf(keep: (phone: string) => string): (run: string) => string {
  return (text) => {
    const pieces = text.split(/(\s+(?:[-\u2010-\u2015]\s+)?)/u);
    const out: string[] = [];
    for (let start = 0; start < pieces.length; start += 1) {
      const end = endOfPhone(pieces, start);
      if (end < 0) out.push(pieces[start] ?? '');
      else {
        out.push(keep(pieces.slice(start, end).join('').trim()));
        start = end - 1;
      }
    }
    return out.join('');
  };
}

/** The end, exclusive, of the longest number that begins with the piece; -1 for none. */
function endOfPhone(pieces: readonly string[], start: number): number {
  if (/^\s*$/u.test(pieces[start] ?? '') || /^\d{1,2}(?:\.\d{2}){1,2}\.\d{4}$/u.test(pieces[start] ?? ''))
    return -1;
  for (let end = pieces.length; end > start; end -= 1) {
    if (isPhoneDigits(pieces.slice(start, end).join('').replace(/\D/gu, ''))) return end;
  }
  return -1;
}

/** Words that stand before a number. */
const labels =
  /\b(?:no(?:mor|mer)?|hp|wa|whats ?app|h\/p|tel(?:p|epon|ephone)?|tlp|hand ?phone|ponsel|cp|hub|call|sms)\b[.:\s]*/giu;

/**
 * What a cell of numbers holds. Under a header that says so a number without area code (`511000`) is kept too; a NIP, a
 * date or a term of office is broken.
 */
export function readPhones(typed: string): Pick<Reach, 'found' | 'broken'> {
  const cell = cleanText(typed);
  if (isNothing(cell) || /^0+$/u.test(cell)) return { found: [], broken: [] };
  const { found, broken, rest } = takePhones(cell.replace(/^'/u, ''));
  const words = rest
    .replace(labels, ' ')
    .replace(/[\s|,;/&]+|\bdan\b|\(\s*(?:wa|hp)?\s*\)/giu, ' ')
    .trim();
  if (words === '') return { found, broken };
  const isWhole = found.length === 0 && broken.length === 0;
  if (isWhole && !cell.includes('/') && isLocalNumber(words)) return { found: [words], broken };
  return { found, broken: [...broken, cell] };
}

function isLocalNumber(text: string): boolean {
  const digits = text.replace(/\D/gu, '');
  return (
    /^\+?[\d\s().-]+$/u.test(text) &&
    digits.length >= 5 &&
    digits.length <= 14 &&
    !/^(?:19|20)\d{2}\D+(?:19|20)\d{2}$|^\d{1,4}\D\d{1,2}\D\d{1,4}$|^0?8\d*$/u.test(text)
  );
}
