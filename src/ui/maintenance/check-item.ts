// One line of Kesehatan.
import type { HealthCheck } from '../../messages/maintenance/health-fact';
import { marks } from '../../messages/maintenance/health-page-text';
import { el } from '../dom';

/** Never by colour alone: a symbol and its word say it too. `more` stands below the words. */
export function checkItem({ state, title, detail }: HealthCheck, ...more: readonly Node[]): HTMLElement {
  return el(
    'li',
    { class: state },
    el('span', { class: 'mark', role: 'img', 'aria-label': marks[state] }, symbols[state]),
    el('div', {}, el('strong', {}, title), el('span', {}, detail), ...more),
  );
}

const symbols: Readonly<Record<HealthCheck['state'], string>> = { bad: '✘', warn: '!', good: '✓' };
