// Adds what a desa answered to its row of Tindak Lanjut, once.
import { fingerprint } from '../fingerprint';
import { type PlainDateTime, parsePlainDateTime } from '../time/plain-date';
import type { FollowUp } from './follow-up';

/** One sending of the form, as a line of Tanggapan. */
export interface DesaAnswer {
  /** The id of the response, the same after an edit. */
  readonly id: string;
  readonly at: PlainDateTime;
  readonly line: string;
  /** Links of photos; '' without any. */
  readonly evidence: string;
}

/**
 * The row with the answer. The same sending changes nothing; a later edit takes the place of the line it changes, which
 * `opening` finds by its moment, and stands below if staff have rewritten that; another answer stands below. What is open
 * is then answered; what staff have closed stays closed.
 */
export function withAnswer(
  row: FollowUp,
  answer: DesaAnswer,
  opening: (at: PlainDateTime) => string,
): FollowUp {
  const mark = fingerprint(answer.id).toString(36);
  const marks = marksOf(row.answers);
  const known = marks.get(mark);
  if (known !== undefined && known >= answer.at) return row;
  const lines = row.response === '' ? [] : row.response.split('\n');
  // An execution that died before it could note the mark has left the line.
  const isThere = lines.includes(answer.line);
  const standing = known === undefined ? -1 : lines.findIndex((line) => line.startsWith(opening(known)));
  const below = isThere ? lines : [...lines, answer.line];
  const response =
    standing < 0 || isThere ? below : lines.map((line, index) => (index === standing ? answer.line : line));
  marks.set(mark, answer.at);
  return {
    ...row,
    response: response.join('\n'),
    evidence: [...new Set([...row.evidence.split('\n'), ...answer.evidence.split('\n')])]
      .filter((link) => link !== '')
      .join('\n'),
    state: row.state === 'open' ? 'answered' : row.state,
    answers: [...marks].map(([one, at]) => `${one}@${at}`).join(' '),
  };
}

/** The moments of the latest sendings, by the mark of their response. */
function marksOf(text: string): Map<string, PlainDateTime> {
  const marks = new Map<string, PlainDateTime>();
  for (const part of text.split(' ')) {
    const [mark = '', moment = ''] = part.split('@');
    const at = parsePlainDateTime(moment);
    if (at !== null) marks.set(mark, at);
  }
  return marks;
}
