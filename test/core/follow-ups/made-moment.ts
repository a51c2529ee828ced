// Makes a moment from its text, for tests.
import { type PlainDateTime, parsePlainDateTime } from '../../../src/core/time/plain-date';

/** Throws on a text that is no moment. */
export function makeDateTime(text: string): PlainDateTime {
  const at = parsePlainDateTime(text);
  if (at === null) throw new Error(`no moment: ${text}`);
  return at;
}
