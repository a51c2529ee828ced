// Renders the figures of a card; each opens to say where it comes from.
import type { CellState } from '../../../core/compliance/cell-state';
import { completenessOf, timelinessOf, timelinessOfReported } from '../../../core/compliance/tally';
import { figureLabels, pageWords } from '../../../messages/camat/page-text';
import { stateLooks } from '../../../messages/compliance/state-text';
import { type Html, html } from '../../../messages/html';
import { percentText, wholeText } from '../../../messages/time/date-text';
import { stateClass } from './state-style';
import type { Told } from './told';
import { chips } from './unit-chips';

/** What stands in small below: counts with their symbols, then the percentages; each tells where it comes from. */
export function figures(told: Told): readonly Html[] {
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

/** A figure that opens to say where it comes from. */
export function why(
  { names }: Told,
  figure: keyof typeof figureLabels,
  { kind, text, more = html`` }: { readonly kind: string; readonly text: Html; readonly more?: Html },
): Html {
  return html`<details class="why ${kind}"><summary>${text}</summary><div><p>${names.why[figure] ?? ''}</p>${more}</div></details>`;
}
