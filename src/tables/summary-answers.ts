// What does the camat read in words on the left of Ringkasan, in the order in which it matters?
import type { ComplianceMatrix } from '../core/compliance';
import type { ComplianceCell } from '../core/compliance-cell';
import type { OpenTasks } from '../core/open-task';
import type { CamatSummary, PeriodSummary } from '../core/summary';
import type { Rate } from '../core/tally';
import type { UnitStreak } from '../core/unit-progress';
import type { LastVisit } from '../core/visit-coverage';
import { percentText, shortDateText, shortPeriodText, wholeText } from '../messages/date-text';
import { stateLooks, waiverText } from '../messages/state-text';
import { countText, nameLines, summaryWords } from '../messages/summary-text';
import {
  type AnswerRow,
  answerMarks,
  labelled,
  lineWidth,
  missingRows,
  namesOf,
  shortMissingRows,
  stateLabel,
} from './summary-missing';

export interface Answers {
  readonly periods: readonly PeriodSummary[];
  readonly summary: CamatSummary;
  readonly matrix: ComplianceMatrix;
  readonly tasks: OpenTasks;
  /** Problems that stand in the tab Masalah. */
  readonly problems: number;
  /** Null where no visit was ever recorded: an office that visits nobody is not blamed for it. */
  readonly coverage: { readonly rate: Rate; readonly longest: readonly LastVisit[] } | null;
  readonly unitTerm: string;
  /** Rows in sight below the headline. */
  readonly room: number;
}

/**
 * All rows, top to bottom: who is missing, what to look at, what staff still have to do, who does well. Where they would
 * not fit the screen, each thing is said in one line.
 */
export const answerRows = (answers: Answers): readonly AnswerRow[] => {
  const spacious = rowsIn(answers, 2);
  return spacious.length <= answers.room ? spacious : rowsIn(answers, 1);
};

/** `lines`: how many lines of names a thing may take. */
const rowsIn = (answers: Answers, lines: 1 | 2): readonly AnswerRow[] => {
  const rest = [
    section(summaryWords.attention),
    ...attentionRows(answers, lines),
    section(summaryWords.tasks),
    ...taskRows(answers, lines),
    section(summaryWords.progress),
    ...progressRows(answers.summary, lines),
  ];
  const left = answers.room - rest.length - 1;
  const missing = lines === 2 ? missingRows(answers.periods, left) : shortMissingRows(answers.periods, left);
  return [section(summaryWords.whoIsMissing), ...missing, ...rest];
};

const section = (title: string): AnswerRow => [`${answerMarks.section}${title}`, ''];

const attentionRows = (answers: Answers, lines: 1 | 2): readonly AnswerRow[] => {
  const { periods, summary } = answers;
  const visited = periods.reduce((sum, { tally }) => sum + tally.visited, 0);
  const findings = periods.flatMap(({ contradicted }) => contradicted);
  const kOfN = `${wholeText(findings.length)} dari ${wholeText(visited)} yang dikunjungi`;
  const name = lines === 1 ? counter(answers) : grouper(summary);
  const found = lines === 1 ? namesOf(findings) : name(findings);
  return [
    ...listed('contradicted', findings.length === 0 ? [] : [kOfN, ...found], 2),
    ...listed(
      'late',
      name(
        periods.flatMap(({ late }) => late),
        ({ lateDays }) => ` ${lateDays} hari`,
      ),
      lines,
    ),
    ...listed(
      'waived',
      name(
        periods.flatMap(({ waived }) => waived),
        (cell) => (cell.expected.waiver === null ? '' : ` ${waiverText(cell)}`),
      ),
      lines,
    ),
  ];
};

const taskRows = (answers: Answers, lines: 1 | 2): readonly AnswerRow[] => {
  const { tasks, summary, periods, matrix, problems, coverage } = answers;
  const name = lines === 1 ? counter(answers) : grouper(summary);
  const unplanned = plannedPeriods(periods, matrix).flatMap((period) => period.unplanned);
  const rows: readonly AnswerRow[] = [
    ...task('awaiting-review', summaryWords.toReview, nameLines(name(tasks.toReview), lineWidth, lines)),
    ...task('needs-work', summaryWords.toCorrect, nameLines(name(tasks.toCorrect), lineWidth, lines)),
    ...task('contradicted', summaryWords.toSettle, nameLines(name(tasks.toSettle), lineWidth, lines)),
    ...labelled(summaryWords.unplanned, nameLines(name(unplanned), lineWidth, 1)),
    ...(problems === 0
      ? []
      : [[summaryWords.problems, `${wholeText(problems)} baris di tab Masalah`] as const]),
    ...(coverage === null ? [] : visitRows(coverage).slice(0, lines)),
  ];
  return rows.length === 0 ? [[summaryWords.nobody, '']] : rows;
};

const visitRows = ({ rate, longest }: NonNullable<Answers['coverage']>): readonly AnswerRow[] => {
  const never = longest.filter(({ date }) => date === null).map(({ unit }) => unit.name);
  const [oldest] = longest;
  const whom =
    never.length > 0
      ? nameLines([`Belum pernah: ${never[0] ?? ''}`, ...never.slice(1)], lineWidth, 1)
      : oldest === undefined || oldest.date === null
        ? []
        : [`Terlama: ${oldest.unit.name} (${shortDateText(oldest.date)})`];
  const share = `${wholeText(rate.numerator)} dari ${wholeText(rate.denominator)} dalam 3 bulan`;
  return labelled(summaryWords.visits, [`${share} (${percentText(rate)})`, ...whom]);
};

/** Who holds on longest, of each obligation or of all, and who gained most since the period before. */
const progressRows = ({ obligations, improvements }: CamatSummary, lines: 1 | 2): readonly AnswerRow[] => {
  const longest = obligations
    .flatMap(({ streaks }) => streaks)
    .sort((left, right) => right.periods - left.periods);
  const streaks =
    lines === 1 || obligations.length === 1
      ? labelled(summaryWords.streak, nameLines(streakNames(longest), lineWidth, lines))
      : obligations.flatMap(({ obligation, streaks: all }) =>
          labelled(obligation.name, nameLines(streakNames(all), lineWidth, lines)),
        );
  const improved = improvements.map(({ unit, from, to }) => `${unit.name} ${points(from)} → ${points(to)} %`);
  const rows = [...streaks, ...labelled(summaryWords.improved, nameLines(improved, lineWidth, lines))];
  return rows.length === 0 ? [[summaryWords.nobody, '']] : rows;
};

/** `11× Betet`, `9× Besah`, `Sambeng`: the first of each length says it; once is no streak. */
const streakNames = (streaks: readonly UnitStreak[]): readonly string[] =>
  streaks
    .filter(({ periods }) => periods > 1)
    .map(({ unit, periods }, index) =>
      streaks[index - 1]?.periods === periods ? unit.name : `${periods}× ${unit.name}`,
    );

const points = (share: number): string => wholeText(Math.round(share * 100));

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

/** `⚠ Selesaikan temuan` and how many, with names. */
const task = (
  state: 'awaiting-review' | 'needs-work' | 'contradicted',
  words: string,
  names: readonly string[],
): readonly AnswerRow[] => labelled(`${stateLooks[state].symbol} ${words}`, names);

/** The symbol, and with it the colour, stands only where there is something to see. */
const listed = (
  state: 'contradicted' | 'late' | 'waived',
  names: readonly string[],
  lines: number,
): readonly AnswerRow[] =>
  names.length === 0
    ? [[stateLooks[state].word, summaryWords.nobody]]
    : labelled(stateLabel(state), nameLines(names, lineWidth, lines));

type Namer = (
  cells: readonly ComplianceCell[],
  detailOf?: (cell: ComplianceCell) => string,
) => readonly string[];

/** `Feb 2026: Ngaglik 2 hari`, `Tambakmerak 4 hari`: the first of each period names it, among several obligations too. */
const grouper =
  ({ obligations }: CamatSummary): Namer =>
  (cells, detailOf = () => '') =>
    cells.map((cell, index) => {
      const { unit, obligationPeriod } = cell.expected;
      const text = `${unit.name}${detailOf(cell)}`;
      if (cells[index - 1]?.expected.obligationPeriod === obligationPeriod) return text;
      const prefix = obligations.length > 1 ? `${obligationPeriod.obligation.name} ` : '';
      return `${prefix}${shortPeriodText(obligationPeriod.period)}: ${text}`;
    });

/** `17 laporan dari 11 desa`, where a line has no room for the names. */
const counter =
  ({ unitTerm }: Answers): Namer =>
  (cells) =>
    cells.length === 0
      ? []
      : [`${wholeText(cells.length)} laporan dari ${countText(new Set(namesOf(cells)).size, unitTerm)}`];
