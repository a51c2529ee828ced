// Says of each line of a pasted attendance list what would become of it.
import type { AttendanceChange } from '../../../core/meetings/pasted/attendance-match';
import type { AttendanceList } from '../../../core/meetings/pasted/listed-attendance';
import { plainUnitName } from '../../../core/office/shared-name';
import {
  attendanceProblemText,
  changedAttendanceText,
  guestText,
  pastedAttendanceText as words,
} from '../../../messages/meetings/pasted-attendance-text';
import { whoOf } from '../attendance/presence';
import { tickText } from '../attendance/tick-attendance';
import { type MeetingBook, unitName } from '../read-meetings';
import type { PastedLine } from '../rpc-start';

/** What was not taken over of the list, in sentences. */
export function hintsOf(
  { passedOver, dropped, leftOut }: AttendanceList,
  changes: readonly AttendanceChange[],
): readonly string[] {
  const lines = [...passedOver, ...changes.filter(({ kind }) => kind === 'passed')].map(({ line }) => line);
  const titles = (isUnclear: boolean): readonly string[] =>
    dropped.filter(({ reason }) => (reason === 'unclear-owner') === isUnclear).map(({ title }) => title);
  return [
    ...(lines.length === 0 ? [] : [words.passedOver(lines.sort((left, right) => left - right))]),
    ...(titles(false).length === 0 ? [] : [words.unused(titles(false))]),
    ...(titles(true).length === 0 ? [] : [words.unclearOwner(titles(true))]),
    ...(leftOut.length === 0 ? [] : [words.leftOut(leftOut)]),
  ];
}

/** A line of the list and what becomes of it; none for a line that says nothing. */
export function lineOf(change: AttendanceChange, book: MeetingBook): readonly PastedLine[] {
  const { line } = change;
  const plain = { line, echo: '', choices: [] };
  switch (change.kind) {
    case 'changed': {
      const { before, after, otherName } = change;
      return [
        {
          ...plain,
          kind: 'changed',
          sentence: changedAttendanceText(whoOf(book, before), before, after, otherName),
        },
      ];
    }
    case 'same':
      return [{ ...plain, kind: 'same', sentence: `${tickText(book, change.after)}. ${words.same}` }];
    case 'repeated':
      return [{ ...plain, kind: 'same', sentence: words.repeated(change.first) }];
    case 'guest': {
      const { guest } = change;
      return [
        {
          ...plain,
          kind: 'guest',
          sentence: guestText(guest, guest.unit === null ? '' : unitName(book, guest.unit)),
        },
      ];
    }
    case 'passed':
      return [];
    case 'problem': {
      const { problem, echo } = change;
      const codes = 'units' in problem ? problem.units : [];
      const names = codes.map((code) => unitName(book, code));
      return [
        {
          line,
          kind: 'problem',
          sentence: attendanceProblemText(problem, names),
          echo,
          choices: choicesOf(change, book),
        },
      ];
    }
  }
}

/** Units that a line may mean, or rows of its desa; the last choice is all of them. */
function choicesOf(
  { problem }: Extract<AttendanceChange, { kind: 'problem' }>,
  book: MeetingBook,
): PastedLine['choices'] {
  if ('units' in problem)
    return problem.units.map((code) => {
      const unit = book.units.find((known) => known.code === code);
      return { value: code, label: unit === undefined ? code : `${plainUnitName(unit)} (${code})` };
    });
  if (problem.code !== 'who-unclear') return [];
  const rows = problem.rows.map((row) => ({ value: row.key, label: whoOf(book, row) }));
  const everybody = { value: rows.map(({ value }) => value).join('\n'), label: words.everybody(rows.length) };
  return rows.length > 1 ? [...rows, everybody] : rows;
}
