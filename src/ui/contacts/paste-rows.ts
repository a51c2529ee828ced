// Splits a pasted text into the cells that it holds.
import Papa from 'papaparse';

/**
 * Rows of cells. A text with tabs comes from a sheet; else semicolons or commas part the cells, whichever most lines
 * hold. A quote that nobody closed is a sign like any other: no line is swallowed.
 */
export function rowsOfText(text: string): string[][] {
  const trimmed = text.replace(/^\ufeff/u, '').replace(/\s+$/u, '');
  if (trimmed === '') return [];
  const delimiter = delimiterOf(trimmed);
  const quoted = Papa.parse<string[]>(trimmed, { delimiter, quoteChar: '"' });
  const isQuoted = quoted.errors.every(({ type }) => type !== 'Quotes');
  return isQuoted ? quoted.data : trimmed.split(/\r\n?|\n/u).map((line) => line.split(delimiter));
}

function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  const count = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  if (count('\t') > 0) return '\t';
  return count(';') >= Math.max(1, count(',')) ? ';' : ',';
}
