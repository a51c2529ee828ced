// Chooses the sign that parts the cells of a pasted text; the page then splits it, quotes and all.
import { cleanText } from '../clean-text';
import { meaningOf } from './header-words';
import { isDegree } from './person-text';

/** `spaces`: two blanks or more. `dash`: ` - ` below headers that are parted so. `none`: each line is one cell. */
export type Separator = '\t' | ';' | ',' | '|' | 'spaces' | 'dash' | 'none';

/** Lines that begin here are looked at. */
const mostLines = 200;

/**
 * The separator of a text, its byte-order mark taken off. A sign counts when it parts at least half of the lines, and
 * all those lines into about as many cells. A list in which dashes, brackets and commas stand as people type them has
 * none: its lines are read whole.
 */
export function chooseSeparator(text: string): Separator {
  const lines = text
    .split(/\r\n?|\n/u)
    .filter((line) => cleanText(line) !== '')
    .slice(0, mostLines);
  const half = Math.max(1, lines.length / 2);
  const withSign = (pattern: RegExp): number => lines.filter((line) => pattern.test(unquoted(line))).length;
  if (withSign(/\S\s*\t|\t\s*\S/u) >= half) return '\t';
  if (withSign(/\|.*\|/u) >= half) return '|';
  if (isEven(lines, (line) => unquoted(line).split(';').length)) return ';';
  const isTyped = withSign(/\s[-–—]\s|\S\s\(|[^\d\s]:\s/u) * 3 > lines.length;
  if (!isTyped && isEven(lines, (line) => joinDegrees(unquoted(line).split(',')).length)) return ',';
  if (!isTyped && isEven(lines, (line) => splitLine(line, 'spaces').length)) return 'spaces';
  return hasDashHeader(lines) ? 'dash' : 'none';
}

/** The cells of a line that holds no quotes; a Markdown row without its outer bars. */
export function splitLine(line: string, separator: Separator): readonly string[] {
  if (separator === 'none') return [line.replace(/\t+| {3,}/gu, ' | ').trim()];
  if (separator === 'spaces') return line.trim().split(/[^\S\n]{2,}/u);
  if (separator === 'dash') return line.split(/\s+[-–—]\s+/u);
  return line.split(separator);
}

/** Cells as they are meant: those of a Markdown row without the outer bars, titles (`S.Pd`) back behind their name. */
export function tidyRow(row: readonly string[], separator: Separator): readonly string[] {
  if (separator === ',') return joinDegrees(row);
  if (separator !== '|') return row;
  const from = (row[0] ?? '').trim() === '' ? 1 : 0;
  const cells = row.slice(
    from,
    row.length > from + 1 && (row[row.length - 1] ?? '').trim() === '' ? -1 : undefined,
  );
  return cells.every((cell) => /^\s*:?-{2,}:?\s*$/u.test(cell)) ? [''] : cells;
}

/** `SITI, S.Pd` is one cell, although a comma stands in it. */
function joinDegrees(cells: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const cell of cells) {
    const before = joined[joined.length - 1];
    if (before !== undefined && /\p{L}/u.test(before) && isDegree(cell))
      joined[joined.length - 1] = `${before},${cell}`;
    else joined.push(cell);
  }
  return joined;
}

/** A line with `x` for whatever stands in quotes. */
function unquoted(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/gu, 'x');
}

/** At least half of the lines have several cells, and most of those the usual number, give or take one. */
function isEven(lines: readonly string[], count: (line: string) => number): boolean {
  const several = lines.map(count).filter((cells) => cells > 1);
  const usual = [...several].sort((left, right) => left - right)[Math.floor(several.length / 2)] ?? 0;
  const near = several.filter((cells) => Math.abs(cells - usual) <= 1);
  return several.length * 2 >= lines.length && several.length > 0 && near.length * 3 >= several.length * 2;
}

/** One of the first lines is headers with dashes between them. */
function hasDashHeader(lines: readonly string[]): boolean {
  return lines.slice(0, 5).some((line) => {
    const cells = splitLine(line, 'dash').map(cleanText);
    return cells.length > 1 && cells.every((cell) => meaningOf(cell, 'kecamatan') !== null);
  });
}
