// How does the camat's summary stand in its tab: first the answer, then the numbers, then who and how it went?
import { type ComplianceMatrix, cellsOfPeriod } from '../core/compliance';
import type { ComplianceCell } from '../core/compliance-cell';
import type { PlainDateTime } from '../core/plain-date';
import { dateOf, timeOf } from '../core/plain-date';
import type { OfficeProfile } from '../core/profile';
import type { CamatSummary, ObligationSummary, PeriodSummary } from '../core/summary';
import { completenessOf, timelinessOf, timelinessOfReported } from '../core/tally';
import {
  dayText,
  percentText,
  periodText,
  shortDateText,
  shortPeriodText,
  timeText,
} from '../messages/date-text';
import { type ExplanationWords, explainFigure } from '../messages/figure-explanation';
import { shortStateText, stateLooks, stateText } from '../messages/state-text';
import { headline, progressText, summaryHeads, summaryWords } from '../messages/summary-text';
import { tabText } from '../messages/tab-text';
import { statePaints } from './compliance-tab';
import type { RowLook, TabPlan } from './tab-plan';

/** Columns of the summary: a name, then up to twelve periods or eleven figures. */
const width = 13;
const periodsShown = 12;

export const summaryPlan = (): TabPlan => ({
  key: 'summary',
  title: tabText.summary.title,
  colour: '#0B5A28',
  guard: 'computed',
  headerRows: 0,
  frozenColumns: 0,
  gridlines: false,
  rows: 120,
  columns: Array.from({ length: width }, (_, index) => ({
    key: `c${index + 1}`,
    title: '',
    note: '',
    width: index === 0 ? 200 : 128,
    format: 'text' as const,
  })),
  paints: statePaints(),
});

/** The tab row by row; looks change only with the number of obligations and units. */
export interface SummaryGrid {
  readonly cells: readonly (readonly string[])[];
  readonly looks: readonly RowLook[];
}

interface Row {
  readonly look: RowLook;
  readonly cells: readonly string[];
}

export interface SummaryInput {
  readonly profile: OfficeProfile;
  readonly matrix: ComplianceMatrix;
  readonly summary: CamatSummary;
  readonly now: PlainDateTime;
}

/** Builds the whole tab; every figure comes from `summary`, nothing is counted here. */
export const renderSummary = ({ profile, matrix, summary, now }: SummaryInput): SummaryGrid => {
  const { terms } = profile;
  const periods = summary.obligations.flatMap(shownPeriods);
  const rows: readonly Row[] = [
    row('title', [headline(periods, terms.unit, dateOf(now))]),
    row('subtitle', [
      `${terms.office} ${profile.name} · ${dayText(dateOf(now))} · diperbarui ${timeText(timeOf(now))} ${profile.zone}`,
    ]),
    row('blank', []),
    row('head', Object.values(summaryHeads)),
    ...padded(periods.map(figuresRow), summary),
    row('blank', []),
    row('section', [summaryWords.whoIsMissing]),
    ...padded(
      periods.map((period) => namesRow(period, period.missing)),
      summary,
    ),
    namedRow(summaryWords.late, periods, ({ late }) => late),
    namedRow(summaryWords.waived, periods, ({ waived }) => waived),
    namedRow(summaryWords.pending, periods, ({ pending }) => pending),
    namedRow(summaryWords.unplanned, plannedPeriods(periods, matrix), ({ unplanned }) => unplanned),
    ...summary.obligations.flatMap((obligation) => historyRows(obligation, matrix)),
    row('blank', []),
    row('section', [summaryWords.whence]),
    ...padded(
      periods.map((period) => whenceRow(period, { unit: terms.unit, zone: profile.zone })),
      summary,
    ),
  ];
  return {
    cells: rows.map(({ cells }) => Array.from({ length: width }, (_, index) => cells[index] ?? '')),
    looks: rows.map(({ look }) => look),
  };
};

const row = (look: RowLook, cells: readonly string[]): Row => ({ look, cells });

/** The previous period until all of it is settled reading, and the running one. */
const shownPeriods = ({ previous, current }: ObligationSummary): readonly PeriodSummary[] =>
  [previous, current].filter((period): period is PeriodSummary => period !== null);

const figuresRow = ({ obligationPeriod, tally, isClosed, missing, contradicted }: PeriodSummary): Row => {
  const { obligation, period, due } = obligationPeriod;
  const expected = tally.expected + tally.openExpected;
  const running = progressText(tally.openFulfilled, expected);
  return row('body', [
    obligation.name,
    periodText(period),
    shortDateText(due),
    isClosed ? `${tally.onTime}` : `${tally.openFulfilled}`,
    isClosed ? `${tally.late}` : '0',
    `${missing.length}`,
    `${tally.waived}`,
    `${contradicted.length}`,
    isClosed ? `${percentText(completenessOf(tally))} (${tally.fulfilled}/${tally.expected})` : running,
    isClosed ? `${percentText(timelinessOf(tally))} (${tally.onTime}/${tally.expected})` : '–',
    isClosed ? `${percentText(timelinessOfReported(tally))} (${tally.onTime}/${tally.fulfilled})` : '–',
  ]);
};

/** Whence completeness and timeliness come, in words that can be checked. */
const whenceRow = (period: PeriodSummary, words: ExplanationWords): Row => {
  const { obligation, period: when } = period.obligationPeriod;
  const texts = period.isClosed
    ? [explainFigure('completeness', period, words), explainFigure('timeliness', period, words)]
    : [explainFigure('reported', period, words), explainFigure('completeness', period, words)];
  return row('body', [`${obligation.name} ${shortPeriodText(when)}`, texts.join(' ')]);
};

const namesRow = ({ obligationPeriod, isClosed }: PeriodSummary, cells: readonly ComplianceCell[]): Row => {
  const { symbol } = stateLooks[isClosed ? 'overdue' : 'awaiting'];
  const label = `${obligationPeriod.obligation.name} ${shortPeriodText(obligationPeriod.period)}`;
  if (cells.length === 0) return row('body', [label, summaryWords.nobody]);
  return row('body', [label, cells.map(({ expected }) => `${symbol} ${expected.unit.name}`).join('   ')]);
};

/** Two periods per obligation, always: a new month then changes words and never the looks of the tab. */
const padded = (rows: readonly Row[], { obligations }: CamatSummary): readonly Row[] => [
  ...rows,
  ...Array.from({ length: obligations.length * 2 - rows.length }, () => row('body', [])),
];

/** Periods that still run, of obligations that somebody plans: an office that plans nothing lacks no plan. */
const plannedPeriods = (
  periods: readonly PeriodSummary[],
  { cells, today }: ComplianceMatrix,
): readonly PeriodSummary[] => {
  const planned = new Set(
    cells
      .filter(({ plannedDate }) => plannedDate !== null)
      .map(({ expected }) => expected.obligationPeriod.obligation),
  );
  return periods.filter(
    ({ obligationPeriod: { obligation, period } }) => period.end >= today && planned.has(obligation),
  );
};

/** One line for all obligations, with the state of each desa named. */
const namedRow = (
  title: string,
  periods: readonly PeriodSummary[],
  pick: (period: PeriodSummary) => readonly ComplianceCell[],
): Row => {
  const names = periods.flatMap((period) =>
    pick(period).map((cell) => {
      const { obligation, period: when } = period.obligationPeriod;
      return `${cell.expected.unit.name} (${obligation.name} ${shortPeriodText(when)}: ${stateText(cell)})`;
    }),
  );
  return row('names', [title, names.length === 0 ? summaryWords.nobody : names.join(', ')]);
};

const historyRows = (
  { obligation, history, streaks }: ObligationSummary,
  matrix: ComplianceMatrix,
): readonly Row[] => {
  const shown = history.slice(-periodsShown);
  const numbers = shown.map(({ obligationPeriod }) =>
    matrix.expected.obligationPeriods.indexOf(obligationPeriod),
  );
  const streaksByCode = new Map<string, number>(streaks.map(({ unit, periods }) => [unit.code, periods]));
  return [
    row('blank', []),
    row('section', [`${obligation.name} · ${summaryWords.history}`]),
    row('head', ['', ...shown.map(({ obligationPeriod }) => shortPeriodText(obligationPeriod.period))]),
    ...matrix.expected.units.flatMap((unit, unitNumber) => {
      const cells = numbers.map((number) => cellsOfPeriod(matrix, number)[unitNumber]);
      if (cells.every((cell) => cell === undefined || cell.expected.exemptReason === 'not-bound')) return [];
      const streak = streaksByCode.get(unit.code) ?? 0;
      const name = streak > 1 ? `${unit.name} (${streak}× tepat waktu)` : unit.name;
      return [row('body', [name, ...cells.map((cell) => (cell ? shortStateText(cell) : ''))])];
    }),
  ];
};
