// Reads a line as people type follow-ups: `uraian | penanggung jawab | tenggat`.
import type { PlainDate } from '../time/plain-date';
import { dateOfText } from '../time/typed-date';

export interface TypedFollowUp {
  readonly text: string;
  /** As typed; '' where nobody is named. */
  readonly owner: string;
  readonly due: PlainDate | null;
  /** What stands where the day should and is none, which stays in the text; '' otherwise. */
  readonly unread: string;
  /** The day as it was typed. */
  readonly day: string;
}

export function readTypedFollowUp(line: string): TypedFollowUp {
  const [words = '', owner = '', day = '', ...more] = line.split('|').map((part) => part.trim());
  const due = dateOfText(day);
  const unread = due === null ? day : '';
  return {
    text: [words, unread, ...more].filter((part) => part !== '').join(' | '),
    owner,
    due,
    unread,
    day,
  };
}
