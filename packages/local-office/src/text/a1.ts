// Which rectangle does a text such as `Sheet1!B2:D`, `'a b'!C:C` or `R2C2:R4C5` mean?
import type { GridRange } from '../workbook/workbook-data';

/** `sheetName` is undefined when the text names none; `''` for a bare leading `!`. */
export interface ParsedA1 {
  readonly sheetName: string | undefined;
  readonly range: GridRange;
}

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

/** 1-based number of a column's letters in any case: A → 1. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const a1Corner = /^\$?([A-Za-z]{1,3})?\$?([0-9]+)?$/;
const r1c1Corner = /^R([0-9]+)C([0-9]+)$/i;

function parseCorner(text: string): Corner | undefined {
  const r1c1 = r1c1Corner.exec(text);
  if (r1c1) return { row: Number(r1c1[1]), column: Number(r1c1[2]) };
  const match = a1Corner.exec(text);
  if (!match || text === '' || text === '$') return undefined;
  const row = match[2] === undefined ? null : Number(match[2]);
  if (row === 0) return undefined;
  return { row, column: match[1] === undefined ? null : columnNumber(match[1]) };
}

function splitSheet(text: string): { sheetName: string | undefined; rest: string } {
  if (text.startsWith("'")) {
    const end = /^'((?:[^']|'')*)'!/.exec(text);
    if (end) return { sheetName: (end[1] ?? '').replaceAll("''", "'"), rest: text.slice(end[0].length) };
  }
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheetName: undefined, rest: text };
  return { sheetName: text.slice(0, bang), rest: text.slice(bang + 1) };
}

/** The rectangle between two corners in any order; an end is open where only one corner names it. */
function between(first: Corner, second: Corner): GridRange | undefined {
  const span = (a: number | null, b: number | null): { start: number; end: number | null } | undefined => {
    if (a !== null && b !== null) return { start: Math.min(a, b), end: Math.max(a, b) };
    if (a !== null || b !== null) return { start: a ?? b ?? 1, end: null };
    return { start: 1, end: null };
  };
  const rows = span(first.row, second.row);
  const columns = span(first.column, second.column);
  if (!rows || !columns) return undefined;
  const noRows = first.row === null && second.row === null;
  const noColumns = first.column === null && second.column === null;
  if (noRows && noColumns) return undefined;
  return { row: rows.start, column: columns.start, lastRow: rows.end, lastColumn: columns.end };
}

/** Parses A1 or R1C1 notation; inverted ranges are put right (GF/test/testsheetsdeveloper.js). */
export function parseA1(text: string): ParsedA1 | undefined {
  const { sheetName, rest } = splitSheet(text.trim());
  const parts = rest.split(':');
  if (parts.length > 2) return undefined;
  const first = parseCorner((parts[0] ?? '').trim());
  if (!first) return undefined;
  if (parts.length === 1) {
    if (first.row === null || first.column === null) return undefined;
    return {
      sheetName,
      range: { row: first.row, column: first.column, lastRow: first.row, lastColumn: first.column },
    };
  }
  const second = parseCorner((parts[1] ?? '').trim());
  const range = second && between(first, second);
  return range && { sheetName, range };
}

/** A1 text of a range, as Range.getA1Notation gives it: `B2`, `B2:C5`, `D:F`, `5:7`, `A2:A`. */
export function formatA1(range: GridRange): string {
  const { row, column, lastRow, lastColumn } = range;
  if (lastRow === null && lastColumn === null) {
    return row === 1 && column === 1 ? '' : `${columnLetters(column)}${row}:${columnLetters(column)}`;
  }
  if (lastRow === null) {
    const start = `${columnLetters(column)}${row === 1 ? '' : row}`;
    return `${start}:${columnLetters(lastColumn ?? column)}`;
  }
  if (lastColumn === null) {
    return column === 1 ? `${row}:${lastRow}` : `${columnLetters(column)}${row}:${lastRow}`;
  }
  const start = `${columnLetters(column)}${row}`;
  const end = `${columnLetters(lastColumn)}${lastRow}`;
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as formulas write it, quoted where needed. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !parseA1(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
