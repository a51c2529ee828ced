// Renders names of units as buttons, each with the symbol of its state.
import type { CellState } from '../../../core/compliance/cell-state';
import { pageWords } from '../../../messages/camat/page-text';
import { stateLooks } from '../../../messages/compliance/state-text';
import { type Html, html } from '../../../messages/html';
import type { PageData } from '../page-data';
import { stateClass, stateLetter } from './state-style';

/** The first by name; the numbers of the others are for ui/camat/chips.ts. */
export function chips(
  data: PageData,
  units: readonly number[],
  { state, most }: { readonly state: CellState; readonly most: number },
): Html {
  const { symbol } = stateLooks[state];
  const items = units.slice(0, most).map((unit) => {
    const name = data.units[unit]?.[1] ?? '';
    return html`<li><button class="chip ${stateClass(state)}" data-unit="${unit}"><span aria-hidden="true">${symbol}</span> ${name}</button></li>`;
  });
  const rest = units.slice(most);
  if (rest.length === 0) return html`<ul class="chips">${items}</ul>`;
  const others = html`<li class="rest">${pageWords.others(rest.length, data.unitTerm)}</li>`;
  return html`<ul class="chips" data-look="${stateLetter(state)}" data-rest="${rest.join(' ')}">${items}${others}</ul>`;
}
