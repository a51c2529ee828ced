// The figures of Ringkasan, the map of months, and the sentences that say where they come from.
import type { MonthHeat } from '../../core/camat/month-heat';
import { changeOf, figuresOf } from '../../core/camat/period-figures';
import type { ObligationSummary, PeriodSummary } from '../../core/camat/summary';
import { completenessOf, timelinessOf } from '../../core/compliance/tally';
import { shareOf } from '../../core/rate';
import { dueText, running } from '../../messages/camat/summary-line-text';
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

/** The twelve cells beside the name; who is missing and what a visit contradicted carry the symbol of their state. */
export function figureCells({ obligation, period }: ShownPeriod): readonly string[] {
  const { tally, isClosed, obligationPeriod } = period;
  const figures = figuresOf(period);
  return [
    shortPeriodText(obligationPeriod.period),
    outOfText(figures.reported, figures.owed),
    wholeText(figures.onTime),
    wholeText(figures.late),
    wholeText(figures.inProgress),
    isClosed && figures.missing > 0
      ? `${stateLooks.overdue.symbol} ${wholeText(figures.missing)}`
      : wholeText(figures.missing),
    wholeText(figures.waived),
    figures.visited === 0
      ? '–'
      : `${figures.contradicted === 0 ? '' : `${stateLooks.contradicted.symbol} `}${outOfText(figures.contradicted, figures.visited)}`,
    isClosed ? percentText(completenessOf(tally)) : running,
    isClosed ? percentText(timelinessOf(tally)) : '–',
    changeText(changeOf(obligation, period)),
    isClosed ? trendText(obligation, period) : dueText(obligationPeriod.due),
  ];
}

/** Lowest to highest; 0 % and 100 % have the first and the last. */
const trendBars = '▁▂▃▄▅▆▇█';

/** Closed periods in the trend. */
const trendPeriods = 12;

/** The completeness of the closed periods up to this one, oldest first: `▁▅▇█`; a blank where nothing was owed. */
function trendText({ history }: ObligationSummary, { obligationPeriod }: PeriodSummary): string {
  return history
    .filter((entry) => entry.obligationPeriod.period.end <= obligationPeriod.period.end)
    .slice(-trendPeriods)
    .map(({ tally }) => {
      const share = shareOf(completenessOf(tally));
      return share === null ? ' ' : (trendBars[Math.round(share * (trendBars.length - 1))] ?? '');
    })
    .join('')
    .trimStart();
}

/** A head with the months, then a row per unit. */
export function heatRows({ months, rows }: MonthHeat, unitTitle: string): readonly (readonly string[])[] {
  return [
    [unitTitle, ...months.map(shortMonthText)],
    ...rows.map(({ unit, cells }) => [unit.name, ...cells.map(heatText)]),
  ];
}

/** One or two sentences per figure with numerator, denominator and rule, for readers on paper who can't hover. */
export function whenceSentences(
  { obligation, period }: ShownPeriod,
  words: ExplanationWords,
): readonly string[] {
  const { obligation: what, period: when } = period.obligationPeriod;
  const named = (sentence: string): string => `${what.name} ${shortPeriodText(when)}: ${sentence}`;
  const rest = explainRest(changeOf(obligation, period), period);
  return period.isClosed
    ? [named(explainFigure('completeness', period, words)), explainFigure('timeliness', period, words), rest]
    : [named(explainFigure('reported', period, words)), rest];
}

/** Where those answers come from that no column shows. */
export const whenceOfAnswers: readonly string[] = [
  `${summaryWords.streak}: ${answerNotes.streak}`,
  `${summaryWords.improved}: ${answerNotes.improved}`,
  `${summaryWords.visits}: ${answerNotes.visits}`,
];
