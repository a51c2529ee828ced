// Renders the answer on the camat's page: who has not reported, readable even where no script runs.
import { CELL_STATES, type CellState } from '../../core/compliance/cell-state';
import { completenessOf, type Tally, timelinessOf, timelinessOfReported } from '../../core/compliance/tally';
import { figureLabels, pageWords } from '../../messages/camat/page-text';
import { summaryWords } from '../../messages/camat/summary-text';
import { stateLooks } from '../../messages/compliance/state-text';
import { concatHtml, type Html, html, trustedHtml } from '../../messages/html';
import { dayText, percentText, periodText, wholeText } from '../../messages/time/date-text';
import type { ObligationData, PageData, PeriodNames } from './page-data';
import { periodOf, tallyOf } from './page-model';

/** In an office of at most so many units the answer lists all that are missing (F41). */
const everybodyUpTo = 20;
/** In a larger one it lists so many per period; the page's script adds the others. */
const mostChips = { over: 10, running: 4 } as const;

/** One period of one obligation, ready to be rendered. */
interface Told {
  readonly data: PageData;
  readonly obligation: ObligationData;
  readonly obligationNumber: number;
  readonly names: PeriodNames;
  readonly tally: Tally;
  readonly isClosed: boolean;
}

/**
 * The cards of the page: periods that are over first, then those that still run, in rows of their own; each in the
 * order of the tab.
 */
export function renderAnswer(data: PageData): Html {
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
  const groups = [true, false].map((closed) => told.filter(({ isClosed }) => isClosed === closed));
  return concatHtml(
    groups
      .filter((group) => group.length > 0)
      .map((group) => html`<div class="cards">${group.map(card)}</div>`),
  );
}

function card(told: Told): Html {
  const { obligation, obligationNumber, names, isClosed, tally } = told;
  const stored = obligation.periods[names.period];
  if (stored === undefined) return html``;
  const due = dayText(stored[4]);
  const owed = tally.expected + tally.openExpected;
  const reported = tally.fulfilled + tally.openFulfilled;
  const answer = html`<b>${wholeText(reported)}<small> ${pageWords.ofOwed(owed)}</small></b> ${figureLabels.reported}`;
  return concatHtml([
    html`<section class="card ${isClosed ? 'over' : 'running'}" data-obligation="${obligationNumber}" data-period="${names.period}">`,
    html`<h2>${obligation.name} <span>${periodText(periodOf(stored))}</span></h2>`,
    why(told, 'reported', { kind: 'big', text: answer }),
    html`<p class="due">${isClosed ? pageWords.closed(due) : pageWords.running(due)}</p>`,
    owed === 0 ? html`<p>${pageWords.nobodyOwes(obligation.unitTerm)}</p>` : bar(told),
    missingNames(told, owed),
    html`<div class="figures">${figures(told)}</div></section>`,
  ]);
}

/** The share of each outcome; the same numbers stand in words below. */
function bar({ names, tally, isClosed }: Told): Html {
  const reported = tally.fulfilled + tally.openFulfilled;
  const parts: readonly (readonly [CellState, number])[] = [
    ['on-time', reported - names.late.length],
    ['late', names.late.length],
    ['partial', names.inProgress.length],
    [isClosed ? 'overdue' : 'awaiting', names.missing.length],
  ];
  const segments = parts
    .filter(([, count]) => count > 0)
    .map(
      ([state, count]) =>
        html`<i class="${stateClass(state)}" style="flex:${count}">${stateLooks[state].symbol}</i>`,
    );
  return html`<div class="bar" aria-hidden="true">${segments}</div>`;
}

function missingNames(told: Told, owed: number): Html {
  const { names, isClosed, data } = told;
  const { unitTerm } = told.obligation;
  if (owed === 0) return html``;
  const inProgress = names.inProgress.length;
  if (names.missing.length === 0)
    return inProgress > 0
      ? html`<p>${pageWords.inProgress(inProgress, unitTerm)}</p>`
      : html`<p class="all-in"><span class="mark ${stateClass('on-time')}">✔</span> ${pageWords.everybody(unitTerm)}</p>`;
  const label = `${pageWords.notYet}: ${wholeText(names.missing.length)} ${unitTerm}`;
  const most = data.units.length <= everybodyUpTo ? everybodyUpTo : mostChips[isClosed ? 'over' : 'running'];
  const list = chips(data, names.missing, { state: isClosed ? 'overdue' : 'awaiting', most });
  const onPaper = paperNames(data, isClosed ? names.missing.slice(most) : names.missing);
  return isClosed
    ? html`<h3>${label}</h3>${list}${onPaper}`
    : html`<details class="later"><summary>${label}</summary>${list}</details>${onPaper}`;
}

/**
 * Paper cannot be opened: it shows the names that stand behind a button on the screen. In a large office the page's
 * script adds them, see ui/camat/chips.ts.
 */
function paperNames(data: PageData, units: readonly number[]): Html {
  if (units.length === 0) return html``;
  if (data.units.length > everybodyUpTo) return html`<p class="on-paper"></p>`;
  const names = units.map((unit) => data.units[unit]?.[1] ?? '');
  return html`<p class="on-paper">${names.join(', ')}</p>`;
}

/** The first by name; the numbers of the others are for ui/camat/chips.ts. */
function chips(
  data: PageData,
  units: readonly number[],
  { state, most }: { readonly state: CellState; readonly most: number },
): Html {
  const { symbol } = stateLooks[state];
  const items = units.slice(0, most).map((unit) => {
    const name = data.units[unit]?.[1] ?? '';
    return html`<li><button class="chip ${stateClass(state)}" data-unit="${unit}"><span aria-hidden="true">${symbol}</span> ${name}</button></li>`;
  });
  const rest = units.slice(most);
  if (rest.length === 0) return html`<ul class="chips">${items}</ul>`;
  const others = html`<li class="rest">${pageWords.others(rest.length, data.unitTerm)}</li>`;
  return html`<ul class="chips" data-look="${stateLetter(state)}" data-rest="${rest.join(' ')}">${items}${others}</ul>`;
}

/** What stands in small below: counts with their symbols, then the percentages; each tells where it comes from. */
function figures(told: Told): readonly Html[] {
  const { names, tally, isClosed } = told;
  const reported = tally.fulfilled + tally.openFulfilled;
  const inProgress =
    names.inProgress.length > 0
      ? [
          count(told, {
            figure: 'inProgress',
            state: 'partial',
            value: names.inProgress.length,
            units: names.inProgress,
          }),
        ]
      : [];
  const counts = isClosed
    ? [
        count(told, { figure: 'onTime', state: 'on-time', value: reported - names.late.length, units: [] }),
        count(told, { figure: 'late', state: 'late', value: names.late.length, units: names.late }),
        ...inProgress,
        count(told, { figure: 'missing', state: 'overdue', value: names.missing.length, units: [] }),
      ]
    : [
        ...(names.late.length > 0
          ? [count(told, { figure: 'late', state: 'late', value: names.late.length, units: names.late })]
          : []),
        ...inProgress,
      ];
  const shares = isClosed
    ? [
        share(told, 'completeness', percentText(completenessOf(tally))),
        share(told, 'timeliness', percentText(timelinessOf(tally))),
        share(told, 'ofReported', percentText(timelinessOfReported(tally))),
      ]
    : [];
  return [
    ...counts,
    ...(tally.waived > 0
      ? [count(told, { figure: 'waived', state: 'waived', value: tally.waived, units: names.waived })]
      : []),
    ...(tally.visited > 0 ? [visited(told)] : []),
    ...(shares.length > 0 ? [html`<div class="shares">${shares}</div>`] : []),
  ];
}

/** What visits found of the reports they checked: a finding, or that all was as reported. */
function visited(told: Told): Html {
  const { contradicted } = told.names;
  const { visited: all } = told.tally;
  return contradicted.length > 0
    ? count(told, {
        figure: 'contradicted',
        state: 'contradicted',
        value: contradicted.length,
        units: contradicted,
        label: pageWords.findings(all),
      })
    : count(told, {
        figure: 'contradicted',
        state: 'verified',
        value: all,
        units: [],
        label: pageWords.noFinding,
      });
}

interface Count {
  readonly figure: keyof typeof figureLabels;
  readonly state: CellState;
  readonly value: number;
  /** Whom it counts, where they are named below. */
  readonly units: readonly number[];
  /** What is counted; the figure's own word unless it is given. */
  readonly label?: string;
}

function count(told: Told, { figure, state, value, units, label = figureLabels[figure] }: Count): Html {
  const { symbol } = stateLooks[state];
  const text = html`<span class="mark ${stateClass(state)}" aria-hidden="true">${symbol}</span><b>${wholeText(value)}</b> ${label}`;
  const more = units.length > 0 ? chips(told.data, units, { state, most: 0 }) : html``;
  return why(told, figure, { kind: 'count', text, more });
}

function share(told: Told, figure: keyof typeof figureLabels, value: string): Html {
  const text = html`<span class="soft">${figureLabels[figure]}</span> <b>${value}</b>`;
  return why(told, figure, { kind: 'share', text });
}

/** What waits for the staff and how far visits have come; empty when there is neither. */
export function renderTasks({ tasks }: PageData): Html {
  const rows = tasks.map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`);
  return rows.length === 0
    ? html``
    : html`<section class="block tasks"><h2>${summaryWords.tasks}</h2><dl>${rows}</dl></section>`;
}

/** A figure that opens to say where it comes from. */
function why(
  { names }: Told,
  figure: keyof typeof figureLabels,
  { kind, text, more = html`` }: { readonly kind: string; readonly text: Html; readonly more?: Html },
): Html {
  return html`<details class="why ${kind}"><summary>${text}</summary><div><p>${names.why[figure] ?? ''}</p>${more}</div></details>`;
}

/** Rules that paint each state: one table in the code holds all colours. */
export function renderStateStyle(): Html {
  const rules = CELL_STATES.map((state) => {
    const { fill, ink } = stateLooks[state];
    return `.${stateClass(state)}{background:${fill};color:${ink}}`;
  });
  return trustedHtml(`<style>${rules.join('')}</style>`);
}

function stateClass(state: CellState): string {
  return `s-${stateLetter(state)}`;
}

function stateLetter(state: CellState): string {
  return String.fromCharCode(97 + CELL_STATES.indexOf(state));
}
