// Reads digits however a phone or a keyboard writes them: plain, full-width, Arabic, bold, superscript, circled.

/** One digit of a text. */
export interface FoundDigit {
  /** 0–9. */
  readonly value: string;
  /** Where its character begins in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a text may hold sixteen digits: a look at its characters that costs next to nothing. Signs beyond Latin count
 * as two digits each (⑩); such a text is looked at closely without need.
 */
export function mayHoldSixteen(text: string): boolean {
  let count = 0;
  for (let index = 0; index < text.length && count < 16; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xb2) count += 2;
    else if (unit >= 48 && unit <= 57) count += 1;
  }
  return count >= 16;
}

/** Whether so many digits stand in a row somewhere in the text, of whatever kind. */
export function hasDigitsInARow(text: string, most: number): boolean {
  let count = 0;
  let end = -1;
  return digitsOf(text).some((digit) => {
    count = digit.start === end || digit.end === end ? count + 1 : 1;
    end = digit.end;
    return count >= most;
  });
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
