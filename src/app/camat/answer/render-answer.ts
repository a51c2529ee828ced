// Renders the answer on the camat's page: who has not reported, readable even where no script runs.
import type { CellState } from '../../../core/compliance/cell-state';
import { figureLabels, pageWords } from '../../../messages/camat/page-text';
import { stateLooks } from '../../../messages/compliance/state-text';
import { concatHtml, type Html, html } from '../../../messages/html';
import { dayText, periodText, wholeText } from '../../../messages/time/date-text';
import type { PageData } from '../page-data';
import { periodOf, tallyOf } from '../page-model';
import { figures, why } from './answer-figures';
import { stateClass } from './state-style';
import type { Told } from './told';
import { chips } from './unit-chips';

/** The largest office, in units, whose answer lists all that are missing (F41). */
const everybodyUpTo = 20;
/** How many a larger one lists per period; the page's script adds the others. */
const mostChips = { over: 10, running: 4 } as const;

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
