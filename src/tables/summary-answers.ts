// What does the camat read in words on the left of Ringkasan, in the order in which it matters?
import type { ComplianceMatrix } from '../core/compliance';
import type { ComplianceCell } from '../core/compliance-cell';
import type { OpenTasks } from '../core/open-task';
import { figuresOf } from '../core/period-figures';
import type { CamatSummary, PeriodSummary } from '../core/summary';
import type { Rate } from '../core/tally';
import type { UnitStreak } from '../core/unit-progress';
import type { LastVisit } from '../core/visit-coverage';
import { percentText, shortDateText, shortPeriodText, wholeText } from '../messages/date-text';
import { stateLooks, waiverText } from '../messages/state-text';
import { nameLines, summaryWords } from '../messages/summary-text';

/** A label and what it says. */
export type AnswerRow = readonly [string, string];

/** The marks by which sections and their parts are painted, wherever they come to stand. */
export const answerMarks = { section: '▸ ', part: '▪ ' } as const;

/** Characters that fit the second column at its width and size. */
const lineWidth = 34;

/** Lines of names that one screen has room for beside the figures and the map. */
const nameLineBudget = 10;

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
}

/** All rows, top to bottom: who is missing, what to look at, what staff still have to do, who does well. */
export const answerRows = (answers: Answers): readonly AnswerRow[] => [
  section(summaryWords.whoIsMissing),
  ...missingRows(answers.periods),
  section(summaryWords.attention),
  ...attentionRows(answers),
  section(summaryWords.tasks),
  ...taskRows(answers),
  section(summaryWords.progress),
  ...progressRows(answers.summary),
];

const section = (title: string): AnswerRow => [`${answerMarks.section}${title}`, ''];

/** Who is overdue first, then who may still report, each with a line of names at least; what is complete comes last. */
const missingRows = (periods: readonly PeriodSummary[]): readonly AnswerRow[] => {
  const waited = periods.filter(({ missing }) => missing.length > 0);
  const ordered = [
    ...waited.filter(({ isClosed }) => isClosed),
    ...waited.filter(({ isClosed }) => !isClosed),
  ];
  let left = nameLineBudget;
  let waiting = waited.length;
  return [
    ...ordered.flatMap((period): AnswerRow[] => {
      waiting -= 1;
      const lines = nameLines(namesOf(period.missing), lineWidth, Math.max(1, left - waiting));
      left -= lines.length;
      const label = stateLabel(period.isClosed ? 'overdue' : 'awaiting');
      return [partRow(period), ...labelled(label, lines)];
    }),
    ...periods.filter(({ missing }) => missing.length === 0).map(partRow),
  ];
};

const partRow = (period: PeriodSummary): AnswerRow => [`${answerMarks.part}${partTitle(period)}`, ''];

/** `Kerja Bakti Feb 2026 · 8 dari 9 lapor`, `Kerja Bakti Mar 2026 · 2 dari 10, tenggat 6 Apr 2026`. */
const partTitle = (period: PeriodSummary): string => {
  const { obligation, period: when, due } = period.obligationPeriod;
  const { reported, owed, missing } = figuresOf(period);
  const name = `${obligation.name} ${shortPeriodText(when)}`;
  if (missing === 0) return `${name} · ${summaryWords.everybody}`;
  const count = `${wholeText(reported)} dari ${wholeText(owed)}`;
  return `${name} · ${period.isClosed ? `${count} lapor` : `${count}, tenggat ${shortDateText(due).slice(0, -5)}`}`;
};

const attentionRows = ({ periods, summary }: Answers): readonly AnswerRow[] => {
  const visited = periods.reduce((sum, { tally }) => sum + tally.visited, 0);
  const findings = periods.flatMap(({ contradicted }) => contradicted);
  const kOfN = `${wholeText(findings.length)} dari ${wholeText(visited)} yang dikunjungi`;
  const name = grouper(summary);
  return [
    ...listed('contradicted', findings.length === 0 ? [] : [kOfN, ...name(findings)]),
    ...listed(
      'late',
      name(
        periods.flatMap(({ late }) => late),
        ({ lateDays }) => ` ${lateDays} hari`,
      ),
    ),
    ...listed(
      'waived',
      name(
        periods.flatMap(({ waived }) => waived),
        (cell) => (cell.expected.waiver === null ? '' : ` ${waiverText(cell)}`),
      ),
    ),
  ];
};

const taskRows = ({ tasks, summary, periods, matrix, problems, coverage }: Answers): readonly AnswerRow[] => {
  const name = grouper(summary);
  const unplanned = plannedPeriods(periods, matrix).flatMap((period) => period.unplanned);
  const rows: readonly AnswerRow[] = [
    ...task('awaiting-review', summaryWords.toReview, name(tasks.toReview)),
    ...task('needs-work', summaryWords.toCorrect, name(tasks.toCorrect)),
    ...task('contradicted', summaryWords.toSettle, name(tasks.toSettle)),
    ...labelled(summaryWords.unplanned, nameLines(name(unplanned), lineWidth, 1)),
    ...(problems === 0
      ? []
      : [[summaryWords.problems, `${wholeText(problems)} baris di tab Masalah`] as const]),
    ...(coverage === null ? [] : visitRows(coverage)),
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

/** Who holds on longest, per obligation, and who gained most since the period before. */
const progressRows = ({ obligations, improvements }: CamatSummary): readonly AnswerRow[] => {
  const streaks = obligations.flatMap(({ obligation, streaks: all }) => {
    const label = obligations.length > 1 ? obligation.name : summaryWords.streak;
    return labelled(label, nameLines(streakNames(all), lineWidth, 2));
  });
  const improved = improvements.map(({ unit, from, to }) => `${unit.name} ${points(from)} → ${points(to)} %`);
  const rows = [...streaks, ...labelled(summaryWords.improved, nameLines(improved, lineWidth, 2))];
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
): readonly AnswerRow[] =>
  names.length === 0 ? [] : labelled(`${stateLooks[state].symbol} ${words}`, nameLines(names, lineWidth, 2));

/** The symbol, and with it the colour, stands only where there is something to see. */
const listed = (state: 'contradicted' | 'late' | 'waived', names: readonly string[]): readonly AnswerRow[] =>
  names.length === 0
    ? [[stateLooks[state].word, summaryWords.nobody]]
    : labelled(stateLabel(state), nameLines(names, lineWidth, 2));

const labelled = (label: string, lines: readonly string[]): AnswerRow[] =>
  lines.map((line, index) => [index === 0 ? label : '', line]);

const stateLabel = (state: keyof typeof stateLooks): string =>
  `${stateLooks[state].symbol} ${stateLooks[state].word}`;

const namesOf = (cells: readonly ComplianceCell[]): readonly string[] =>
  cells.map(({ expected }) => expected.unit.name);

/** `Feb 2026: Ngaglik 2 hari`, `Tambakmerak 4 hari`: the first of each period names it, among several obligations too. */
const grouper =
  ({ obligations }: CamatSummary) =>
  (
    cells: readonly ComplianceCell[],
    detailOf: (cell: ComplianceCell) => string = () => '',
  ): readonly string[] =>
    cells.map((cell, index) => {
      const { unit, obligationPeriod } = cell.expected;
      const text = `${unit.name}${detailOf(cell)}`;
      if (cells[index - 1]?.expected.obligationPeriod === obligationPeriod) return text;
      const prefix = obligations.length > 1 ? `${obligationPeriod.obligation.name} ` : '';
      return `${prefix}${shortPeriodText(obligationPeriod.period)}: ${text}`;
    });
