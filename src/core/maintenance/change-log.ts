// What Log Perubahan says: who changed what, when, from what to what.
import type { PlainDateTime } from '../time/plain-date';

/** One row of Log Perubahan; only ever appended. */
export interface ChangeEntry {
  readonly at: PlainDateTime;
  /** The account of the person, or a word for an unknown one. */
  readonly by: string;
  /** The tab it belongs to. */
  readonly subject: string;
  /** What changed in that tab: a setting's title, an obligation's id, a unit … */
  readonly key: string;
  readonly field: string;
  /** As text; empty for nothing. */
  readonly oldValue: string;
  readonly newValue: string;
}
