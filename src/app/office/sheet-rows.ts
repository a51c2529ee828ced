// Turns places in what was read of a tab into rows of the sheet.
import type { TabPlace, WorkbookLayout } from '../ports';

type Rows = readonly (readonly unknown[])[];

/** The row of the sheet in which a row stands; `index` is its place in what was read, 0 the header's. */
export function sheetRowAt({ headRow }: Pick<TabPlace, 'headRow'>, index: number): number {
  return headRow + index;
}

/** The first row of the sheet below everything that was read, which is at least a header. */
export function rowBelow(place: Pick<TabPlace, 'headRow'>, rows: Rows): number {
  return sheetRowAt(place, Math.max(1, rows.length));
}

/** The ids of the sheets that hold our tabs. */
export function sheetIdsOf({ tabsByKey }: Pick<WorkbookLayout, 'tabsByKey'>): ReadonlySet<number> {
  return new Set([...tabsByKey.values()].map(({ sheetId }) => sheetId));
}
