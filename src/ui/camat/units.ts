// Draws how every desa did over the last periods, at one glance.
import type { PageModel } from '../../app/camat/rpc-page';
import * as words from '../../messages/camat/history-text';
import { el, fill } from '../dom';
import { type Cell, cellsOf, isBound } from './cell-text';

const shownOnPhone = 5;
const shownElsewhere = 12;
/** From this many units on a search field helps more than it costs. */
const searchFrom = 15;

/** Draws the table of one obligation: a row per unit, a column per period, the newest at the right. */
export function drawUnits(block: HTMLElement, model: PageModel, obligation: number): void {
  const data = model.obligations[obligation];
  if (data === undefined) return;
  const columns = window.matchMedia('(min-width: 700px)').matches ? shownElsewhere : shownOnPhone;
  const rows = model.units.flatMap(([, name], unit) => {
    const cells = cellsOf(model, obligation, unit);
    if (!isBound(cells)) return [];
    const open = el(
      'button',
      { type: 'button', 'data-unit': String(unit), 'data-obligation': String(obligation) },
      name,
    );
    const row = el('tr', {}, el('th', { scope: 'row' }, open), ...cells.slice(-columns).map(cellOf));
    return [{ name: name.toLowerCase(), row }];
  });
  const heads = data.periods
    .slice(-columns)
    .map((place) => el('th', { scope: 'col' }, ...twoLines(model.periods[place]?.[1] ?? '')));
  const title = el('h2', {}, words.allUnits(model.unitTerm, data.name));
  fill(
    block,
    el('div', { class: 'block-head' }, title, ...(rows.length >= searchFrom ? [search(model, rows)] : [])),
    el('p', { class: 'hint' }, words.tapUnit(model.unitTerm, data.form === 'recap')),
    el(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.historyOfAll(model.unitTerm) },
      el(
        'table',
        { class: 'heat' },
        el('thead', {}, el('tr', {}, el('td', {}), ...heads)),
        el('tbody', {}, ...rows.map(({ row }) => row)),
      ),
    ),
    el('ul', { class: 'legend', 'aria-label': words.legend }, ...legend(model)),
  );
}

function cellOf({ look, symbol, word, detail }: Cell): HTMLElement {
  return el(
    'td',
    { class: look, title: word + detail },
    el('span', { 'aria-hidden': true }, symbol),
    el('span', { class: 'only-read' }, word + detail),
  );
}

interface UnitRow {
  /** In small letters. */
  readonly name: string;
  readonly row: HTMLElement;
}

/** A field that hides the rows of other units. */
function search({ unitTerm }: PageModel, rows: readonly UnitRow[]): HTMLElement {
  const label = words.search(unitTerm);
  const field = el('input', { type: 'search', placeholder: label, 'aria-label': label });
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase();
    for (const { name, row } of rows) row.hidden = !name.includes(wanted);
  });
  return field;
}

/** `Feb` above `2026`. */
function twoLines(short: string): readonly (Node | string)[] {
  const [, first = short, year] = /^(.+) (\d{4})$/u.exec(short) ?? [];
  return year === undefined ? [short] : [first, el('br'), year];
}

function legend({ looks }: PageModel): readonly HTMLElement[] {
  return looks.map(([symbol, word], index) =>
    el(
      'li',
      {},
      el('span', { class: `mark s-${String.fromCharCode(97 + index)}`, 'aria-hidden': 'true' }, symbol),
      ` ${word}`,
    ),
  );
}
