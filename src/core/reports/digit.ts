// Reads digits however a phone or a keyboard writes them: plain, full-width, Arabic, bold, superscript, circled.

/** One digit of a text. */
export interface FoundDigit {
  /** 0–9. */
  readonly value: string;
  /** Where its character begins in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Every digit of the text, in order; a sign that stands for several digits (⑩) gives each of them. */
export function digitsOf(text: string): readonly FoundDigit[] {
  const found: FoundDigit[] = [];
  let start = 0;
  for (const char of text) {
    const end = start + char.length;
    for (const value of valuesOf(char)) found.push({ value, start, end });
    start = end;
  }
  return found;
}

/** The digits that one character stands for, '' for none. */
function valuesOf(char: string): string {
  if (char >= '0' && char <= '9') return char;
  if (char < '\u00b2') return '';
  if (decimal.test(char)) return decimalValue(char);
  const dingbat = dingbatValue(char.codePointAt(0) ?? 0);
  return dingbat ?? (/^[⁰-⁹₀-₉²³¹①-⒛⓪]$/u.test(char) ? char.normalize('NFKC').replace(/\D/gu, '') : '');
}

const decimal = /^\p{Nd}$/u;

/** Decimal digits stand in Unicode in tens that begin with a zero. */
function decimalValue(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  // The mathematical digits 1D7CE–1D7FF begin at no multiple of ten of their own.
  if (point >= 0x1d7ce && point <= 0x1d7ff) return String((point - 0x1d7ce) % 10);
  let zero = point;
  while (zero > point - 9 && decimal.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

/** Black and double circled signs, which have no decomposition: ❶–❿, ➀–➉, ➊–➓, ⓵–⓾, ⓿. */
function dingbatValue(point: number): string | null {
  if (point === 0x24ff) return '0';
  for (const first of [0x2776, 0x2780, 0x278a, 0x24f5]) {
    if (point >= first && point < first + 10) return String(point - first + 1);
  }
  return null;
}
