// The page that prints the ronda of each post, one A4 page for each.
import type { RondaSheet } from '../../app/siskamling/rpc-posts';
import { nightNames } from '../../messages/siskamling/post-words';
import * as words from '../../messages/siskamling/ronda-text';
import { button, byId, el, fill } from '../dom';
import { selectField, tickField } from '../field';
import { loadPage } from '../load-page';

interface Shown {
  readonly unit: string;
  readonly isRolling: boolean;
}

void loadPage('readPostSheets', {}, ({ office, sheets }) =>
  showSheets(office, sheets, { unit: '', isRolling: false }),
);

/** The sheets of one desa, or of all; the choice stands above them and is not printed. */
function showSheets(office: string, sheets: readonly RondaSheet[], shown: Shown): void {
  if (sheets.length === 0) {
    fill(byId('page'), el('p', { class: 'empty' }, words.empty));
    return;
  }
  const units = [...new Set(sheets.map(({ unit }) => unit))];
  const found = sheets.filter(({ unit }) => shown.unit === '' || unit === shown.unit);
  const choice = selectField({
    label: words.unitLabel,
    value: shown.unit,
    choices: [{ value: '', text: words.allUnits }, ...units.map((unit) => ({ value: unit, text: unit }))],
    onChange: (unit) => showSheets(office, sheets, { ...shown, unit }),
  });
  const rolling = tickField({
    label: words.rollingLabel,
    value: shown.isRolling,
    onChange: (isRolling) => showSheets(office, sheets, { ...shown, isRolling }),
  });
  fill(
    byId('page'),
    el(
      'header',
      { class: 'print-bar' },
      el('div', {}, el('h1', {}, words.title(found.length)), el('p', { class: 'hint' }, words.hint)),
      choice.root,
      rolling,
      button(words.print, 'main', () => window.print()),
    ),
    ...found.map((sheet) => renderSheet(office, sheet, shown.isRolling)),
  );
}

function renderSheet(office: string, sheet: RondaSheet, isRolling: boolean): HTMLElement {
  const { code, unit, head, title, place, leaders } = sheet;
  const moves = isRolling && sheet.rolling.length > 0;
  const weeks = moves ? sheet.rolling : sheet.weeks;
  return el(
    'article',
    { class: 'ronda-sheet' },
    el('p', { class: 'ronda-office' }, [office, unit].filter((text) => text !== '').join(' · ')),
    el('h2', {}, words.sheetTitle),
    el('p', { class: 'ronda-post' }, title),
    el(
      'p',
      { class: 'ronda-place' },
      [place, words.codeText(code)].filter((text) => text !== '').join(' · '),
    ),
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, words.weekHead),
          ...nightNames.map((name) => el('th', { scope: 'col' }, name)),
        ),
      ),
      el(
        'tbody',
        {},
        ...weeks.map((week) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, week.title),
            ...week.nights.map((night) => el('td', {}, night === '' ? words.noWatch : night)),
          ),
        ),
      ),
    ),
    ...(moves ? [el('p', { class: 'ronda-note' }, words.rollingHint)] : []),
    ...(leaders.length === 0
      ? []
      : [
          el('h3', {}, words.leadersTitle),
          el('ul', { class: 'ronda-leaders' }, ...leaders.map((text) => el('li', {}, text))),
        ]),
    el('p', { class: 'ronda-note' }, words.note),
    el('div', { class: 'ronda-signature' }, el('p', {}, head), el('p', {}, '(……………………………………)')),
  );
}
