// Splits a pasted text into rows of cells.
import Papa from 'papaparse';
import { chooseSeparator, splitLine, tidyRows } from '../../core/lists/separator';

/**
 * Rows of cells, one for each line. A quote that nobody closed is a sign like any other: no line is swallowed. Lines
 * that no sign parts are rows of one cell.
 */
export function rowsOfText(text: string): string[][] {
  const trimmed = text.replace(/^\ufeff/u, '').replace(/\s+$/u, '');
  if (trimmed === '') return [];
  const separator = chooseSeparator(trimmed);
  const rows = isSign(separator)
    ? (quotedRows(trimmed, separator) ?? plainRows(trimmed, separator))
    : plainRows(trimmed, separator);
  return tidyRows(rows, separator).map((row) => [...row]);
}

type Separator = ReturnType<typeof chooseSeparator>;

function isSign(separator: Separator): boolean {
  return separator.length === 1;
}

/** Null where quotes are not closed. */
function quotedRows(text: string, delimiter: string): readonly (readonly string[])[] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, quoteChar: '"' });
  return errors.every(({ type }) => type !== 'Quotes') ? data : null;
}

function plainRows(text: string, separator: Separator): readonly (readonly string[])[] {
  return text.split(/\r\n?|\n/u).map((line) => splitLine(line, separator));
}
