// What do people call a cell?

/** `A`, `Z`, `AA`, … for a 1-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B3`, or `B3:D9` for more than one cell. */
export function rangeName(range: {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}): string {
  const first = `${columnLetters(range.column)}${range.row}`;
  const last = `${columnLetters(range.lastColumn)}${range.lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** The place a person typed (`b3`, `$B$3`, `B3:D9`), or null. */
export function parseRangeName(
  name: string,
): { row: number; column: number; lastRow: number; lastColumn: number } | null {
  const match = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i.exec(name.trim());
  if (!match) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const [a, b] = [columnNumber(letters), columnNumber(lastLetters)];
  const [c, d] = [Number(digits), Number(lastDigits)];
  if (Math.min(c, d) < 1) return null;
  return { row: Math.min(c, d), column: Math.min(a, b), lastRow: Math.max(c, d), lastColumn: Math.max(a, b) };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
