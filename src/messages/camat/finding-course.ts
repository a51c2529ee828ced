// What became of a finding, in the words of the camat's page: nobody is named, and no reason that people typed stands in it.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import { dateOf } from '../../core/time/plain-date';
import { answerGist } from '../follow-ups/finding-answer-text';
import { followUpStateWords, verdictWords } from '../follow-ups/follow-up-text';
import { dateText } from '../time/date-text';

/** The answer of the desa, the verdict, and the state of the row of Tindak Lanjut; null where there is no row. */
export function findingCourse(
  row: FollowUp | null,
  { isOpen, isListInUse }: { readonly isOpen: boolean; readonly isListInUse: boolean },
): readonly [answer: string, verdict: string, state: string] {
  return [answerText(row, isOpen), verdictText(row), stateText(row, isListInUse)];
}

function answerText(row: FollowUp | null, isOpen: boolean): string {
  const response = row?.response ?? '';
  if (response !== '') return response.split('\n').map(gistOrMark).filter(isNew).join('; ');
  if (!isOpen) return 'tidak ada';
  return row?.due ? `belum ada, batasnya ${dateText(row.due)}` : 'belum ada';
}

function gistOrMark(line: string): string {
  return answerGist(line) ?? 'ada, isinya di tab Tindak Lanjut';
}

function isNew(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}

function verdictText(row: FollowUp | null): string {
  if (row === null || row.verdict === null) return 'belum ada';
  const { verdict, at } = row.verdict;
  return `${verdictWords[verdict]}${at === null ? '' : `, ${dateText(dateOf(at))}`}`;
}

function stateText(row: FollowUp | null, isListInUse: boolean): string {
  if (row === null)
    return isListInUse ? 'dicatat pada pembaruan berikutnya' : 'tab Tindak Lanjut belum dipakai';
  return `${followUpStateWords[row.state]}${row.closedOn === null ? '' : `, ${dateText(row.closedOn)}`}`;
}
