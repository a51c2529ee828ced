// Finds the largest print with which a table still fits on its sheet.

/** All rows of a table, head and foot among them, as text; a line end begins a new line in its cell. */
type TextRows = readonly (readonly string[])[];

export interface Print {
  /** Points. */
  readonly size: number;
  /** Width of each column as a share of 1. */
  readonly columns: readonly number[];
}

/** Points; what is at least 11 can be read from two metres, the smallest only from near. */
const sizes = [24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const;

/** In ems: an average character, bold, in the widest of the fonts that stand in for Arial where it is missing. */
const charWidth = 0.66;

/** In ems, as the table's style must have them: space beside and above the text of a cell, and the height of a line. */
export const cellSpace = { beside: 0.4, above: 0.05, line: 1.15 } as const;
const border = 0.75;

/**
 * The largest print with which the rows fit into `width` and `height` (points); the smallest where none does. The first
 * column holds running numbers, the second names; the others share what is left.
 */
export function largestPrint(rows: TextRows, width: number, height: number): Print {
  const prints = sizes.map((size): Print => ({ size, columns: columnWidths(rows, size, width) }));
  return (
    prints.find((print) => heightOf(rows, print, width) <= height) ?? {
      size: 8,
      columns: columnWidths(rows, 8, width),
    }
  );
}

function columnWidths(rows: TextRows, size: number, width: number): readonly number[] {
  const widest = (column: number): number =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length * charWidth + 2 * cellSpace.beside));
  const [first, second] = [(widest(0) * size) / width, Math.min((widest(1) * size) / width, 1 / 3)];
  const others = Math.max(0, ...rows.map((cells) => cells.length - 2));
  return [first, second, ...Array.from({ length: others }, () => (1 - first - second) / others)];
}

function heightOf(rows: TextRows, { size, columns }: Print, width: number): number {
  return rows.reduce((total, cells) => {
    const lines = cells.map((text, column) => {
      const room = ((columns[column] ?? 0) * width) / size - 2 * cellSpace.beside;
      return text.split('\n').reduce((sum, line) => sum + lineCount(line, room / charWidth), 0);
    });
    return total + (Math.max(...lines) * cellSpace.line + 2 * cellSpace.above) * size + border;
  }, 0);
}

/** Lines that a text takes when `chars` characters fit on one; a longer word takes a line of its own. */
function lineCount(text: string, chars: number): number {
  let [lines, filled] = [1, 0];
  for (const word of text.split(' ')) {
    const needed = filled === 0 ? word.length : filled + 1 + word.length;
    if (needed <= chars || filled === 0) filled = needed;
    else [lines, filled] = [lines + 1, word.length];
  }
  return lines;
}
