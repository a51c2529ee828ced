// Reads the stored letter of a cell.
import type { PageModel } from '../../app/camat/rpc-page';

/** One cell: the class that paints it, its symbol, the word of its state, and what Kepatuhan says after that word. */
export interface Cell {
  readonly look: string;
  readonly symbol: string;
  readonly word: string;
  readonly detail: string;
}

/** The cells of one unit, oldest period first; src/app/camat/page-cells.ts explains the letters. */
export function cellsOf(model: PageModel, obligation: number, unit: number): readonly Cell[] {
  const letters = model.obligations[obligation]?.states[unit] ?? '';
  return (letters.match(/[a-z][0-9A-Z]*/gu) ?? []).map((part) => cellOf(model, part));
}

function cellOf({ looks, details }: PageModel, part: string): Cell {
  const letter = part.slice(0, 1);
  const [symbol, word] = looks[letter.charCodeAt(0) - 97] ?? ['', ''];
  const detail = part.length > 1 ? (details[Number.parseInt(part.slice(1), 36)] ?? '') : '';
  return { look: `s-${letter}`, symbol, word, detail };
}

/** Whether the unit ever owed anything of this obligation. */
export function isBound(cells: readonly Cell[]): boolean {
  return cells.some(({ look }) => look !== 's-a');
}
