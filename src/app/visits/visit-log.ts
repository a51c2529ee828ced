// Logs results and verdicts once, and tells who was last at one.
import type { ChangeEntry } from '../../core/maintenance/change-log';
import { changePlaceText, decodeChanges } from '../../tables/maintenance/change-table';
import type { Office } from '../office/read-office';
import { actorOf, recordChanges } from '../office/record-changes';
import type { Ports } from '../ports';

type LoggedPlace = Pick<ChangeEntry, 'subject' | 'key' | 'field'>;
type LogPorts = Pick<Ports, 'workbook' | 'person'>;

/** Logs a change unless it is the last one logged for its place: a repeated call adds no second line. */
export function logOnce(
  { workbook, person }: LogPorts,
  { layout, now }: Pick<Office, 'layout' | 'now'>,
  change: LoggedPlace & Pick<ChangeEntry, 'oldValue' | 'newValue'>,
): void {
  const last = lastChange({ workbook }, layout, change);
  if (last?.before === change.oldValue && last.after === change.newValue) return;
  recordChanges(workbook, layout, [{ ...change, at: now, by: actorOf(person) }]);
}

/** Who last changed a place, '' where nobody is logged. */
export function lastPerson(
  ports: Pick<Ports, 'workbook'>,
  { layout }: Pick<Office, 'layout'>,
  place: LoggedPlace,
): string {
  return lastChange(ports, layout, place)?.person ?? '';
}

function lastChange({ workbook }: Pick<Ports, 'workbook'>, layout: Office['layout'], place: LoggedPlace) {
  const tab = layout.tabsByKey.get('changes');
  if (tab === undefined) return undefined;
  const wanted = changePlaceText(place);
  const changes = decodeChanges(tab, workbook.readRows(tab)).filter((change) => change.place === wanted);
  return changes[changes.length - 1];
}
