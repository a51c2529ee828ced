// How does a change come into Log Perubahan?
import type { ChangeEntry } from '../core/change-log';
import { encodeChanges } from '../tables/change-table';
import type { Ports, WorkbookLayout } from './ports';

/** One row per change, below the last; nothing in a workbook that lacks the tab. */
export const recordChanges = (
  workbook: Ports['workbook'],
  layout: WorkbookLayout,
  changes: readonly ChangeEntry[],
): void => {
  const place = layout.tabsByKey.get('changes');
  if (!place) return;
  for (const cells of encodeChanges(place, changes)) workbook.appendRow(place, cells);
};
