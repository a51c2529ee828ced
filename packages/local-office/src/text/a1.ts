// Reads and writes places on a tab in A1 notation: `B2`, `$A$1:B`, `'Data 2026'!2:5`.

/** Letters of a 1-based column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1-based number of a column's letters in any case: A → 1, aa → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** One end of a reference, 1-based; null where it names no row (`A:A`) or no column (`2:2`). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  /** Written with a `$`. */
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** A reference as it is written. */
export interface Reference {
  /** Undefined: the text names no tab; `''` for a bare leading `!`. */
  readonly sheetName: string | undefined;
  readonly first: Corner;
  /** Undefined for a single cell. */
  readonly second: Corner | undefined;
}

/** A rectangle, 1-based with both ends inside; a null end is open, as in `A2:A`. */
interface A1Range {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** A range without open ends. */
type ClosedA1Range = Readonly<Record<keyof A1Range, number>>;

/** A range and the tab it names. */
interface ParsedA1 {
  readonly sheetName: string | undefined;
  readonly range: A1Range;
}

const cornerPattern = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]+)?$/;

/** Reads `$A$1`, `B`, `$3`; undefined when the text is no corner. */
function parseCorner(text: string): Corner | undefined {
  const match = cornerPattern.exec(text);
  if (!match) return undefined;
  const [, first = '', letters, second = '', digits] = match;
  if (letters === undefined && digits === undefined) return undefined;
  // In `$5` the dollar stands before a row; `A$` is no corner.
  const rowAbsolute = letters === undefined ? first + second !== '' : second !== '';
  if (digits === undefined && rowAbsolute) return undefined;
  return {
    row: digits === undefined ? null : Number(digits),
    column: letters === undefined ? null : columnNumber(letters),
    rowAbsolute,
    columnAbsolute: letters !== undefined && first !== '',
  };
}

export function formatCorner({ row, column, rowAbsolute, columnAbsolute }: Corner): string {
  return (
    (column === null ? '' : `${columnAbsolute ? '$' : ''}${columnLetters(column)}`) +
    (row === null ? '' : `${rowAbsolute ? '$' : ''}${row}`)
  );
}

/** Reads `Sheet1!A1:B2`, `'a''b'!A:A`, `2:2`, `A2:A`; undefined when the text is no reference. */
export function parseReference(text: string): Reference | undefined {
  const { sheetName, rest } = splitSheet(text);
  return referenceOf(sheetName, rest.split(':').map(parseCorner));
}

function splitSheet(text: string): { sheetName: string | undefined; rest: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheetName: undefined, rest: text };
  return { sheetName: unquoteSheetName(text.slice(0, bang)), rest: text.slice(bang + 1) };
}

/** One corner must be a cell; two may be open. */
function referenceOf(
  sheetName: string | undefined,
  corners: readonly (Corner | undefined)[],
): Reference | undefined {
  const [first, second] = corners;
  if (!first || corners.length > 2) return undefined;
  if (corners.length === 2) return second && { sheetName, first, second };
  return first.row === null || first.column === null ? undefined : { sheetName, first, second: undefined };
}

/** The rectangle between a reference's corners, in whichever order they are written. */
export function rangeOfReference({ first, second = first }: Reference): A1Range {
  const [row, lastRow] = interval(first.row, second.row);
  const [column, lastColumn] = interval(first.column, second.column);
  return { row, column, lastRow, lastColumn };
}

/** Open at its end where only one corner names a place, from 1 on where none does. */
function interval(first: number | null, second: number | null): [start: number, end: number | null] {
  if (first === null || second === null) return [first ?? second ?? 1, null];
  return [Math.min(first, second), Math.max(first, second)];
}

/**
 * The range that `Sheet.getRange` understands: A1 notation or `R2C3:R4C5`. Inverted ranges are put right
 * (docs/google-facts.md, Spreadsheets); undefined when the text is neither.
 */
export function parseA1(text: string): ParsedA1 | undefined {
  const { sheetName, rest } = splitSheet(text.trim());
  const corners = rest
    .split(':')
    .map((corner) => parseNumberedCorner(corner.trim()) ?? parseRealCorner(corner.trim()));
  const reference = referenceOf(sheetName, corners);
  return reference && { sheetName, range: rangeOfReference(reference) };
}

function parseNumberedCorner(text: string): Corner | undefined {
  const match = /^R([0-9]+)C([0-9]+)$/i.exec(text);
  return match
    ? { row: Number(match[1]), column: Number(match[2]), rowAbsolute: true, columnAbsolute: true }
    : undefined;
}

/** Row 0 exists nowhere. */
function parseRealCorner(text: string): Corner | undefined {
  const corner = parseCorner(text);
  return corner?.row === 0 ? undefined : corner;
}

/** The cells a person named: `b3`, `$B$3`, `B3:D9`; undefined for open ends, row 0 and other tabs. */
export function parseCells(text: string): ClosedA1Range | undefined {
  const reference = parseReference(text.trim());
  if (!reference || reference.sheetName !== undefined) return undefined;
  const { row, column, lastRow, lastColumn } = rangeOfReference(reference);
  return row < 1 || lastRow === null || lastColumn === null
    ? undefined
    : { row, column, lastRow, lastColumn };
}

/** A1 text of a range, as Range.getA1Notation gives it: `B2`, `B2:C5`, `D:F`, `5:7`, `A2:A`; '' for a whole tab. */
export function formatA1({ row, column, lastRow, lastColumn }: A1Range): string {
  const letters = columnLetters(column);
  if (lastRow === null && lastColumn === null) {
    return row === 1 && column === 1 ? '' : `${letters}${row}:${letters}`;
  }
  if (lastRow === null) return `${letters}${row === 1 ? '' : row}:${columnLetters(lastColumn ?? column)}`;
  if (lastColumn === null) return column === 1 ? `${row}:${lastRow}` : `${letters}${row}:${lastRow}`;
  const start = `${letters}${row}`;
  const end = `${columnLetters(lastColumn)}${lastRow}`;
  return start === end ? start : `${start}:${end}`;
}

/** A tab's name as formulas write it, quoted where needed. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !parseA1(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The name within a written tab prefix, without quotes. */
function unquoteSheetName(text: string): string {
  const isQuoted = text.startsWith("'") && text.endsWith("'") && text.length > 1;
  return isQuoted ? text.slice(1, -1).replaceAll("''", "'") : text;
}
