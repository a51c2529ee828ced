// Who changed what, when, from what to what?
import type { PlainDateTime } from '../time/plain-date';

/** One row of the Riwayat tab; only ever appended. */
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

/** A thing by field, as text. */
export type FieldTexts = Readonly<Record<string, string>>;

/** One entry per field that differs, in the order of the names; a field missing on one side is empty there. */
export function changesBetween(
  before: FieldTexts,
  after: FieldTexts,
  origin: Pick<ChangeEntry, 'at' | 'by' | 'subject' | 'key'>,
): ChangeEntry[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields
    .filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
    .map((field) => ({ ...origin, field, oldValue: before[field] ?? '', newValue: after[field] ?? '' }));
}
