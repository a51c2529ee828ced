// The right of Ringkasan: figures, the map of twelve months, and where they come from.
import type { MonthHeat } from '../../core/camat/month-heat';
import { changeOf, figuresOf } from '../../core/camat/period-figures';
import type { ObligationSummary, PeriodSummary } from '../../core/camat/summary';
import { completenessOf, timelinessOf, timelinessOfReported } from '../../core/compliance/tally';
import { running } from '../../messages/camat/summary-line-text';
import { changeText, summaryWords } from '../../messages/camat/summary-text';
import {
  type ExplanationWords,
  explainFigure,
  explainRest,
} from '../../messages/compliance/figure-explanation';
import { answerNotes } from '../../messages/compliance/figure-note';
import { heatText, stateLooks } from '../../messages/compliance/state-text';
import {
  outOfText,
  percentText,
  shortMonthText,
  shortPeriodText,
  wholeText,
} from '../../messages/time/date-text';

/** An obligation with the one or two of its periods that are shown. */
export interface ShownPeriod {
  readonly obligation: ObligationSummary;
  readonly period: PeriodSummary;
}

/** Thirteen cells in the order of `summaryHeads`; a figure above zero carries the symbol of its state. */
export function figureRow({ obligation, period }: ShownPeriod): readonly string[] {
  const { tally, isClosed, obligationPeriod } = period;
  const figures = figuresOf(period);
  return [
    obligation.obligation.name,
    shortPeriodText(obligationPeriod.period),
    outOfText(figures.reported, figures.owed),
    marked('on-time', figures.onTime),
    marked('late', figures.late),
    marked('awaiting-review', figures.inProgress),
    marked(isClosed ? 'overdue' : 'awaiting', figures.missing),
    marked('waived', figures.waived),
    figures.visited === 0
      ? '–'
      : `${figures.contradicted === 0 ? '' : `${stateLooks.contradicted.symbol} `}${outOfText(figures.contradicted, figures.visited)}`,
    isClosed ? percentText(completenessOf(tally)) : running,
    isClosed ? percentText(timelinessOf(tally)) : '–',
    isClosed ? percentText(timelinessOfReported(tally)) : '–',
    changeText(changeOf(obligation, period)),
  ];
}

function marked(state: keyof typeof stateLooks, count: number): string {
  return count === 0 ? '0' : `${stateLooks[state].symbol} ${wholeText(count)}`;
}

/** A head with the months, then a row per unit. */
export function heatRows({ months, rows }: MonthHeat, unitTitle: string): readonly (readonly string[])[] {
  return [
    [unitTitle, ...months.map(shortMonthText)],
    ...rows.map(({ unit, cells }) => [unit.name, ...cells.map(heatText)]),
  ];
}

/** Rows that `whenceRows` may need. */
export const whenceRowsPerPeriod = 3;

/** One or two sentences per figure with numerator, denominator and rule, for readers on paper who can't hover. */
export function whenceRows(
  { obligation, period }: ShownPeriod,
  words: ExplanationWords,
): readonly (readonly string[])[] {
  const { obligation: what, period: when } = period.obligationPeriod;
  const named = (sentence: string): string => `${what.name} ${shortPeriodText(when)}: ${sentence}`;
  const rest = explainRest(changeOf(obligation, period), period);
  const sentences = period.isClosed
    ? [named(explainFigure('completeness', period, words)), explainFigure('timeliness', period, words), rest]
    : [named(explainFigure('reported', period, words)), rest];
  return sentences.map((sentence) => [sentence]);
}

/** Where those answers on the left come from that no column shows. */
export const whenceOfAnswers: readonly (readonly string[])[] = [
  [`${summaryWords.streak}: ${answerNotes.streak}`],
  [`${summaryWords.improved}: ${answerNotes.improved}`],
  [`${summaryWords.visits}: ${answerNotes.visits}`],
];
