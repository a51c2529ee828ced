// Adds the desa behind a figure that did not come with the answer.
import type { PageModel } from '../../app/camat/rpc-page';
import * as words from '../../messages/camat/history-text';
import { button, el } from '../dom';
import { cellsOf } from './cell-text';

/** As many buttons can be taken in at a glance; the others come on request. */
const seenAtOnce = 12;

/** Adds the desa that a list of the answer only counts (`data-rest`, see src/app/camat/answer/unit-chips.ts). */
export function bindChips(model: PageModel): void {
  for (const list of document.querySelectorAll<HTMLElement>('.chips:not([data-rest])'))
    writeOnPaper(model, list, []);
  for (const list of document.querySelectorAll<HTMLElement>('[data-rest]')) {
    const rest = (list.dataset.rest ?? '').split(' ').map(Number);
    writeOnPaper(model, list, rest);
    const obligation = Number(list.closest<HTMLElement>('[data-obligation]')?.dataset.obligation);
    const period = Number(list.closest<HTMLElement>('[data-period]')?.dataset.period);
    const items = rest.map((unit) => chipOf(model, list.dataset.look ?? '', { obligation, period, unit }));
    list.querySelector('.rest')?.remove();
    const room = Math.max(0, seenAtOnce - list.children.length);
    const later = items.slice(room);
    list.append(...items.slice(0, room));
    if (later.length === 0) continue;
    const more = button(words.more(later.length), 'plain', () => {
      more.parentElement?.replaceWith(...later);
      later[0]?.querySelector('button')?.focus();
    });
    more.className = 'rest';
    list.append(el('li', {}, more));
  }
}

/** The names that paper shows in place of the buttons: all of a closed list, of an open one those that it leaves out. */
function writeOnPaper(model: PageModel, list: HTMLElement, rest: readonly number[]): void {
  const later = list.closest('.later');
  const paper = (later ?? list).nextElementSibling;
  if (!paper?.matches('.on-paper:empty')) return;
  const shown = [...list.querySelectorAll<HTMLElement>('[data-unit]')].map(({ dataset }) =>
    Number(dataset.unit),
  );
  const units = later === null ? rest : [...shown, ...rest];
  paper.textContent = units.map((unit) => model.units[unit]?.[1] ?? '').join(', ');
}

/** The look is the list's own; a detail, such as the reason of a dispensation, is the cell's. */
function chipOf(
  model: PageModel,
  look: string,
  { obligation, period, unit }: { obligation: number; period: number; unit: number },
): HTMLElement {
  const [symbol] = model.looks[look.charCodeAt(0) - 97] ?? [''];
  const detail = cellsOf(model, obligation, unit)[period]?.detail ?? '';
  return el(
    'li',
    {},
    el(
      'button',
      { class: `chip s-${look}`, 'data-unit': String(unit) },
      el('span', { 'aria-hidden': 'true' }, symbol),
      ` ${model.units[unit]?.[1] ?? ''}`,
      ...(detail === '' ? [] : [el('small', {}, detail.replace(/^, /u, ' '))]),
    ),
  );
}
