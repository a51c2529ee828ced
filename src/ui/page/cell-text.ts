// What does the stored letter of a cell say?
import type { PageModel } from '../../app/rpc-page';

/** One cell: the class that paints it, its symbol, and its words. */
export interface Cell {
  readonly look: string;
  readonly symbol: string;
  readonly text: string;
}

/** The cells of one unit, oldest period first; see tables/page-data.ts for the letters. */
export function cellsOf(model: PageModel, obligation: number, unit: number): readonly Cell[] {
  const { states = [], periods = [] } = model.obligations[obligation] ?? {};
  const parts = (states[unit] ?? '').match(/[a-z]\d*/gu) ?? [];
  return parts.map((part, index) => cellOf(model, part, periods[index]?.[5] ?? 1));
}

function cellOf({ looks }: PageModel, part: string, minimum: number): Cell {
  const letter = part.slice(0, 1);
  const figure = part.slice(1);
  const [symbol, word] = looks[letter.charCodeAt(0) - 97] ?? ['', ''];
  const detail =
    letter === 'f' && figure !== '' ? ` ${figure} hari` : letter === 'i' ? ` ${figure}/${minimum}` : '';
  return { look: `s-${letter}`, symbol, text: `${word}${detail}` };
}

/** Whether the unit ever owed anything of this obligation. */
export const isBound = (cells: readonly Cell[]): boolean => cells.some(({ look }) => look !== 's-a');
