// What waits for staff, and how far visits have come, in the words of the tab and of the camat's page.
import { type OpenTasks, openTasksOf } from '../../core/camat/open-task';
import type { CamatSummary, PeriodSummary } from '../../core/camat/summary';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { visitAgreement } from '../../core/compliance/visit-agreement';
import type { ObligationPeriod } from '../../core/obligations/obligation-period';
import type { OfficeProfile } from '../../core/office/profile';
import type { Rate } from '../../core/rate';
import { compareTexts, sortText } from '../../core/text-order';
import { dateOf, type PlainDateTime } from '../../core/time/plain-date';
import { isMade, type Visit } from '../../core/visits/visit';
import {
  type LastVisit,
  longestUnvisited,
  visitCoverage,
  visitWindow,
} from '../../core/visits/visit-coverage';
import {
  agreementText,
  neverVisitedText,
  oldestVisitText,
  othersText,
  problemRowsText,
  visitCoverageText,
  waitingText,
} from '../../messages/camat/summary-line-text';
import { summaryWords } from '../../messages/camat/summary-text';
import { shortPeriodText } from '../../messages/time/date-text';
import { listParts, marked, nameOf, periodParts, titledParts, withoutEnd } from './summary-lines';

/** A report that waits for a person: of a period whose cell may be met already. */
export interface WaitingReport {
  readonly unit: string;
  /** '' where it names none of ours. */
  readonly obligation: string;
  /** '' where its day is unknown. */
  readonly period: string;
}

export interface SummaryInput {
  readonly profile: OfficeProfile;
  readonly matrix: ComplianceMatrix;
  readonly summary: CamatSummary;
  readonly visits: readonly Visit[];
  /** Every report that waits for a person, as Periksa laporan counts them. */
  readonly waiting: readonly WaitingReport[];
  /** Problems that stand in the tab Masalah. */
  readonly problems: number;
  readonly now: PlainDateTime;
}

/** What the answers speak of. */
export interface Answers extends Pick<SummaryInput, 'summary' | 'matrix' | 'problems' | 'waiting'> {
  /** Of each obligation the period before the running one, then that one. */
  readonly periods: readonly PeriodSummary[];
  readonly tasks: OpenTasks;
  /** Null where no visit was ever recorded: not every office visits. */
  readonly coverage: {
    readonly rate: Rate;
    readonly agreement: Rate;
    readonly longest: readonly LastVisit[];
  } | null;
}

/** What waits under a label, in parts that end in what stands between them: a line may end behind each. */
export interface OpenTask {
  readonly label: string;
  readonly parts: readonly string[];
}

/** Gathers the answers; nothing is counted here. */
export function answersOf({ matrix, summary, visits, waiting, problems, now }: SummaryInput): Answers {
  const today = dateOf(now);
  const { units } = matrix.expected;
  return {
    periods: summary.obligations.flatMap(({ previous, current }) =>
      [previous, current].flatMap((period) => period ?? []),
    ),
    summary,
    matrix,
    tasks: openTasksOf(matrix, today),
    waiting,
    problems,
    coverage: visits.some(isMade)
      ? {
          rate: visitCoverage(units, visits, visitWindow(today)),
          agreement: visitAgreement(matrix, visits, visitWindow(today)),
          longest: longestUnvisited(units, visits, today),
        }
      : null,
  };
}

/** What waits for the staff, and how far visits have come; empty where nothing does. */
export function openTaskList(answers: Answers): readonly OpenTask[] {
  const { tasks, summary, periods, matrix, waiting, problems, coverage } = answers;
  const title = titleAmong(summary);
  const named = (label: string, cells: readonly ComplianceCell[]): readonly OpenTask[] =>
    cells.length === 0 ? [] : [{ label, parts: periodParts(cells, nameOf, title) }];
  const unplanned = plannedPeriods(periods, matrix).flatMap((period) => period.unplanned);
  return [
    ...(waiting.length === 0 ? [] : [reviewTask(waiting, summary)]),
    ...named(marked('needs-work', summaryWords.toCorrect), tasks.toCorrect),
    ...named(marked('contradicted', summaryWords.toSettle), tasks.toSettle),
    ...named(summaryWords.unplanned, unplanned),
    ...(problems === 0 ? [] : [{ label: summaryWords.problems, parts: [problemRowsText(problems)] }]),
    ...(coverage === null ? [] : [visitTask(coverage)]),
  ];
}

/** `2 laporan · Kerja Bakti Feb 2026: Ngaglik, Betet`: as many as the sidebar counts. */
function reviewTask(waiting: readonly WaitingReport[], { obligations }: CamatSummary): OpenTask {
  const items = waiting.map(({ unit, obligation, period }) => ({
    title: [obligations.length > 1 ? obligation : '', period].filter((word) => word !== '').join(' '),
    text: unit,
  }));
  // Whatever the order in which they came: two runs over the same rows say the same.
  const ordered = items.sort((left, right) => compareTexts(rankOf(left), rankOf(right)));
  return {
    label: marked('awaiting-review', summaryWords.toReview),
    parts: [`${waitingText(waiting.length)} · `, ...titledParts(ordered)],
  };
}

function rankOf({ title, text }: { readonly title: string; readonly text: string }): string {
  return sortText(title, text);
}

/** A task in one line of at most `characters` characters; the names that don't fit are counted. */
export function taskLine({ parts }: OpenTask, characters: number): string {
  let line = '';
  for (const [index, part] of parts.entries()) {
    if (index > 0 && line.length + part.trimEnd().length > characters)
      return `${withoutEnd([line]).join('')} ${othersText(parts.length - index)}`;
    line += part;
  }
  return line;
}

function visitTask({ rate, agreement, longest }: NonNullable<Answers['coverage']>): OpenTask {
  const never = longest.filter(({ date }) => date === null).map(({ unit }) => unit.name);
  const [oldest] = longest;
  const whom =
    never.length > 0
      ? listParts([neverVisitedText(never[0] ?? ''), ...never.slice(1)])
      : oldest === undefined || oldest.date === null
        ? []
        : [oldestVisitText(oldest.unit.name, oldest.date)];
  const figures = [visitCoverageText(rate), agreementText(agreement)].filter((text) => text !== '');
  return {
    label: summaryWords.visits,
    parts: [`${figures.join('; ')}${whom.length === 0 ? '' : ' · '}`, ...whom],
  };
}

/** Running periods of obligations for which somebody plans; without any plan none is missing. */
function plannedPeriods(
  periods: readonly PeriodSummary[],
  { cells, today }: ComplianceMatrix,
): readonly PeriodSummary[] {
  const planned = new Set(
    cells
      .filter(({ plannedDate }) => plannedDate !== null)
      .map(({ expected }) => expected.obligationPeriod.obligation),
  );
  return periods.filter(
    ({ obligationPeriod: { obligation, period } }) => period.end >= today && planned.has(obligation),
  );
}

/** `Feb 2026`, among several obligations `Kerja Bakti Feb 2026`. */
export function titleAmong({ obligations }: CamatSummary): (of: ObligationPeriod) => string {
  return ({ obligation, period }) =>
    `${obligations.length > 1 ? `${obligation.name} ` : ''}${shortPeriodText(period)}`;
}
