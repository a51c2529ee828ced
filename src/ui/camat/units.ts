// How did every desa do over the last periods, at one glance?
import type { PageModel } from '../../app/camat/rpc-page';
import { el, fill } from '../dom';
import { cellsOf, isBound } from './cell-text';

const shownOnPhone = 5;
const shownElsewhere = 12;
/** From this many units on a search field helps more than it costs. */
const searchFrom = 15;

/** Draws the table of one obligation: a row per unit, a column per period, the newest at the right. */
export function drawUnits(block: HTMLElement, model: PageModel, obligation: number): void {
  const data = model.obligations[obligation];
  if (data === undefined) return;
  const columns = window.matchMedia('(min-width: 700px)').matches ? shownElsewhere : shownOnPhone;
  const periods = data.periods.slice(-columns);
  const rows = model.units.flatMap(([, name], unit) => {
    const cells = cellsOf(model, obligation, unit);
    if (!isBound(cells)) return [];
    const open = el(
      'button',
      { type: 'button', 'data-unit': String(unit), 'data-obligation': String(obligation) },
      name,
    );
    const row = el(
      'tr',
      {},
      el('th', { scope: 'row' }, open),
      ...cells
        .slice(-columns)
        .map(({ look, symbol, word, detail }) =>
          el(
            'td',
            { class: look, title: word + detail },
            el('span', { 'aria-hidden': true }, symbol),
            el('span', { class: 'only-read' }, word + detail),
          ),
        ),
    );
    return [{ name: name.toLowerCase(), row }];
  });
  const search = el('input', {
    type: 'search',
    placeholder: `Cari ${model.unitTerm}`,
    'aria-label': `Cari ${model.unitTerm}`,
  });
  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    for (const { name, row } of rows) row.hidden = !name.includes(wanted);
  });
  const heads = periods.map((place) =>
    el('th', { scope: 'col' }, ...twoLines(model.periods[place]?.[1] ?? '')),
  );
  fill(
    block,
    el(
      'div',
      { class: 'block-head' },
      el('h2', {}, `Semua ${model.unitTerm}, ${data.name}`),
      ...(rows.length >= searchFrom ? [search] : []),
    ),
    el('p', { class: 'hint' }, `Ketuk nama ${model.unitTerm} untuk melihat riwayat, laporan, dan foto.`),
    el(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Riwayat semua ${model.unitTerm}` },
      el(
        'table',
        { class: 'heat' },
        el('thead', {}, el('tr', {}, el('td', {}), ...heads)),
        el('tbody', {}, ...rows.map(({ row }) => row)),
      ),
    ),
    el('ul', { class: 'legend', 'aria-label': 'Arti tanda' }, ...legend(model)),
  );
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
