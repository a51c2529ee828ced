// The colours of the states on the camat's page, as classes.
import { CELL_STATES, type CellState } from '../../../core/compliance/cell-state';
import { stateLooks } from '../../../messages/compliance/state-text';
import { type Html, trustedHtml } from '../../../messages/html';

/** Rules that paint each state: one table in the code holds all colours. */
export function renderStateStyle(): Html {
  const rules = CELL_STATES.map((state) => {
    const { fill, ink } = stateLooks[state];
    return `.${stateClass(state)}{background:${fill};color:${ink}}`;
  });
  return trustedHtml(`<style>${rules.join('')}</style>`);
}

/** The class of an element that has the colours of a state. */
export function stateClass(state: CellState): string {
  return `s-${stateLetter(state)}`;
}

/** The last letter of that class, `a` for the first state; the page's script makes classes of it. */
export function stateLetter(state: CellState): string {
  return String.fromCharCode(97 + CELL_STATES.indexOf(state));
}
