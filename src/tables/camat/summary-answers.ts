// The left of Ringkasan: answers in words, the most important first.
import type { CamatSummary } from '../../core/camat/summary';
import type { UnitStreak } from '../../core/camat/unit-progress';
import { lateText, visitedText } from '../../messages/camat/summary-line-text';
import { nameLines, summaryWords } from '../../messages/camat/summary-text';
import { stateLooks, waiverText } from '../../messages/compliance/state-text';
import { shareText } from '../../messages/time/date-text';
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
import { type Answers, counter, grouper, taskRows } from './summary-tasks';

/**
 * All rows, top to bottom: who is missing, what to look at, what staff still have to do, who does well. If they don't
 * fit `room`, the visible rows below the headline, each topic gets one line.
 */
export function answerRows(answers: Answers, room: number): readonly AnswerRow[] {
  const spacious = rowsIn(answers, room, 2);
  return spacious.length <= room ? spacious : rowsIn(answers, room, 1);
}

/** `lines`: how many lines of names a topic may take. */
function rowsIn(answers: Answers, room: number, lines: 1 | 2): readonly AnswerRow[] {
  const rest = [
    section(summaryWords.attention),
    ...attentionRows(answers, lines),
    section(summaryWords.tasks),
    ...taskRows(answers, { width: lineWidth, lines, isShort: lines === 1 }),
    section(summaryWords.progress),
    ...progressRows(answers.summary, lines),
  ];
  const left = room - rest.length - 1;
  const missing = lines === 2 ? missingRows(answers.periods, left) : shortMissingRows(answers.periods, left);
  return [section(summaryWords.whoIsMissing), ...missing, ...rest];
}

function section(title: string): AnswerRow {
  return [`${answerMarks.section}${title}`, ''];
}

function attentionRows(answers: Answers, lines: 1 | 2): readonly AnswerRow[] {
  const { periods, summary } = answers;
  const visited = periods.reduce((sum, { tally }) => sum + tally.visited, 0);
  const findings = periods.flatMap(({ contradicted }) => contradicted);
  const name = lines === 1 ? counter(answers) : grouper(summary);
  const found = lines === 1 ? namesOf(findings) : name(findings);
  return [
    ...listed(
      'contradicted',
      findings.length === 0 ? [] : [visitedText(findings.length, visited), ...found],
      2,
    ),
    ...listed(
      'late',
      name(
        periods.flatMap(({ late }) => late),
        ({ lateDays }) => lateText(lateDays),
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
}

/** The longest streaks, by obligation or over all, and the largest gains since the period before. */
function progressRows({ obligations, improvements }: CamatSummary, lines: 1 | 2): readonly AnswerRow[] {
  const longest = obligations
    .flatMap(({ streaks }) => streaks)
    .sort((left, right) => right.periods - left.periods);
  const streaks =
    lines === 1 || obligations.length === 1
      ? labelled(summaryWords.streak, nameLines(streakNames(longest), lineWidth, lines))
      : obligations.flatMap(({ obligation, streaks: all }) =>
          labelled(obligation.name, nameLines(streakNames(all), lineWidth, lines)),
        );
  const improved = improvements.map(
    ({ unit, from, to }) => `${unit.name} ${shareText(from)} → ${shareText(to)}`,
  );
  const rows = [...streaks, ...labelled(summaryWords.improved, nameLines(improved, lineWidth, lines))];
  return rows.length === 0 ? [[summaryWords.nobody, '']] : rows;
}

/** `11× Betet`, `9× Besah`, `Sambeng`: the first of each length shows it. One period is no streak. */
function streakNames(streaks: readonly UnitStreak[]): readonly string[] {
  return streaks
    .filter(({ periods }) => periods > 1)
    .map(({ unit, periods }, index) =>
      streaks[index - 1]?.periods === periods ? unit.name : `${periods}× ${unit.name}`,
    );
}

/** The symbol, and with it the colour, is shown only where there is something to see. */
function listed(
  state: 'contradicted' | 'late' | 'waived',
  names: readonly string[],
  lines: number,
): readonly AnswerRow[] {
  return names.length === 0
    ? [[stateLooks[state].word, summaryWords.nobody]]
    : labelled(stateLabel(state), nameLines(names, lineWidth, lines));
}
