// Renders the page's answer to "siapa yang belum?", readable even where no script runs.
import { CELL_STATES, type CellState } from '../../core/compliance/cell-state';
import { completenessOf, type Tally, timelinessOf, timelinessOfReported } from '../../core/compliance/tally';
import { figureLabels, pageWords } from '../../messages/camat/page-text';
import { summaryWords } from '../../messages/camat/summary-text';
import { stateLooks } from '../../messages/compliance/state-text';
import { dayText, percentText, periodText, wholeText } from '../../messages/time/date-text';
import type { ObligationData, PageData, PeriodNames } from './page-data';
import { periodOf, tallyOf } from './page-model';

/** In an office of at most so many units the answer lists all that are missing (F41). */
const everybodyUpTo = 20;
/** In a larger one it lists so many per period; the page's script adds the others. */
const mostChips = { over: 12, running: 6 } as const;

/** One period of one obligation, ready to be rendered. */
interface Told {
  readonly data: PageData;
  readonly obligation: ObligationData;
  readonly obligationNumber: number;
  readonly names: PeriodNames;
  readonly tally: Tally;
  readonly isClosed: boolean;
}

/** The cards of the page: periods that are over first, then running ones, each in the order of the tab. */
export function renderAnswer(data: PageData): string {
  const told = data.obligations.flatMap((obligation, obligationNumber) =>
    obligation.shown.map(
      (names): Told => ({
        data,
        obligation,
        obligationNumber,
        names,
        tally: tallyOf(obligation, names.period),
        isClosed: obligation.periods[names.period]?.[5] === 1,
      }),
    ),
  );
  const over = told.filter(({ isClosed }) => isClosed);
  return [...over, ...told.filter(({ isClosed }) => !isClosed)].map(card).join('');
}

function card(told: Told): string {
  const { obligation, names, isClosed, tally } = told;
  const stored = obligation.periods[names.period];
  if (stored === undefined) return '';
  const due = dayText(stored[4]);
  const owed = tally.expected + tally.openExpected;
  const reported = tally.fulfilled + tally.openFulfilled;
  const title = `${escapeHtml(obligation.name)} <span>${escapeHtml(periodText(periodOf(stored)))}</span>`;
  return [
    `<section class="card ${isClosed ? 'over' : 'running'}" data-obligation="${told.obligationNumber}" data-period="${names.period}"><h2>${title}</h2>`,
    why(
      told,
      'reported',
      `<b>${wholeText(reported)}<small> dari ${wholeText(owed)}</small></b> ${figureLabels.reported}`,
      'big',
    ),
    `<p class="due">${isClosed ? pageWords.closed(due) : pageWords.running(due)}</p>`,
    owed === 0 ? `<p>${pageWords.nobodyOwes(escapeHtml(told.obligation.unitTerm))}</p>` : bar(told, owed),
    missingNames(told, owed),
    `<div class="figures">${figures(told)}</div></section>`,
  ].join('');
}

/** The share of each outcome; the same numbers are given in words below. */
function bar({ names, tally, isClosed }: Told, owed: number): string {
  const reported = tally.fulfilled + tally.openFulfilled;
  const parts: readonly (readonly [CellState, number])[] = [
    ['on-time', reported - names.late.length],
    ['late', names.late.length],
    ['partial', owed - reported - names.missing.length],
    [isClosed ? 'overdue' : 'awaiting', names.missing.length],
  ];
  const segments = parts
    .filter(([, count]) => count > 0)
    .map(
      ([state, count]) =>
        `<i class="${stateClass(state)}" style="flex:${count}">${stateLooks[state].symbol}</i>`,
    );
  return `<div class="bar" aria-hidden="true">${segments.join('')}</div>`;
}

function missingNames(told: Told, owed: number): string {
  const { names, isClosed, data, tally } = told;
  const { unitTerm } = told.obligation;
  if (owed === 0) return '';
  const inProgress = owed - tally.fulfilled - tally.openFulfilled - names.missing.length;
  if (names.missing.length === 0)
    return inProgress > 0
      ? `<p>${pageWords.inProgress(inProgress, escapeHtml(unitTerm))}</p>`
      : `<p class="all-in"><span class="mark ${stateClass('on-time')}">✔</span> ${pageWords.everybody(escapeHtml(unitTerm))}</p>`;
  const label = `${pageWords.notYet}: ${wholeText(names.missing.length)} ${escapeHtml(unitTerm)}`;
  const most = data.units.length <= everybodyUpTo ? everybodyUpTo : mostChips[isClosed ? 'over' : 'running'];
  const list = chips(data, names.missing, { state: isClosed ? 'overdue' : 'awaiting', most });
  return isClosed
    ? `<h3>${label}</h3>${list}`
    : `<details class="later"><summary>${label}</summary>${list}</details>`;
}

/** The first ones by name; the numbers of the others are for src/ui/camat/chips.ts. */
function chips(
  data: PageData,
  units: readonly number[],
  { state, most }: { readonly state: CellState; readonly most: number },
): string {
  const { symbol } = stateLooks[state];
  const items = units
    .slice(0, most)
    .map(
      (unit) =>
        `<li><button class="chip ${stateClass(state)}" data-unit="${unit}"><span aria-hidden="true">${symbol}</span> ${escapeHtml(data.units[unit]?.[1] ?? '')}</button></li>`,
    );
  const rest = units.slice(most);
  if (rest.length === 0) return `<ul class="chips">${items.join('')}</ul>`;
  const others = `<li class="rest">${pageWords.others(rest.length, escapeHtml(data.unitTerm))}</li>`;
  return `<ul class="chips" data-look="${stateLetter(state)}" data-rest="${rest.join(' ')}">${items.join('')}${others}</ul>`;
}

/** The small print: counts with their symbols, then percentages; each says where it comes from. */
function figures(told: Told): string {
  const { names, tally, isClosed } = told;
  const reported = tally.fulfilled + tally.openFulfilled;
  const counts = isClosed
    ? [
        count(told, 'onTime', 'on-time', reported - names.late.length, []),
        count(told, 'late', 'late', names.late.length, names.late),
        count(told, 'missing', 'overdue', names.missing.length, []),
      ]
    : [];
  const shares = isClosed
    ? [
        share(told, 'completeness', percentText(completenessOf(tally))),
        share(told, 'timeliness', percentText(timelinessOf(tally))),
        share(told, 'ofReported', percentText(timelinessOfReported(tally))),
      ]
    : [];
  return [
    ...counts,
    tally.waived > 0 ? count(told, 'waived', 'waived', tally.waived, names.waived) : '',
    tally.visited > 0 ? visited(told) : '',
    shares.length > 0 ? `<div class="shares">${shares.join('')}</div>` : '',
  ].join('');
}

/** What visits found: a contradiction, or that everything was as reported. */
function visited(told: Told): string {
  const { contradicted } = told.names;
  const { visited: all } = told.tally;
  return contradicted.length > 0
    ? count(told, 'contradicted', 'contradicted', contradicted.length, contradicted, pageWords.findings(all))
    : count(told, 'contradicted', 'verified', all, [], pageWords.noFinding);
}

function count(
  told: Told,
  figure: keyof typeof figureLabels,
  state: CellState,
  value: number,
  units: readonly number[],
  label: string = figureLabels[figure],
): string {
  const { symbol } = stateLooks[state];
  const text = `<span class="mark ${stateClass(state)}" aria-hidden="true">${symbol}</span><b>${wholeText(value)}</b> ${label}`;
  return why(
    told,
    figure,
    text,
    'count',
    units.length > 0 ? chips(told.data, units, { state, most: 0 }) : '',
  );
}

function share(told: Told, figure: keyof typeof figureLabels, value: string): string {
  return why(told, figure, `<span class="soft">${figureLabels[figure]}</span> <b>${value}</b>`, 'share');
}

/** What waits for the staff, and how far visits have come; '' if there is nothing to say. */
export function renderTasks({ tasks }: PageData): string {
  const rows = tasks.map(([label, text]) =>
    [
      label === '' ? '' : `<dt>${escapeHtml(label)}</dt>`,
      text === '' ? '' : `<dd>${escapeHtml(text)}</dd>`,
    ].join(''),
  );
  return rows.length === 0
    ? ''
    : `<section class="block tasks"><h2>${summaryWords.tasks}</h2><dl>${rows.join('')}</dl></section>`;
}

/** A figure that opens to say where it comes from. */
function why(
  { names }: Told,
  figure: keyof typeof figureLabels,
  text: string,
  kind: string,
  more = '',
): string {
  return `<details class="why ${kind}"><summary>${text}</summary><div><p>${escapeHtml(names.why[figure] ?? '')}</p>${more}</div></details>`;
}

/** CSS rules for the colours of each state, from the one table that holds them. */
export function renderStateStyle(): string {
  return CELL_STATES.map((state) => {
    const { fill, ink } = stateLooks[state];
    return `.${stateClass(state)}{background:${fill};color:${ink}}`;
  }).join('');
}

function stateClass(state: CellState): string {
  return `s-${stateLetter(state)}`;
}

function stateLetter(state: CellState): string {
  return String.fromCharCode(97 + CELL_STATES.indexOf(state));
}

/** Text inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#39;');
}
