// Who has not reported, in the words of Ringkasan: in full where there is room, else a line per period.
import { figuresOf } from '../../core/camat/period-figures';
import type { PeriodSummary } from '../../core/camat/summary';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { inProgressText, openText, reportedText } from '../../messages/camat/summary-line-text';
import { nameLines, summaryWords } from '../../messages/camat/summary-text';
import { stateLooks } from '../../messages/compliance/state-text';
import { shortPeriodText } from '../../messages/time/date-text';

/** A label and what it says. */
export type AnswerRow = readonly [string, string];

/** The marks by which sections and their parts are painted, in any row. */
export const answerMarks = { section: '▸ ', part: '▪ ' } as const;

/** Characters that fit the second column at its width and size. */
export const lineWidth = 34;

/**
 * Overdue first, then those that may still report, each with at least one line of names; complete periods come last.
 */
export function missingRows(periods: readonly PeriodSummary[], room: number): readonly AnswerRow[] {
  const ordered = waitedFor(periods);
  let left = room - periods.length;
  let waiting = ordered.length;
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
}

function waitedFor(periods: readonly PeriodSummary[]): readonly PeriodSummary[] {
  const waited = periods.filter(({ missing }) => missing.length > 0);
  return [...waited.filter(({ isClosed }) => isClosed), ...waited.filter(({ isClosed }) => !isClosed)];
}

/** The same with one line per period: `✘ Siskamling` with names, `… Siskamling` with a count and the deadline. */
export function shortMissingRows(periods: readonly PeriodSummary[], room: number): readonly AnswerRow[] {
  const ordered = waitedFor(periods);
  const complete = periods.filter(isComplete);
  const unfinished = periods.filter(
    (period) => period.missing.length === 0 && figuresOf(period).inProgress > 0,
  );
  let spare = Math.max(0, room - ordered.length - unfinished.length - Math.min(1, complete.length));
  return [
    ...ordered.flatMap(({ isClosed, missing, obligationPeriod }): AnswerRow[] => {
      const { obligation, period, due } = obligationPeriod;
      const when = shortPeriodText(period);
      const { symbol } = stateLooks[isClosed ? 'overdue' : 'awaiting'];
      const [first = '', ...others] = namesOf(missing);
      const lines = isClosed
        ? nameLines([`${when}: ${first}`, ...others], lineWidth, 1 + spare)
        : [openText(when, missing.length, due)];
      spare -= lines.length - 1;
      return labelled(`${symbol} ${obligation.name}`, lines);
    }),
    ...unfinished.flatMap((period) =>
      labelled(`${stateLooks['awaiting-review'].symbol} ${period.obligationPeriod.obligation.name}`, [
        inProgressText(shortPeriodText(period.obligationPeriod.period), figuresOf(period).inProgress),
      ]),
    ),
    ...labelled(
      `${stateLooks['on-time'].symbol} ${summaryWords.complete}`,
      nameLines(complete.map(periodTitle), lineWidth, 1),
    ),
  ];
}

/** All that owe it have fulfilled it; part of it, or a report still under review, is not enough. */
function isComplete(period: PeriodSummary): boolean {
  const { reported, owed } = figuresOf(period);
  return owed > 0 && reported === owed;
}

function periodTitle({ obligationPeriod: { obligation, period } }: PeriodSummary): string {
  return `${obligation.name} ${shortPeriodText(period)}`;
}

function partRow(period: PeriodSummary): AnswerRow {
  return [`${answerMarks.part}${partTitle(period)}`, ''];
}

/** `Kerja Bakti Feb 2026 · 8 dari 9 lapor`, `Kerja Bakti Mar 2026 · 2 dari 10, tenggat 6 Apr 2026`. */
function partTitle(period: PeriodSummary): string {
  const { due } = period.obligationPeriod;
  const { reported, owed } = figuresOf(period);
  const name = periodTitle(period);
  if (owed === 0) return `${name} · ${summaryWords.nobodyOwes}`;
  if (isComplete(period)) return `${name} · ${summaryWords.everybody}`;
  return `${name} · ${reportedText(reported, owed, period.isClosed ? null : due)}`;
}

/** The label beside the first line only. */
export function labelled(label: string, lines: readonly string[]): AnswerRow[] {
  return lines.map((line, index) => [index === 0 ? label : '', line]);
}

/** `✘ Lewat tenggat`. */
export function stateLabel(state: keyof typeof stateLooks): string {
  return `${stateLooks[state].symbol} ${stateLooks[state].word}`;
}

/** The names of the units. */
export function namesOf(cells: readonly ComplianceCell[]): readonly string[] {
  return cells.map(({ expected }) => expected.unit.name);
}
