// Draws the camat's page below the answer: trend, every desa, who got better, and one desa when it is asked for.
import type { PageModel } from '../../app/camat/rpc-page';
import * as words from '../../messages/camat/history-text';
import { byId, el } from '../dom';
import { bindChips } from './chips';
import { findingsBlock } from './findings';
import { recapTotals } from './recap-sections';
import { drawTrend } from './trend';
import { bindUnitDialog } from './unit-dialog';
import { unitFigures } from './unit-figures';
import { drawUnits } from './units';

const model: PageModel = JSON.parse(byId('model').textContent ?? '{}');
const openUnit = bindUnitDialog(model);

bindChips(model);

/** Everything that names a desa opens it, with the obligation it was named for. */
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-unit]') : null;
  const about = target?.closest<HTMLElement>('[data-obligation]')?.dataset.obligation;
  if (target) openUnit(Number(target.dataset.unit), Number(about ?? 0));
});

drawPage();

function drawPage(): void {
  const { obligations } = model;
  if (obligations.every(({ periods }) => periods.length === 0)) return;
  const places = el('div', { class: 'block wide' });
  const trend = el('div', { class: 'block' });
  const side = el('div', { class: 'block' });
  const choose = chooser((obligation) => {
    drawTrend(trend, model, obligation);
    drawUnits(places, model, obligation);
  });
  drawNotable(side);
  byId('more').replaceChildren(
    ...findingsBlock(model),
    ...recapTotals(model),
    ...(choose ? [choose] : []),
    trend,
    side,
    places,
  );
}

/** The choice of the obligation that the lower part shows; null when there is only one. */
function chooser(show: (obligation: number) => void): HTMLElement | null {
  const names = model.obligations.map(({ name }) => name);
  show(0);
  if (names.length < 2) return null;
  const select = el(
    'select',
    { id: 'kewajiban' },
    ...names.map((name, index) => el('option', { value: String(index) }, name)),
  );
  select.addEventListener('change', () => show(Number(select.value)));
  return el(
    'div',
    { class: 'block-head wide' },
    el('label', { for: 'kewajiban' }, words.chosenObligation),
    select,
  );
}

/** Who improved, and who has been on time for longest. */
function drawNotable(block: HTMLElement): void {
  const nameOf = (unit: number): string => model.units[unit]?.[1] ?? '';
  const better = model.improved
    .slice(0, 5)
    .map(([unit, from, to]) => el('li', {}, el('b', {}, nameOf(unit)), words.rose(from, to)));
  const holding = model.obligations.flatMap((obligation) =>
    unitFigures(obligation)
      .map(({ streak: periods }, unit) => ({ periods, unit }))
      .filter(({ periods }) => periods > 1)
      .sort((left, right) => right.periods - left.periods)
      .slice(0, 3)
      .map(({ periods, unit }) =>
        el('li', {}, el('b', {}, nameOf(unit)), words.held(periods, obligation.name)),
      ),
  );
  block.append(
    el('h2', {}, words.improved),
    el('p', { class: 'hint' }, words.improvedNote),
    el('ul', { class: 'facts' }, ...(better.length > 0 ? better : [el('li', {}, words.nobodyImproved)])),
    ...(holding.length > 0 ? [el('h2', {}, words.holding), el('ul', { class: 'facts' }, ...holding)] : []),
  );
}
