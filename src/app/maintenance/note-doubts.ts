// Notes dates that are typed while the workbook reads them month first.
import { type DoubtedDate, doubtEntries, doubtsAmong, notedDoubts } from '../notebook/doubted-dates';
import { officeLocale } from '../office/region';
import type { CellEdit, CellPort, Ports, TabPlace } from '../ports';

/** What the record of an edit needs. */
export interface EditPorts extends Pick<Ports, 'clock' | 'notebook' | 'lock'> {
  readonly workbook: CellPort & Pick<Ports['workbook'], 'readRegion'>;
}

/**
 * One read where a typed day could be a month, and a read and a write more under a foreign language. A cell that is typed
 * again under the right one is in doubt no more.
 */
export function noteDoubts(
  { workbook, notebook, lock }: EditPorts,
  place: TabPlace,
  notes: Readonly<Record<string, string>>,
  { rows, columns }: Pick<CellEdit, 'rows' | 'columns'>,
): void {
  const tab = { headRow: place.headRow, columnsByKey: place.columnsByKey, rows: workbook.readRows(place) };
  const typed = doubtsAmong(place.key, tab, { rows, columns });
  const isEdited = ({ tab: key, column, row }: DoubtedDate): boolean => {
    const at = place.columnsByKey.get(column) ?? 0;
    return key === place.key && isIn(rows, row) && isIn(columns, at);
  };
  const isForeign = typed.length > 0 && workbook.readRegion().locale !== officeLocale;
  if (!isForeign && !notedDoubts(notes).some(isEdited)) return;
  const keep = (): true => {
    const now = notebook.readAll();
    const others = notedDoubts(now).filter((doubt) => !isEdited(doubt));
    notebook.write(doubtEntries(now, [...others, ...(isForeign ? typed : [])]));
    return true;
  };
  // A run that holds the lock for long writes its own notes at its end: then the question is better asked than not.
  if (lock.runAlone(keep) === undefined) keep();
}

function isIn({ first, count }: { readonly first: number; readonly count: number }, at: number): boolean {
  return at >= first && at < first + count;
}
