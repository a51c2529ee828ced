// Writes changes into Log Perubahan.
import type { ChangeEntry } from '../../core/maintenance/change-log';
import { changeWords } from '../../messages/maintenance/change-text';
import { changePlaceText, decodeChanges, encodeChanges } from '../../tables/maintenance/change-table';
import type { CellPort, PersonPort, Ports, WorkbookLayout } from '../ports';
import type { Office } from './read-office';
import { rowBelow } from './sheet-rows';

/** One row per change, below the last; nothing if the workbook has no such tab. */
export function recordChanges(
  workbook: CellPort,
  layout: WorkbookLayout,
  changes: readonly ChangeEntry[],
): void {
  const place = layout.tabsByKey.get('changes');
  if (!place) return;
  for (const cells of encodeChanges(place, changes)) workbook.appendRow(place, cells);
}

/** Up to this many changes are appended one by one, which no edit of a person at the same time can overwrite. */
const fewChanges = 3;

/** Any number of changes for at most three calls: many are written below the last row together. */
export function recordManyChanges(
  workbook: Ports['workbook'],
  layout: WorkbookLayout,
  changes: readonly ChangeEntry[],
): void {
  const place = layout.tabsByKey.get('changes');
  if (!place || changes.length <= fewChanges) {
    recordChanges(workbook, layout, changes);
    return;
  }
  const row = rowBelow(place, workbook.readRows(place));
  workbook.writeBlock(place, { row, column: 1, values: encodeChanges(place, changes) });
}

/** A change without a field: its subject and key say what changed. */
export type OwnChange = Pick<ChangeEntry, 'subject' | 'key' | 'oldValue' | 'newValue'>;

/** Logs a change that the add-in made because a person asked for it on a page: it causes no edit event. */
export function recordOwnChange(
  { workbook, person }: Pick<Ports, 'workbook' | 'person'>,
  { layout, now }: Pick<Office, 'layout' | 'now'>,
  change: OwnChange,
): void {
  recordChanges(workbook, layout, [{ ...change, field: '', at: now, by: actorOf(person) }]);
}

/** The same for what is done again after an execution that died: nothing where the row stands already. One read. */
export function recordOwnChangeOnce(
  ports: Pick<Ports, 'workbook' | 'person'>,
  office: Pick<Office, 'layout' | 'now'>,
  change: OwnChange,
): void {
  const tab = office.layout.tabsByKey.get('changes');
  const place = changePlaceText({ ...change, field: '' });
  const isLogged =
    tab !== undefined &&
    decodeChanges(tab, ports.workbook.readRows(tab)).some(
      (row) => row.place === place && row.after === change.newValue,
    );
  if (!isLogged) recordOwnChange(ports, office, change);
}

/** The person who acts, as Log Perubahan and the register name them. */
export function actorOf(person: PersonPort): string {
  return person.email() || changeWords.unknownPerson;
}
