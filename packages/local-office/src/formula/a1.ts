// How is a place on a tab written in A1 notation?

/** Letters of a 1-based column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** 1-based column of its letters, upper or lower case: A → 1, AA → 27. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** One corner of a written reference; a missing row or column means "open", as in `A2:A` or `2:2`. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as written: `'Data 2026'!$A$1:B` has sheet `Data 2026` and two corners, `B` has no row. */
export interface WrittenReference {
  readonly sheet?: string;
  readonly start: Corner;
  readonly end?: Corner;
}

const cornerPattern = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]+)?$/;

/** Reads `$A$1`, `B`, `$3`; undefined when the text is no corner. */
export function parseCorner(text: string): Corner | undefined {
  const match = cornerPattern.exec(text);
  if (match === null || text === '') return undefined;
  const [, first = '', letters, second = '', digits] = match;
  if (letters === undefined && digits === undefined) return undefined;
  if (letters === undefined) {
    return { row: Number(digits), rowFixed: first + second !== '', columnFixed: false };
  }
  const column = columnOfLetters(letters);
  if (digits === undefined) {
    return second === '' ? { column, columnFixed: first !== '', rowFixed: false } : undefined;
  }
  return { column, columnFixed: first !== '', row: Number(digits), rowFixed: second !== '' };
}

/** Reads `Sheet1!A1:B2`, `'a''b'!A:A`, `2:2`, `A2:A`; undefined when the text is no reference. */
export function parseReference(text: string): WrittenReference | undefined {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? undefined : unquoteSheet(text.slice(0, bang));
  const [startText = '', endText, ...more] = text.slice(bang + 1).split(':');
  const start = parseCorner(startText);
  const end = endText === undefined ? undefined : parseCorner(endText);
  if (start === undefined || more.length > 0) return undefined;
  if (endText !== undefined && end === undefined) return undefined;
  if (end === undefined && (start.row === undefined || start.column === undefined)) return undefined;
  return { ...(sheet === undefined ? {} : { sheet }), start, ...(end === undefined ? {} : { end }) };
}

/** The name inside a written sheet prefix, without quotes. */
export function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") && text.length > 1
    ? text.slice(1, -1).replaceAll("''", "'")
    : text;
}
