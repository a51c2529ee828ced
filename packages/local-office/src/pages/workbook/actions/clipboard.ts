// Turns cells into the text of a clipboard, row by row, and back.

/** Tabs and line breaks; a cell that holds one of them, or a quote at its start, is quoted as Sheets does. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Pasted text as rows of cells. A quoted cell may hold tabs and line breaks; a last line break adds no row.
 * `"a"` inside a cell that does not begin with a quote stays as it is.
 */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  while (at <= lines.length) {
    const cell = lines[at] === '"' ? quotedCell(lines, at) : plainCell(lines, at);
    row.push(cell.text);
    at = cell.end + 1;
    if (lines[cell.end] === '\t') continue;
    rows.push(row);
    row = [];
    if (at === lines.length) break;
  }
  return rows;
}

function plainCell(text: string, from: number): { text: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { text: text.slice(from, end), end };
}

/** From an opening quote; without a closing one the quote is an ordinary character. */
function quotedCell(text: string, from: number): { text: string; end: number } {
  let content = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') content += text[at];
    else if (text[at + 1] === '"') {
      content += '"';
      at += 1;
    } else {
      const rest = plainCell(text, at + 1);
      return { text: content + rest.text, end: rest.end };
    }
  }
  return plainCell(text, from);
}

/** One pasted value over a whole selection, as Sheets does; at most `limit` cells. */
export function filledWith(
  text: string,
  range: { row: number; column: number; lastRow: number; lastColumn: number },
  limit = 20000,
): string[][] {
  const height = range.lastRow - range.row + 1;
  const width = range.lastColumn - range.column + 1;
  if (height * width > limit) return [[text]];
  return Array.from({ length: height }, () => Array.from({ length: width }, () => text));
}
