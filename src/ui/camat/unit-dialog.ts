// Shows one desa of the camat's page: each obligation, period by period, with its reports.
import type { PageModel } from '../../app/camat/rpc-page';
import type { ReportForm } from '../../core/obligations/obligation';
import * as words from '../../messages/camat/history-text';
import { button, el } from '../dom';
import { cellsOf, isBound } from './cell-text';
import { findingsOfUnit } from './findings';
import { recapSections } from './recap-sections';
import { type ReportFact, reportsByCell } from './report-facts';
import { unitFigures } from './unit-figures';

const shownAtOnce = 6;

/**
 * Opens a unit in a window of the page; the obligation it was asked from comes first. Its own button closes it: the
 * browser's history is left alone, since pages that Google serves lose their way in it after a reload.
 */
export function bindUnitDialog(model: PageModel): (unit: number, obligation: number) => void {
  const reports = reportsByCell(model);
  const dialog = el('dialog', { 'aria-labelledby': 'desa-nama' });
  document.body.append(dialog);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return (unit, obligation) => {
    const [code = '', name = ''] = model.units[unit] ?? [];
    const order = model.obligations.map((_, index) => index);
    const sorted = [obligation, ...order.filter((index) => index !== obligation)];
    dialog.replaceChildren(
      el(
        'header',
        {},
        el('div', {}, el('h2', { id: 'desa-nama' }, name), el('p', { class: 'hint' }, words.code(code))),
        closeButton(dialog),
      ),
      ...sorted.flatMap((index) => sectionOf(model, index, unit, reports)),
      ...recapSections(model, code),
      ...findingsOfUnit(model, unit),
      ...visitSection(model, unit),
      ...(model.reports.isCut ? [el('p', { class: 'hint older' }, words.olderElsewhere)] : []),
    );
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  };
}

/** What visits found; nothing where there was none. */
function visitSection({ visits }: PageModel, unit: number): HTMLElement[] {
  const lines = visits.filter(([visited]) => visited === unit).map(([, text]) => el('li', {}, text));
  return lines.length === 0
    ? []
    : [el('section', {}, el('h3', {}, words.visits), el('ul', { class: 'visits' }, ...lines))];
}

function closeButton(dialog: HTMLDialogElement): HTMLButtonElement {
  const close = button(words.close, 'plain', () => dialog.close());
  close.className = 'close';
  return close;
}

function sectionOf(
  model: PageModel,
  obligation: number,
  unit: number,
  reports: ReadonlyMap<number, readonly ReportFact[]>,
): HTMLElement[] {
  const data = model.obligations[obligation];
  const cells = cellsOf(model, obligation, unit);
  if (data === undefined || !isBound(cells)) return [];
  const figures = unitFigures(data)[unit];
  const before = model.obligations.slice(0, obligation).reduce((sum, { periods }) => sum + periods.length, 0);
  const items = cells
    .map(({ look, symbol, word, detail }, index) => {
      const facts = reports.get((before + index) * model.units.length + unit) ?? [];
      return el(
        'li',
        {},
        el('span', {}, model.periods[data.periods[index] ?? -1]?.[0] ?? ''),
        el('span', { class: `state ${look}` }, `${symbol} ${word}${detail}`),
        ...(facts.length > 0 ? [el('ul', {}, ...facts.map((fact) => factLine(data.form, fact)))] : []),
      );
    })
    .filter((_, index) => cells[index]?.look !== 's-a')
    .reverse();
  const older = items.slice(shownAtOnce);
  return [
    el(
      'section',
      {},
      el('h3', {}, data.name),
      el(
        'p',
        { class: 'hint' },
        figures === undefined || figures.expected === 0 ? words.nothingClosed : words.fulfilment(figures),
      ),
      el('ul', { class: 'history' }, ...items.slice(0, shownAtOnce)),
      ...(older.length > 0
        ? [
            el(
              'details',
              { class: 'more' },
              el('summary', {}, words.olderPeriods(older.length)),
              el('ul', { class: 'history' }, ...older),
            ),
          ]
        : []),
    ),
  ];
}

function factLine(form: ReportForm, { activity, received, photos, links, review }: ReportFact): HTMLElement {
  const shown = links.map((link, index) =>
    el('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, words.photo(index + 1)),
  );
  const line = words.reportLine({ form, activity, received, review, photos, linked: links.length });
  return el('li', {}, line, ...shown);
}
