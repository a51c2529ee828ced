// Turns stored figures into what the page draws, in the words of the office.
import { CELL_STATES } from '../../core/compliance/cell-state';
import { completenessOf, EMPTY_TALLY, type Tally, timelinessOf } from '../../core/compliance/tally';
import { ACCEPTANCES } from '../../core/reports/report';
import type { Period } from '../../core/time/period';
import { acceptanceWords } from '../../messages/camat/page-text';
import { stateLooks } from '../../messages/compliance/state-text';
import { percentText, periodText, shortMonthNames, shortPeriodText } from '../../messages/time/date-text';
import type { ObligationData, PageData } from './page-data';
import type { PageModel, PageObligation, PagePeriod, TrendPoint } from './rpc-page';

/** Periods in the trend: a year of months. */
const trendPeriods = 12;

/** The model of the page; every number is one that was stored. */
export function pageModelOf(data: PageData): PageModel {
  const { unitTerm, units, details, obligations, improved, reports, visits, findings } = data;
  const places = new Map<string, number>();
  const placeOf = (stored: StoredPeriod): number => {
    const key = JSON.stringify(labelsOf(stored));
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const told = obligations.map((obligation) => obligationOf(obligation, placeOf));
  return {
    unitTerm,
    units,
    months: shortMonthNames,
    looks: CELL_STATES.map((state) => [stateLooks[state].symbol, stateLooks[state].word]),
    details,
    acceptances: ACCEPTANCES.map((acceptance) => acceptanceWords[acceptance]),
    periods: [...places.keys()].map((key): PagePeriod => JSON.parse(key)),
    obligations: told,
    improved: improved.map(([unit, from, to]) => [unit, shareText(from), shareText(to)]),
    reports,
    visits,
    findings,
  };
}

type StoredPeriod = ObligationData['periods'][number];

function labelsOf(stored: StoredPeriod): PagePeriod {
  const period = periodOf(stored);
  return [periodText(period), shortPeriodText(period), stored[2]];
}

function obligationOf(data: ObligationData, placeOf: (stored: StoredPeriod) => number): PageObligation {
  return {
    name: data.name,
    form: data.form,
    periods: data.periods.map(placeOf),
    trend: data.periods
      .flatMap((stored, index) =>
        stored[5] === 1 ? [trendPoint(placeOf(stored), tallyOf(data, index))] : [],
      )
      .slice(-trendPeriods),
    states: data.states,
    figures: data.units
      .map((figures, unit) =>
        [...figures, data.streaks[unit] ?? -1].map((figure) => figure.toString(36)).join(),
      )
      .join(' '),
  };
}

function trendPoint(period: number, tally: Tally): TrendPoint {
  return [
    period,
    percentText(completenessOf(tally)),
    percentText(timelinessOf(tally)),
    tally.expected,
    tally.fulfilled,
    tally.onTime,
  ];
}

/** The tally of a stored period, figure by figure. */
export function tallyOf({ tallies }: ObligationData, period: number): Tally {
  const figures = tallies[period] ?? [];
  const tally: { -readonly [Figure in keyof Tally]: number } = { ...EMPTY_TALLY };
  Object.keys(EMPTY_TALLY).forEach((figure, index) => {
    if (isFigure(figure)) tally[figure] = figures[index] ?? 0;
  });
  return tally;
}

function isFigure(name: string): name is keyof Tally {
  return name in EMPTY_TALLY;
}

/** The period that was stored; its texts came from a Period. */
export function periodOf([type, id, start, end]: ObligationData['periods'][number]): Period {
  return {
    type,
    id,
    start,
    end,
  };
}

function shareText(share: number): string {
  return percentText({ numerator: Math.round(share * 1000), denominator: 1000 });
}
