// Tells what a person edited, where, and what was there before.
import type { CellEdit } from '../../app/ports';

/** The edit of an event; null for an event without cells. Costs no call that Google answers. */
export function cellEditOf(event: Partial<GoogleAppsScript.Events.SheetsOnEdit>): CellEdit | null {
  const { range, oldValue, user, value } = event;
  if (!range) return null;
  return {
    sheetId: range.getSheet().getSheetId(),
    rows: { first: range.getRow(), count: range.getNumRows() },
    columns: { first: range.getColumn(), count: range.getNumColumns() },
    oldText: oldValue === undefined || oldValue === null ? '' : String(oldValue),
    newText: value === undefined || value === null ? '' : String(value),
    person: user?.getEmail() ?? '',
  };
}
