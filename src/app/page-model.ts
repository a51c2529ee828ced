// How do the stored figures become what the page draws, with the words of the office?
import { CELL_STATES } from '../core/cell-state';
import type { Period } from '../core/period';
import { completenessOf, EMPTY_TALLY, type Tally, timelinessOf } from '../core/tally';
import { percentText, periodText, shortMonthNames, shortPeriodText } from '../messages/date-text';
import { acceptanceWords } from '../messages/page-text';
import { stateLooks } from '../messages/state-text';
import type { ObligationData, PageData } from '../tables/page-data';
import type { PageModel, PageObligation } from './rpc-page';

/** The model of the page; every number is one that was stored. */
export const pageModelOf = ({ unitTerm, units, obligations, improved, reports }: PageData): PageModel => ({
  unitTerm,
  units,
  months: shortMonthNames,
  looks: CELL_STATES.map((state) => [stateLooks[state].symbol, stateLooks[state].word]),
  acceptances: acceptanceWords,
  obligations: obligations.map(obligationOf),
  improved: improved.map(([unit, from, to]) => [unit, shareText(from), shareText(to)]),
  reports,
});

const obligationOf = (data: ObligationData): PageObligation => ({
  name: data.name,
  periods: data.periods.map((stored, index) => {
    const [, , start, , due, isClosed, minimum] = stored;
    const period = periodOf(stored);
    const tally = tallyOf(data, index);
    return [
      periodText(period),
      shortPeriodText(period),
      due,
      start,
      isClosed,
      minimum,
      percentText(completenessOf(tally)),
      percentText(timelinessOf(tally)),
      tally.expected,
      tally.fulfilled,
      tally.onTime,
      tally.late,
      tally.none,
      tally.openExpected,
      tally.openFulfilled,
    ];
  }),
  states: data.states,
  units: data.units,
  streaks: data.streaks,
});

/** The tally of a stored period, figure by figure. */
export const tallyOf = ({ tallies }: ObligationData, period: number): Tally => {
  const figures = tallies[period] ?? [];
  const tally: { -readonly [Figure in keyof Tally]: number } = { ...EMPTY_TALLY };
  Object.keys(EMPTY_TALLY).forEach((figure, index) => {
    if (isFigure(figure)) tally[figure] = figures[index] ?? 0;
  });
  return tally;
};

const isFigure = (name: string): name is keyof Tally => name in EMPTY_TALLY;

/** The period that was stored; its texts came from a Period. */
export const periodOf = ([type, id, start, end]: ObligationData['periods'][number]): Period => ({
  type,
  id,
  start,
  end,
});

const shareText = (share: number): string =>
  percentText({ numerator: Math.round(share * 1000), denominator: 1000 });
