// What waits for staff, and how far visits have come, in the words of the tab and of the camat's page.
import { type OpenTasks, openTasksOf } from '../../core/camat/open-task';
import type { CamatSummary, PeriodSummary } from '../../core/camat/summary';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { visitAgreement } from '../../core/compliance/visit-agreement';
import type { OfficeProfile } from '../../core/office/profile';
import type { Rate } from '../../core/rate';
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
  problemRowsText,
  reportsText,
  visitCoverageText,
} from '../../messages/camat/summary-line-text';
import { nameLines, summaryWords } from '../../messages/camat/summary-text';
import { stateLooks } from '../../messages/compliance/state-text';
import { shortPeriodText } from '../../messages/time/date-text';
import { type AnswerRow, labelled, namesOf } from './summary-missing';

export interface SummaryInput {
  readonly profile: OfficeProfile;
  readonly matrix: ComplianceMatrix;
  readonly summary: CamatSummary;
  readonly visits: readonly Visit[];
  /** Problems that stand in the tab Masalah. */
  readonly problems: number;
  readonly now: PlainDateTime;
}

/** What the answers speak of. */
export interface Answers extends Pick<SummaryInput, 'summary' | 'matrix' | 'problems'> {
  /** Of each obligation the period before the running one, then that one. */
  readonly periods: readonly PeriodSummary[];
  readonly tasks: OpenTasks;
  /** Null where no visit was ever recorded: not every office visits. */
  readonly coverage: {
    readonly rate: Rate;
    readonly agreement: Rate;
    readonly longest: readonly LastVisit[];
  } | null;
  readonly unitTerm: string;
}

/** How much room lists of names have. */
export interface NameRoom {
  /** Characters in a line. */
  readonly width: number;
  /** Lines of each task. */
  readonly lines: number;
  /** Counts in place of names. */
  readonly isShort: boolean;
}

/** Gathers the answers; nothing is counted here. */
export function answersOf({ profile, matrix, summary, visits, problems, now }: SummaryInput): Answers {
  const today = dateOf(now);
  const { units } = matrix.expected;
  return {
    periods: summary.obligations.flatMap(({ previous, current }) =>
      [previous, current].flatMap((period) => period ?? []),
    ),
    summary,
    matrix,
    tasks: openTasksOf(matrix, today),
    problems,
    coverage: visits.some(isMade)
      ? {
          rate: visitCoverage(units, visits, visitWindow(today)),
          agreement: visitAgreement(matrix, visits, visitWindow(today)),
          longest: longestUnvisited(units, visits, today),
        }
      : null,
    unitTerm: profile.terms.unit,
  };
}

/** What waits for the staff, and how far visits have come; 'Tidak ada' where nothing does. */
export function taskRows(answers: Answers, room: NameRoom): readonly AnswerRow[] {
  const { width, lines, isShort } = room;
  const { tasks, summary, periods, matrix, problems, coverage } = answers;
  const name = isShort ? counter(answers) : grouper(summary);
  const unplanned = plannedPeriods(periods, matrix).flatMap((period) => period.unplanned);
  const rows: readonly AnswerRow[] = [
    ...task('awaiting-review', summaryWords.toReview, nameLines(name(tasks.toReview), width, lines)),
    ...task('needs-work', summaryWords.toCorrect, nameLines(name(tasks.toCorrect), width, lines)),
    ...task('contradicted', summaryWords.toSettle, nameLines(name(tasks.toSettle), width, lines)),
    ...labelled(summaryWords.unplanned, nameLines(name(unplanned), width, 1)),
    ...(problems === 0 ? [] : [[summaryWords.problems, problemRowsText(problems)] as const]),
    ...(coverage === null ? [] : visitRows(coverage, width).slice(0, isShort ? 1 : 2)),
  ];
  return rows.length === 0 ? [[summaryWords.nobody, '']] : rows;
}

function visitRows(
  { rate, agreement, longest }: NonNullable<Answers['coverage']>,
  width: number,
): readonly AnswerRow[] {
  const never = longest.filter(({ date }) => date === null).map(({ unit }) => unit.name);
  const [oldest] = longest;
  const whom =
    never.length > 0
      ? nameLines([neverVisitedText(never[0] ?? ''), ...never.slice(1)], width, 1)
      : oldest === undefined || oldest.date === null
        ? []
        : [oldestVisitText(oldest.unit.name, oldest.date)];
  return labelled(summaryWords.visits, [
    [visitCoverageText(rate), agreementText(agreement)].filter((text) => text !== '').join('; '),
    ...whom,
  ]);
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

/** `⚠ Tindak lanjut`, with names. */
function task(
  state: 'awaiting-review' | 'needs-work' | 'contradicted',
  words: string,
  names: readonly string[],
): readonly AnswerRow[] {
  return labelled(`${stateLooks[state].symbol} ${words}`, names);
}

type Namer = (
  cells: readonly ComplianceCell[],
  detailOf?: (cell: ComplianceCell) => string,
) => readonly string[];

/** `Feb 2026: Ngaglik 2 hari`, `Tambakmerak 4 hari`: the first of each period names it, among several obligations too. */
export function grouper({ obligations }: CamatSummary): Namer {
  return (cells, detailOf = () => '') =>
    cells.map((cell, index) => {
      const { unit, obligationPeriod } = cell.expected;
      const text = `${unit.name}${detailOf(cell)}`;
      if (cells[index - 1]?.expected.obligationPeriod === obligationPeriod) return text;
      const prefix = obligations.length > 1 ? `${obligationPeriod.obligation.name} ` : '';
      return `${prefix}${shortPeriodText(obligationPeriod.period)}: ${text}`;
    });
}

/** `17 laporan dari 11 desa`, where a line has no room for the names. */
export function counter({ unitTerm }: Answers): Namer {
  return (cells) =>
    cells.length === 0 ? [] : [reportsText(cells.length, new Set(namesOf(cells)).size, unitTerm)];
}
