// How does a change come into Log Perubahan?
import type { ChangeEntry } from '../../core/maintenance/change-log';
import { changeWords } from '../../messages/maintenance/change-text';
import { encodeChanges } from '../../tables/maintenance/change-table';
import type { CellPort, Ports, WorkbookLayout } from '../ports';
import type { Office } from './read-office';

/** One row per change, below the last; nothing in a workbook that lacks the tab. */
export function recordChanges(
  workbook: CellPort,
  layout: WorkbookLayout,
  changes: readonly ChangeEntry[],
): void {
  const place = layout.tabsByKey.get('changes');
  if (!place) return;
  for (const cells of encodeChanges(place, changes)) workbook.appendRow(place, cells);
}

/** What changed, where it has a name of its own. */
export type OwnChange = Pick<ChangeEntry, 'subject' | 'key' | 'oldValue' | 'newValue'>;

/** A change that the add-in made because a person asked for it on a page: no edit event tells of it. */
export function recordOwnChange(
  { workbook, person }: Pick<Ports, 'workbook' | 'person'>,
  { layout, now }: Pick<Office, 'layout' | 'now'>,
  change: OwnChange,
): void {
  const email = person.email();
  const by = email === '' ? changeWords.unknownPerson : email;
  recordChanges(workbook, layout, [{ ...change, field: '', at: now, by }]);
}
