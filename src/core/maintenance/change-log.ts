// What Log Perubahan says: who changed what, when, from what to what.
import type { PlainDateTime } from '../time/plain-date';

/** One row of Log Perubahan; only ever appended. */
export interface ChangeEntry {
  readonly at: PlainDateTime;
  /** The account, or "sistem". */
  readonly by: string;
  /** The tab or table the thing stands in. */
  readonly subject: string;
  /** Its durable key: a setting's name, an obligation id, a unit code … */
  readonly key: string;
  readonly field: string;
  /** As text; empty for nothing. */
  readonly oldValue: string;
  readonly newValue: string;
}
