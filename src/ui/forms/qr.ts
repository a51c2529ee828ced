// The page that prints a card for each desa, with the code that opens its own form.
import type { LinkPage, UnitLink } from '../../app/forms/rpc-links';
import { noLinks, obligation as obligationLabel } from '../../messages/forms/links-page-text';
import * as words from '../../messages/forms/qr-card-text';
import { reportTitle } from '../../messages/reports/report-title';
import { button, byId, el, fill } from '../dom';
import { selectField } from '../field';
import { loadPage } from '../load-page';
import { qrDrawing } from './qr-drawing';

void loadPage('readLinks', {}, (page) => showCards(page, page.links[0]?.obligationName ?? ''));

/** The cards of one obligation; the choice stands above them and is not printed. */
function showCards(page: LinkPage, obligation: string): void {
  const names = [...new Set(page.links.map(({ obligationName }) => obligationName))];
  const links = page.links.filter(({ obligationName }) => obligationName === obligation);
  if (links.length === 0) {
    fill(byId('page'), el('p', { class: 'empty' }, noLinks));
    return;
  }
  const choice = selectField({
    label: obligationLabel,
    value: obligation,
    choices: names.map((name) => ({ value: name, text: name })),
    onChange: (value) => showCards(page, value),
  });
  fill(
    byId('page'),
    el(
      'header',
      { class: 'print-bar' },
      el('div', {}, el('h1', {}, words.title(links.length)), el('p', { class: 'hint' }, words.perPage)),
      ...(names.length > 1 ? [choice.root] : []),
      button(words.print, 'main', () => window.print()),
    ),
    el('ul', { class: 'qr-cards' }, ...links.map((link) => renderCard(link, page))),
  );
}

function renderCard({ unitName, obligationName, codeUrl }: UnitLink, { officeName }: LinkPage): HTMLElement {
  return el(
    'li',
    {},
    el('p', { class: 'qr-office' }, officeName),
    el('h2', {}, unitName),
    el('p', { class: 'qr-obligation' }, reportTitle(obligationName)),
    el(
      'div',
      { class: 'qr-row' },
      qrDrawing(codeUrl, words.codeLabel(unitName)),
      el('ol', {}, ...words.steps.map((step) => el('li', {}, step))),
    ),
    el('p', { class: 'qr-only' }, words.onlyFor(unitName)),
  );
}
