// The sentences of Ringkasan, section by section, the most important first; no name is left out.
import { figuresOf, inProgressOf } from '../../core/camat/period-figures';
import type { ObligationSummary, PeriodSummary } from '../../core/camat/summary';
import type { UnitStreak } from '../../core/camat/unit-progress';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import {
  allMissingText,
  dueText,
  firstDueText,
  inProgressText,
  lateText,
  visitedText,
} from '../../messages/camat/summary-line-text';
import { summaryWords } from '../../messages/camat/summary-text';
import { stateLooks, waiverText } from '../../messages/compliance/state-text';
import { shareText, shortPeriodText } from '../../messages/time/date-text';
import {
  type AnswerRow,
  type LineRoom,
  labelledLines,
  listParts,
  marked,
  nameOf,
  namesOf,
  periodParts,
  type Section,
  withoutEnd,
} from './summary-lines';
import { type Answers, openTaskList, titleAmong } from './summary-tasks';

/** Who has not reported the newest period whose deadline has passed: a line for each obligation at least. */
export function missingSection({ summary, periods }: Answers, room: LineRoom): Section {
  const rows = summary.obligations.flatMap((obligation) =>
    newestClosed(obligation).flatMap((period) => closedRows(period, room)),
  );
  const [first] = periods.map(({ obligationPeriod }) => obligationPeriod.due).sort();
  const nothingDue = first === undefined ? summaryWords.nobody : firstDueText(first);
  return {
    title: summaryWords.whoIsMissing,
    rows: rows.length > 0 ? rows : [[nothingDue, '']],
  };
}

/** The others, in the order in which they are told. */
export function otherSections(answers: Answers, room: LineRoom): readonly Section[] {
  const { obligations } = answers.summary;
  return [
    { title: summaryWords.arrears, rows: obligations.flatMap((obligation) => arrearsRows(obligation, room)) },
    { title: summaryWords.attention, rows: attentionRows(answers, room) },
    {
      title: summaryWords.tasks,
      rows: openTaskList(answers).flatMap(({ label, parts }) => labelledLines(label, parts, room)),
    },
    { title: summaryWords.running, rows: obligations.flatMap((obligation) => runningRows(obligation, room)) },
    { title: summaryWords.progress, rows: progressRows(answers, room) },
  ].filter(({ rows }) => rows.length > 0);
}

function shownOf({ previous, current }: ObligationSummary): readonly PeriodSummary[] {
  return [previous, current].flatMap((period) => period ?? []);
}

/** Of the periods that are shown, or the newest in arrears while the deadlines of those are ahead. */
function newestClosed(obligation: ObligationSummary): readonly PeriodSummary[] {
  const closed = shownOf(obligation).filter(({ isClosed }) => isClosed);
  return closed.length > 0 ? closed : obligation.arrears.slice(0, 1);
}

function arrearsRows(obligation: ObligationSummary, room: LineRoom): readonly AnswerRow[] {
  const told = newestClosed(obligation);
  const cells = obligation.arrears
    .filter((period) => !told.includes(period))
    .flatMap(({ missing }) => missing);
  const parts = periodParts(cells, nameOf, ({ period }) => shortPeriodText(period));
  return labelledLines(cells.length === 0 ? '' : marked('overdue', obligation.obligation.name), parts, room);
}

function runningRows(obligation: ObligationSummary, room: LineRoom): readonly AnswerRow[] {
  return shownOf(obligation)
    .filter(({ isClosed }) => !isClosed)
    .flatMap((period) => {
      const { due, period: when } = period.obligationPeriod;
      return periodRows(period, `${shortPeriodText(when)}, ${dueText(due)}`, 'awaiting', room);
    });
}

function closedRows(period: PeriodSummary, room: LineRoom): readonly AnswerRow[] {
  return periodRows(period, shortPeriodText(period.obligationPeriod.period), 'overdue', room);
}

function periodRows(
  period: PeriodSummary,
  when: string,
  state: 'awaiting' | 'overdue',
  room: LineRoom,
): readonly AnswerRow[] {
  const { missing, obligationPeriod } = period;
  const { name } = obligationPeriod.obligation;
  const { owed, reported, inProgress } = figuresOf(period);
  const line = (symbol: keyof typeof stateLooks, parts: readonly string[]): readonly AnswerRow[] =>
    labelledLines(marked(symbol, name), [`${when}: `, ...parts], room);
  if (owed === 0) return line('not-applicable', [summaryWords.nobodyOwes]);
  if (missing.length > 0) {
    const named = line(state, listParts(namesOf(missing)));
    return named.length > 1 && missing.length === owed ? line(state, [allMissingText(owed)]) : named;
  }
  if (reported === owed) return line('on-time', [summaryWords.everybody]);
  return line('awaiting-review', [
    `${inProgressText(inProgress)}: `,
    ...listParts(namesOf(inProgressOf(period))),
  ]);
}

function attentionRows({ periods, summary }: Answers, room: LineRoom): readonly AnswerRow[] {
  const title = titleAmong(summary);
  const listed = (
    state: 'contradicted' | 'late' | 'waived',
    cells: readonly ComplianceCell[],
    detailOf: (cell: ComplianceCell) => string,
    end = '',
  ): readonly AnswerRow[] => {
    const parts = periodParts(cells, (cell) => `${nameOf(cell)}${detailOf(cell)}`, title);
    const all = end === '' ? parts : [...withoutEnd(parts), ` (${end})`];
    return cells.length === 0 ? [] : labelledLines(marked(state, stateLooks[state].word), all, room);
  };
  const visited = periods.reduce((sum, { tally }) => sum + tally.visited, 0);
  const findings = periods.flatMap(({ contradicted }) => contradicted);
  return [
    ...listed('contradicted', findings, () => '', visitedText(findings.length, visited)),
    ...listed(
      'late',
      periods.flatMap(({ late }) => late),
      ({ lateDays }) => lateText(lateDays),
    ),
    ...listed(
      'waived',
      periods.flatMap(({ waived }) => waived),
      (cell) => (cell.expected.waiver === null ? '' : ` ${waiverText(cell)}`),
    ),
  ];
}

/** The longest streaks of each obligation, and the largest gains since the period before. */
function progressRows({ summary }: Answers, room: LineRoom): readonly AnswerRow[] {
  const streaks = summary.obligations.flatMap(({ obligation, streaks: all }) => {
    const parts = listParts(streakNames(all));
    return parts.length === 0 ? [] : labelledLines(obligation.name, parts, room);
  });
  const improved = summary.improvements.map(
    ({ unit, from, to }) => `${unit.name} ${shareText(from)} → ${shareText(to)}`,
  );
  return [
    ...streaks,
    ...(improved.length === 0 ? [] : labelledLines(summaryWords.improved, listParts(improved), room)),
  ];
}

/** `11× Betet`, `9× Besah`, `Sambeng`: the first of each length shows it. One period is no streak. */
function streakNames(streaks: readonly UnitStreak[]): readonly string[] {
  return streaks
    .filter(({ periods }) => periods > 1)
    .map(({ unit, periods }, index) =>
      streaks[index - 1]?.periods === periods ? unit.name : `${periods}× ${unit.name}`,
    );
}
