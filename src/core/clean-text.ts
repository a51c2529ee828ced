// Cleans the text of pasted cells and tells whether it says anything.

/** Soft hyphens, zero-width and direction signs, byte-order marks, variation selectors. */
const invisible = /[\p{Cf}\u180e]|\p{Variation_Selector}/gu;

/** Pictographs and the bullets that people put before a line. */
const decoration = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u20e3•▪▫●○◦‣►▶★☆✓✔✅☑■□◆◇]/gu;

/** Without signs that nobody sees; every kind of blank is one space; nothing at the ends. */
export function cleanText(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** A line of a chat without pictographs, bullets and the signs for bold, italics and struck text. */
export function plainLine(text: string): string {
  const bare = cleanText(text)
    .replace(/[\d#*]\u20e3/gu, (sign) => sign.slice(0, 1))
    .replace(decoration, (sign) => (/^[\d#*]$/u.test(sign) ? sign : ' '))
    .replace(/[*~`]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}@.])_+|_+(?![\p{L}\p{N}@.])/gu, ' ');
  return cleanText(bare).replace(/^[-–—>]+\s+/u, '');
}

/** Whether a cell says that there is nothing: `-`, `–`, `belum ada`, `tidak ada nomor`, `nihil`, `kosong`. */
export function isNothing(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/^[\s([{'"]+|[\s)\]}'".!]+$/gu, '')
    .trim();
  return bare === '' || nothing.test(bare);
}

const lacks = '(?:belum|blm|tidak|tdk|tak|gak|ga|nggak)';
const has = '(?:ada|tersedia|terisi|diisi|punya|mempunyai|memiliki|diketahui)';
const nothing = new RegExp(
  `^(?:${[
    '[-–—‐‑‒−_.·…/\\\\=~*]+',
    `(?:(?:masih|msh|memang) )?${lacks} ${has}(?: (?:nomor|no|hp|wa|nama|surel|e-?mail|data|kontak)\\.?)*`,
    'belum|blm|nihil|kosong|lowong|kosongan',
    '#?n/?a|#ref!|#value!|null|none|nil',
  ].join('|')})$`,
  'u',
);

/**
 * What two spellings of a name have in common: letters and digits, accents, capitals, signs and the noughts before a
 * number aside. `Soka’an` and `SOKAAN`, `RW 01` and `rw.1` give the same key.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!\d)0+(?=\d)/gu, '');
}

/** A line or cell without the number of a list before it: `1. Batokan`, `12) Batokan`, `(3) Batokan`, `4 Batokan`, `a. Batokan`. */
export function splitListNumber(text: string): { readonly number: string; readonly rest: string } {
  const found = /^\(?(\d{1,3})(?:\s*[.)\]:]+\s*(?=[^\d\s])|\s*[.)\]:-]*\s+)(?=\S)/u.exec(text);
  const letter = found ?? /^([a-z])[.)]\s*(?=\S)/u.exec(text);
  return letter === null
    ? { number: '', rest: text }
    : { number: letter[1] ?? '', rest: text.slice(letter[0].length) };
}

/** A row as people recognise it beside its problem: what stands in it, at most 60 letters. */
export function echoOf(cells: readonly string[]): string {
  const text = cells.filter((cell) => cell !== '').join(' · ');
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
