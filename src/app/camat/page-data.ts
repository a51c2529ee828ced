// The data of the camat's page: the figures of the summary as compact text, without contacts or people's own words.

import { inProgressOf } from '../../core/camat/period-figures';
import type { ObligationSummary, PeriodSummary } from '../../core/camat/summary';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { tallyBy } from '../../core/compliance/tally';
import { type ReportForm, ruleOn } from '../../core/obligations/obligation';
import { isBound } from '../../core/obligations/obligation-rule';
import type { OfficeProfile } from '../../core/office/profile';
import type { UnitCode } from '../../core/office/unit';
import type { Report } from '../../core/reports/report';
import type { PeriodId, PeriodType } from '../../core/time/period';
import { dateOf, type PlainDate, type PlainDateTime } from '../../core/time/plain-date';
import { isMade, type VisitRow } from '../../core/visits/visit';
import { headline, headlineFacts } from '../../messages/camat/summary-text';
import { type ExplanationWords, explainFigure } from '../../messages/compliance/figure-explanation';
import { jointWords, owingWord } from '../../messages/office/unit-name';
import { visitLine } from '../../messages/visits/institution-text';
import type { AnswerRow } from '../../tables/camat/summary-lines';
import { answersOf, openTaskList, type SummaryInput, taskLine } from '../../tables/camat/summary-tasks';
import type { Placed } from '../../tables/row-reader';
import { encodePageCells, type ObligationCells, type PageCells } from './page-cells';
import { type FindingFacts, type PageFindings, pageFindings } from './page-findings';
import { encodeReportFacts, type ReportFacts } from './page-reports';

/** The figures that the page explains under "dari mana?": of periods that are over, and of running ones. */
const figuresExplained = {
  closed: [
    'reported',
    'completeness',
    'timeliness',
    'ofReported',
    'onTime',
    'late',
    'inProgress',
    'missing',
    'waived',
    'contradicted',
  ],
  open: ['reported', 'late', 'inProgress', 'missing', 'waived', 'contradicted'],
} as const;

/** Units are given as their index in `units`, periods as theirs in `periods`. */
export interface PeriodNames {
  readonly period: number;
  readonly missing: readonly number[];
  readonly late: readonly number[];
  /** Something came and does not count yet. */
  readonly inProgress: readonly number[];
  readonly waived: readonly number[];
  readonly contradicted: readonly number[];
  /** Sentences by the name of the figure. */
  readonly why: Readonly<Record<string, string>>;
}

export interface ObligationData {
  readonly name: string;
  readonly form: ReportForm;
  /** The word for those who owe it. */
  readonly unitTerm: string;
  /** Oldest first, the newest there is room for: type, key, first day, last day, due day, 1 when closed. */
  readonly periods: readonly (readonly [PeriodType, PeriodId, PlainDate, PlainDate, PlainDate, 0 | 1])[];
  /** Per period, the figures of a Tally in its own order. */
  readonly tallies: readonly (readonly number[])[];
  /** See page-cells.ts. */
  readonly states: readonly string[];
  /** Per unit: expected, fulfilled and on time over all closed periods. */
  readonly units: readonly (readonly number[])[];
  /** Per unit: consecutive periods on time, −1 where nothing was ever expected. */
  readonly streaks: readonly number[];
  /** The period before the running one, and the running one. */
  readonly shown: readonly PeriodNames[];
}

/** What the notebook keeps. A change of its shape raises the version in notebook/page-store.ts. */
export interface PageData {
  readonly at: PlainDateTime;
  readonly office: string;
  readonly head: string;
  readonly unitTerm: string;
  readonly zone: OfficeProfile['zone'];
  readonly headline: string;
  readonly units: readonly (readonly [code: string, name: string])[];
  readonly details: PageCells['details'];
  readonly obligations: readonly ObligationData[];
  /** What waits for the staff, and how far visits have come, in the words of Ringkasan. */
  readonly tasks: readonly AnswerRow[];
  /** Unit, share before, share now. */
  readonly improved: readonly (readonly [number, number, number])[];
  readonly reports: ReportFacts;
  /** Visits that were made, the newest first: unit, then day, outcome and institutions in words. No person is named. */
  readonly visits: readonly (readonly [unit: number, text: string])[];
  readonly findings: PageFindings;
}

export interface PageInput extends SummaryInput, Omit<FindingFacts, 'visits'> {
  readonly reports: readonly Report[];
  readonly visitRows: readonly Placed<VisitRow>[];
}

/** Characters of a task: as many names as a phone shows at a glance. */
const taskCharacters = 300;

/** Takes the page's data from the summary; nothing is counted again. */
export function pageDataOf(input: PageInput): PageData {
  const { profile, now, matrix, summary, reports } = input;
  const { units } = matrix.expected;
  const { terms, zone } = profile;
  const visitRows = input.visitRows.map(({ value }) => value);
  const answers = answersOf(input);
  const cells = encodePageCells(summary.obligations, matrix);
  return {
    at: now,
    office: `${terms.office} ${profile.name}`,
    head: terms.officeHead,
    unitTerm: jointWords(units, terms).unit,
    zone,
    headline: headline(headlineFacts(summary), jointWords(units, terms).unit, dateOf(now)),
    units: units.map(({ code, name }) => [code, name]),
    details: cells.details,
    obligations: cells.obligations.map((own) => obligationData(own, matrix, profile)),
    tasks: openTaskList(answers).map((task) => [task.label, taskLine(task, taskCharacters)]),
    improved: summary.improvements.map(({ unit, from, to }) => [units.indexOf(unit), from, to]),
    reports: encodeReportFacts(
      matrix,
      cells.obligations.flatMap(({ history }) => history.map((entry) => entry.obligationPeriod)),
      reports,
    ),
    visits: visitLines(
      units.map(({ code }) => code),
      visitRows,
    ),
    findings: pageFindings({ ...input, visits: visitRows }),
  };
}

/** Characters that visits may take of the 100 KB of the page. */
const mostVisitText = 8_000;

/** A visit that checked several obligations stands once for each outcome. */
function visitLines(codes: readonly UnitCode[], visits: readonly VisitRow[]): PageData['visits'] {
  const made = visits.filter(isMade).sort((left, right) => (left.date < right.date ? 1 : -1));
  const lines = new Map(
    made.map((visit) => {
      const line = [codes.indexOf(visit.unit), visitLine(visit)] as const;
      return [JSON.stringify(line), line] as const;
    }),
  );
  let size = 0;
  return [...lines.values()].filter(([unit, text]) => {
    size += unit < 0 ? 0 : text.length + 8;
    return unit >= 0 && size <= mostVisitText;
  });
}

function shownOf({ previous, current }: ObligationSummary): readonly PeriodSummary[] {
  return [previous, current].filter((period): period is PeriodSummary => period !== null);
}

function obligationData(
  { summary, history, states }: ObligationCells,
  { today, expected: { units, obligationPeriods }, columns }: ComplianceMatrix,
  profile: ExplanationWords,
): ObligationData {
  const { obligation, streaks } = summary;
  const rule = ruleOn(obligation, today);
  const cells = summary.history.flatMap(
    (entry) => columns[obligationPeriods.indexOf(entry.obligationPeriod)] ?? [],
  );
  const tallies = tallyBy(cells, (cell) => cell.expected.unit);
  const streakOf = new Map(streaks.map(({ unit, periods }) => [unit, periods]));
  const numbersOf = (list: readonly ComplianceCell[]): readonly number[] =>
    list.map(({ expected }) => units.indexOf(expected.unit));
  return {
    name: obligation.name,
    form: obligation.form,
    unitTerm: owingWord(
      rule,
      units.filter((unit) => isBound(rule, unit)),
      profile.terms,
    ),
    periods: history.map(({ obligationPeriod: { period, due } }) => [
      period.type,
      period.id,
      period.start,
      period.end,
      due,
      today > due ? 1 : 0,
    ]),
    tallies: history.map(({ tally }) => Object.values(tally)),
    states,
    units: units.map((unit) => {
      const tally = tallies.get(unit);
      return [tally?.expected ?? 0, tally?.fulfilled ?? 0, tally?.onTime ?? 0];
    }),
    streaks: units.map((unit) => streakOf.get(unit) ?? -1),
    shown: shownOf(summary).map((period) => ({
      period: history.findIndex((entry) => entry.obligationPeriod === period.obligationPeriod),
      missing: numbersOf(period.missing),
      late: numbersOf(period.late),
      inProgress: numbersOf(inProgressOf(period)),
      waived: numbersOf(period.waived),
      contradicted: numbersOf(period.contradicted),
      why: Object.fromEntries(
        figuresExplained[period.isClosed ? 'closed' : 'open']
          .filter((name) => isShown(name, period))
          .map((name) => [name, explainFigure(name, period, profile)]),
      ),
    })),
  };
}

/** The page has no line for nothing in progress, and while a period runs none for nobody late. */
function isShown(name: string, period: PeriodSummary): boolean {
  if (name === 'late') return period.isClosed || period.late.length > 0;
  return name !== 'inProgress' || inProgressOf(period).length > 0;
}
