// Chooses the sign that parts the cells of a pasted text; the page then splits it, quotes and all.
import { cleanText } from '../clean-text';
import { meaningOf } from './header-words';
import type { Rows } from './list-result';
import { isDegree } from './people/person-text';

/** `spaces`: two blanks or more; `gaps`: three or more. `dash`: ` - ` below headers that are parted so. `none`: each line is one cell. */
export type Separator = '\t' | ';' | ',' | '|' | 'spaces' | 'gaps' | 'dash' | 'none';

/** A cell in quotes that goes over several lines: its line breaks are none of the list's. */
const brokenCell = /(^|[\t;,|\n])"(?:[^"\n]|""){0,200}(?:\n(?:[^"\n]|""){0,200}){1,5}"(?=[\t;,|\r\n]|$)/gu;

const blanks: readonly Separator[] = ['spaces', 'gaps'];

/** Only this many lines are looked at. */
const mostLines = 200;

/**
 * The separator of a text, its byte-order mark taken off. A sign counts when it parts at least half of the lines, and
 * all those lines into about as many cells. A list in which dashes, brackets and commas stand as people type them has
 * none: its lines are read whole.
 */
export function chooseSeparator(text: string): Separator {
  const lines = text
    .replace(brokenCell, '$1x')
    .split(/\r\n?|\n/u)
    .filter((line) => cleanText(line) !== '')
    .slice(0, mostLines);
  const half = Math.max(1, lines.length / 2);
  const withSign = (pattern: RegExp): number => lines.filter((line) => pattern.test(unquoted(line))).length;
  if (withSign(/\S\s*\t|\t\s*\S/u) >= half) return '\t';
  if (withSign(/\|.*\|/u) >= half || withSign(/^[^|]*\|[^|]*$/u) === lines.length) return '|';
  const isTyped = withSign(/\s[-–—]\s|\S\s\(|[^\d\s]:\s/u) * 3 > lines.length;
  const aligned = isTyped ? undefined : blanks.find((separator) => isAligned(lines, separator, 3));
  if (aligned !== undefined) return aligned;
  if (withSign(/\S\s{3,}\S.*\S\s{3,}\S/u) >= half) return 'none';
  const commas = isTyped ? 0 : usualCells(lines, (line) => countWithoutTitles(unquoted(line).split(',')));
  const semicolons = usualCells(lines, (line) => unquoted(line).split(';').length);
  if (Math.max(commas, semicolons) > 1) return semicolons >= commas ? ';' : ',';
  const pairs = isTyped ? undefined : blanks.find((separator) => isAligned(lines, separator, 2));
  if (pairs !== undefined) return pairs;
  return hasDashHeader(lines) ? 'dash' : 'none';
}

/** The cells of a line that holds no quotes; a Markdown row without its outer bars. */
export function splitLine(line: string, separator: Separator): readonly string[] {
  if (separator === 'none') return [line.trim().replace(/\t+| {3,}/gu, ' | ')];
  if (separator === 'gaps') return line.trim().split(/[^\S\n]{3,}/u);
  if (separator === 'spaces') return line.trim().split(/[^\S\n]{2,}/u);
  if (separator === 'dash') return line.split(/\s+[-–—]\s+/u);
  return line.split(separator);
}

/**
 * Cells as they are meant: those of a Markdown row without the outer bars; titles (`S.Pd`) behind their name where the
 * comma before them makes a row wider than the headers, or than most rows.
 */
export function tidyRows(rows: Rows, separator: Separator): Rows {
  if (separator === '|') return withoutBars(rows);
  if (separator !== ',') return rows;
  const head = rows.slice(0, 12).find((row) => row.filter(isHeader).length > 1);
  const widths = rows.map((row) => row.length).sort((left, right) => left - right);
  const usual = head?.length ?? widths[Math.floor(widths.length / 2)] ?? 0;
  return rows.map((row) => joinDegrees(row, usual));
}

/** The outer bars go where every row has them: else a first cell that is blank would be taken for one. */
function withoutBars(rows: Rows): Rows {
  const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';
  const filled = rows.filter((row) => !row.every(isBlank));
  const from = filled.every((row) => isBlank(row[0])) ? 1 : 0;
  const to = filled.every((row) => isBlank(row[row.length - 1])) ? -1 : undefined;
  return rows.map((row) => {
    const cells = row.slice(from, to);
    return cells.every((cell) => /^\s*:?-{2,}:?\s*$/u.test(cell)) ? [''] : cells;
  });
}

function isHeader(cell: string): boolean {
  return meaningOf(cleanText(cell), 'kecamatan') !== null;
}

/**
 * `SITI, S.Pd` is one cell, although a comma stands in it: titles with a blank before them go back to the name, where
 * the row is wider than wanted by as many.
 */
function joinDegrees(cells: readonly string[], wanted: number): readonly string[] {
  const isTitle = cells.map((cell, place) => place > 0 && /^\s/u.test(cell) && isDegree(cleanText(cell)));
  if (cells.length - isTitle.filter(Boolean).length !== wanted) return cells;
  const joined: string[] = [];
  cells.forEach((cell, place) => {
    if (isTitle[place] === true) joined.push(`${joined.pop() ?? ''},${cell}`);
    else joined.push(cell);
  });
  return joined;
}

/** How many cells there are when titles count as part of the name. */
function countWithoutTitles(cells: readonly string[]): number {
  return cells.filter((cell, place) => place === 0 || !isDegree(cleanText(cell))).length;
}

/** A line with `x` for whatever stands in quotes. */
function unquoted(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/gu, 'x');
}

/** The usual number of cells, if at least half of the lines have several and most of those about as many; else 0. */
function usualCells(lines: readonly string[], count: (line: string) => number): number {
  const several = lines.map(count).filter((cells) => cells > 1);
  const usual = [...several].sort((left, right) => left - right)[Math.floor(several.length / 2)] ?? 0;
  const near = several.filter((cells) => Math.abs(cells - usual) <= 1);
  return several.length * 2 >= lines.length && near.length * 3 >= several.length * 2 ? usual : 0;
}

/** At least half of the lines have several cells, and all of those have as many: a blank cell would not be seen. */
function isAligned(lines: readonly string[], separator: Separator, least: number): boolean {
  const several = lines
    .filter((line) => !/^\s*(?:jumlah|total|jml)\b/iu.test(line))
    .map((line) => splitLine(line, separator).length)
    .filter((cells) => cells > 1);
  return (
    several.length * 2 >= lines.length &&
    new Set(several).size === 1 &&
    several.every((cells) => cells >= least)
  );
}

/** One of the first lines is headers with dashes between them. */
function hasDashHeader(lines: readonly string[]): boolean {
  return lines.slice(0, 5).some((line) => {
    const cells = splitLine(line, 'dash').map(cleanText);
    return cells.length > 1 && cells.every(isHeader);
  });
}
