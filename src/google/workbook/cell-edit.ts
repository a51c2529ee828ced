// Tells which tab of ours a person edited, where, and what was there before.
import type { CellEdit } from '../../app/ports';
import { mark, markKey } from './layout';

/**
 * The edit of an event. The tab is known by its hidden mark, which costs one read; null for a tab without a mark and for
 * an event without cells.
 */
export function cellEditOf(event: Partial<GoogleAppsScript.Events.SheetsOnEdit>): CellEdit | null {
  const { range, oldValue, user } = event;
  if (!range) return null;
  const prefix = mark.tab('');
  const found = range
    .getSheet()
    .getDeveloperMetadata()
    .find((metadata) => metadata.getKey() === markKey && metadata.getValue()?.startsWith(prefix));
  const tabKey = found?.getValue()?.slice(prefix.length);
  if (tabKey === undefined) return null;
  return {
    tabKey,
    rows: { first: range.getRow(), count: range.getNumRows() },
    columns: { first: range.getColumn(), count: range.getNumColumns() },
    oldText: oldValue === undefined || oldValue === null ? '' : String(oldValue),
    person: user?.getEmail() ?? '',
  };
}
