// What does the camat's page know? The figures of the summary as compact text, without contacts or people's own words.
import { CELL_STATES } from '../core/cell-state';
import type { ComplianceMatrix } from '../core/compliance';
import type { ComplianceCell } from '../core/compliance-cell';
import type { PeriodId, PeriodType } from '../core/period';
import { dateOf, type PlainDate, type PlainDateTime } from '../core/plain-date';
import type { OfficeProfile } from '../core/profile';
import type { Report } from '../core/report';
import type { CamatSummary, ObligationSummary, PeriodSummary } from '../core/summary';
import { tallyBy } from '../core/tally';
import { type ExplanationWords, explainFigure } from '../messages/figure-explanation';
import { headline } from '../messages/summary-text';
import { encodeReportFacts, type ReportFacts } from './page-reports';

/** What the page explains under "dari mana?": of periods that are over, and of those that still run. */
export const figuresExplained = {
  closed: [
    'reported',
    'completeness',
    'timeliness',
    'ofReported',
    'onTime',
    'late',
    'missing',
    'waived',
    'contradicted',
  ],
  open: ['reported', 'missing', 'waived', 'contradicted'],
} as const;

/** Units stand for their number in `units`, periods for theirs in `periods`. */
export interface PeriodNames {
  readonly period: number;
  readonly missing: readonly number[];
  readonly partial: readonly number[];
  readonly late: readonly number[];
  readonly waived: readonly number[];
  readonly pending: readonly number[];
  readonly contradicted: readonly number[];
  /** Sentences by the name of the figure. */
  readonly why: Readonly<Record<string, string>>;
}

export interface ObligationData {
  readonly name: string;
  /** Oldest first, none that begins later than today: type, key, first day, last day, due day, 1 when closed, least count. */
  readonly periods: readonly (readonly [
    PeriodType,
    PeriodId,
    PlainDate,
    PlainDate,
    PlainDate,
    0 | 1,
    number,
  ])[];
  /** Per period, the figures of a Tally in its own order. */
  readonly tallies: readonly (readonly number[])[];
  /** Per unit, one letter per period: a state's place in CELL_STATES, then late days or the count, if there are any. */
  readonly states: readonly string[];
  /** Per unit: expected, fulfilled and on time over all closed periods. */
  readonly units: readonly (readonly number[])[];
  /** Per unit: consecutive periods on time, −1 where nothing was ever expected. */
  readonly streaks: readonly number[];
  /** The period before the running one, and the running one. */
  readonly shown: readonly PeriodNames[];
}

export interface PageData {
  readonly at: PlainDateTime;
  readonly office: string;
  readonly head: string;
  readonly unitTerm: string;
  readonly zone: OfficeProfile['zone'];
  readonly headline: string;
  readonly units: readonly (readonly [code: string, name: string])[];
  readonly obligations: readonly ObligationData[];
  /** Unit, share before, share now. */
  readonly improved: readonly (readonly [number, number, number])[];
  readonly reports: ReportFacts;
}

export interface PageInput {
  readonly profile: OfficeProfile;
  readonly now: PlainDateTime;
  readonly matrix: ComplianceMatrix;
  readonly summary: CamatSummary;
  readonly reports: readonly Report[];
}

/** Draws the page's data from the summary; nothing is counted again. */
export const pageDataOf = ({ profile, now, matrix, summary, reports }: PageInput): PageData => {
  const { units } = matrix.expected;
  const { terms, zone } = profile;
  const words = { unit: terms.unit, zone };
  const periods = summary.obligations.flatMap(shownOf);
  return {
    at: now,
    office: `${terms.office} ${profile.name}`,
    head: terms.officeHead,
    unitTerm: terms.unit,
    zone,
    headline: headline(periods, terms.unit, dateOf(now)),
    units: units.map(({ code, name }) => [code, name]),
    obligations: summary.obligations.map((obligation) => obligationData(obligation, matrix, words)),
    improved: summary.improvements.map(({ unit, from, to }) => [units.indexOf(unit), from, to]),
    reports: encodeReportFacts(matrix, reports),
  };
};

const shownOf = ({ previous, current }: ObligationSummary): readonly PeriodSummary[] =>
  [previous, current].filter((period): period is PeriodSummary => period !== null);

const obligationData = (
  summary: ObligationSummary,
  { expected: { units, obligationPeriods }, columns }: ComplianceMatrix,
  words: ExplanationWords,
): ObligationData => {
  const { obligation, history, streaks } = summary;
  const numbers = history.map((entry) => obligationPeriods.indexOf(entry.obligationPeriod));
  const shownColumns = numbers.map((number) => columns[number] ?? []);
  const tallies = tallyBy(shownColumns.flat(), (cell) => cell.expected.unit);
  const streakOf = new Map(streaks.map(({ unit, periods }) => [unit, periods]));
  const numbersOf = (cells: readonly ComplianceCell[]): readonly number[] =>
    cells.map(({ expected }) => units.indexOf(expected.unit));
  return {
    name: obligation.name,
    periods: history.map(({ obligationPeriod: { period, due, rule } }, index) => [
      period.type,
      period.id,
      period.start,
      period.end,
      due,
      shownColumns[index]?.[0]?.isClosed === true ? 1 : 0,
      rule.minimumCount,
    ]),
    tallies: history.map(({ tally }) => Object.values(tally)),
    states: units.map((_, unit) => shownColumns.map((cells) => stateLetter(cells[unit])).join('')),
    units: units.map((unit) => {
      const tally = tallies.get(unit);
      return [tally?.expected ?? 0, tally?.fulfilled ?? 0, tally?.onTime ?? 0];
    }),
    streaks: units.map((unit) => streakOf.get(unit) ?? -1),
    shown: shownOf(summary).map((period) => ({
      period: history.findIndex((entry) => entry.obligationPeriod === period.obligationPeriod),
      missing: numbersOf(period.missing),
      partial: numbersOf(period.partial),
      late: numbersOf(period.late),
      waived: numbersOf(period.waived),
      pending: numbersOf(period.pending),
      contradicted: numbersOf(period.contradicted),
      why: Object.fromEntries(
        figuresExplained[period.isClosed ? 'closed' : 'open'].map((name) => [
          name,
          explainFigure(name, period, words),
        ]),
      ),
    })),
  };
};

/** `e`, `f4` (late by four days), `i1` (one of several). */
const stateLetter = (cell: ComplianceCell | undefined): string => {
  if (cell === undefined) return 'a';
  const { state, lateDays, count, isFulfilled } = cell;
  const figure = isFulfilled ? lateDays : count;
  return `${String.fromCharCode(97 + CELL_STATES.indexOf(state))}${figure > 0 ? figure : ''}`;
};
