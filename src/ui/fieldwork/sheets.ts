// The page that prints the sheet which a team carries to each desa.
import type { SheetPage, VisitSheet } from '../../app/fieldwork/rpc-fieldwork';
import { foundWords } from '../../messages/fieldwork/result-form-text';
import * as words from '../../messages/fieldwork/sheet-text';
import { button, byId, el, fill } from '../dom';
import { selectField } from '../field';
import { qrDrawing } from '../forms/qr-drawing';
import { loadPage } from '../load-page';

/** What can be chosen beside a single desa, by its value in the list. */
const everyone = 'all';
const soon = 'week';

void loadPage('readVisitSheets', {}, (page) =>
  showSheets(page, page.sheets.some(({ isThisWeek }) => isThisWeek) ? soon : everyone),
);

/** The sheets of a choice; the choice stands above them and is not printed. */
function showSheets(page: SheetPage, chosen: string): void {
  const sheets = page.sheets.filter(
    ({ code, isThisWeek }) => chosen === everyone || (chosen === soon ? isThisWeek : code === chosen),
  );
  const choice = selectField({
    label: words.choiceLabel,
    value: chosen,
    choices: [
      { value: soon, text: words.thisWeek },
      { value: everyone, text: words.allUnits },
      ...page.sheets.map(({ code, unit }) => ({ value: code, text: unit })),
    ],
    onChange: (value) => showSheets(page, value),
  });
  fill(
    byId('page'),
    el(
      'header',
      { class: 'print-bar' },
      el('div', {}, el('h1', {}, words.title(sheets.length)), el('p', { class: 'hint' }, words.perPage)),
      choice.root,
      button(words.print, 'main', () => window.print()),
    ),
    ...(sheets.length === 0
      ? [el('p', { class: 'empty' }, words.noneThisWeek)]
      : sheets.map((sheet) => renderSheet(sheet, page))),
  );
}

function renderSheet(sheet: VisitSheet, { officeName, months }: SheetPage): HTMLElement {
  return el(
    'article',
    { class: 'sheet', 'aria-label': sheet.unit },
    el(
      'header',
      {},
      el('p', { class: 'qr-office' }, officeName),
      el('h2', {}, `${words.windowTitle} · ${sheet.unit}`),
      el('p', {}, sheet.visit === '' ? words.noVisit : sheet.visit),
      ...(sheet.team === '' ? [] : [el('p', {}, `${words.teamLabel}: ${sheet.team}`)]),
    ),
    el('h3', {}, words.monthsTitle),
    monthTable(sheet, months),
    legend(sheet),
    el('h3', {}, words.reportsTitle),
    list(sheet.reports),
    el('h3', {}, words.followUpsTitle),
    sheet.followUps.length === 0 ? el('p', {}, words.noFollowUps) : list(sheet.followUps),
    resultPart(sheet),
    el(
      'footer',
      {},
      ...[words.leaderSign, sheet.head].map((role) =>
        el('div', {}, el('p', {}, role), el('p', { class: 'sign' }, words.nameLine)),
      ),
    ),
  );
}

function list(lines: readonly string[]): HTMLElement {
  return el('ul', {}, ...lines.map((line) => el('li', {}, line)));
}

/** A symbol for each period: never by colour alone, since there is none. */
function monthTable({ rows }: VisitSheet, months: readonly string[]): HTMLElement {
  return el(
    'table',
    { class: 'sheet-months' },
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, words.obligationHead),
        ...months.map((month) => el('th', { scope: 'col' }, month)),
      ),
    ),
    el(
      'tbody',
      {},
      ...rows.map(({ obligation, symbols }) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, obligation),
          ...symbols.map((symbol) => el('td', {}, symbol === '' ? '·' : symbol)),
        ),
      ),
    ),
  );
}

/** What the symbols of this sheet mean. */
function legend({ legend: entries }: VisitSheet): HTMLElement {
  return el('p', { class: 'qr-only' }, entries.join(' · '));
}

/** Boxes for the pen, lines for notes, and the code for the phone. */
function resultPart({ targets, link, unit }: VisitSheet): HTMLElement {
  const boxes = targets.map((target) =>
    el(
      'p',
      {},
      el('strong', {}, target),
      ...foundWords.map((word) => el('span', { class: 'box' }, `☐ ${word}`)),
    ),
  );
  return el(
    'section',
    { class: 'sheet-result' },
    el(
      'div',
      {},
      el('h3', {}, words.resultTitle),
      ...boxes,
      el('p', {}, words.notesLabel),
      ...Array.from({ length: 5 }, () => el('div', { class: 'rule' })),
    ),
    el(
      'div',
      { class: 'sheet-code' },
      ...(link === ''
        ? [el('p', {}, words.noCodeText)]
        : [qrDrawing(link, words.codeLabel(unit)), el('p', {}, words.codeText)]),
    ),
  );
}
