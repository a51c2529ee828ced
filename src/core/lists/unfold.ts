// Finds lists that stand side by side, as paper has them to save height, and puts one below the other.
import { plainLine } from '../clean-text';
import type { OfficeTier } from '../office/unit';
import { meaningOf, plainHeader } from './header-words';
import type { Rows } from './list-result';

/** Rows to be read, and the line (1-based, as pasted) in which each stood. */
export interface Unfolded {
  readonly rows: Rows;
  readonly lines: readonly number[];
}

/** The most rows that may stand above the headers. */
const mostTitles = 12;

/**
 * `No | Desa | HP | No | Desa | HP` becomes a list of three columns: the left half first. Null where the headers do not
 * say the same again, or where what they repeat names no units: `Kades | HP | Sekdes | HP` is one list.
 */
export function unfoldHalves(rows: Rows, tier: OfficeTier): Unfolded | null {
  const titles = rows.slice(0, mostTitles).map(titlesOf);
  const head = titles.findIndex((row) => widthOfHalf(row, tier) > 0);
  const width = head < 0 ? 0 : widthOfHalf(titles[head] ?? [], tier);
  if (width === 0) return null;
  const unfolded: { row: readonly string[]; line: number }[] = rows
    .slice(0, head + 1)
    .map((row, number) => ({ row: number === head ? row.slice(0, width) : row, line: number + 1 }));
  const below = rows.slice(head + 1);
  const most = Math.max(width, ...below.map((row) => row.length));
  for (let from = 0; from < most; from += width)
    below.forEach((row, number) => {
      const part = row.slice(from, from + width);
      if (from === 0 || part.some((cell) => cell.trim() !== ''))
        unfolded.push({ row: part, line: head + 2 + number });
    });
  return { rows: unfolded.map(({ row }) => row), lines: unfolded.map(({ line }) => line) };
}

/** What the cells of a row would mean as headers, without blank cells at its end. */
function titlesOf(row: readonly string[]): readonly string[] {
  const titles = row.map((cell) => plainHeader(plainLine(cell)));
  const width = titles.reduce((most, title, column) => (title === '' ? most : column + 1), 0);
  return titles.slice(0, width);
}

/** After how many columns the titles begin anew; 0 where they do not, or where none of them names units. */
function widthOfHalf(titles: readonly string[], tier: OfficeTier): number {
  const isUnit = (title: string): boolean => /^(?:unit|code)$/u.test(meaningOf(title, tier)?.kind ?? '');
  for (let width = 2; width * 2 <= titles.length + 1; width += 1) {
    const half = titles.slice(0, width);
    const isAgain = titles.every((title, column) => title === (half[column % width] ?? ''));
    const filled = half.filter((title) => title !== '');
    if (isAgain && filled.length > 1 && half.some(isUnit)) return width;
  }
  return 0;
}

/** The parts of a reading that name lines, with the lines as they were pasted. */
export function relined<Part extends { readonly line: number }>(
  parts: readonly Part[],
  lines: readonly number[],
): readonly Part[] {
  return parts.map((part) => ({ ...part, line: lines[part.line - 1] ?? part.line }));
}
