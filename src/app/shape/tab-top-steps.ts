// Puts keys and headers of a tab back where they belong.
import { isBlankCell } from '../../tables/cell';
import { KEY_ROWS } from '../../tables/shape/known-tab';
import type { SheetStylePort } from '../ports-sheets';
import type { KeyedCells } from './keyed-cells';
import { topToMend } from './keyed-tab';
import type { KeyedTab } from './open-tab';

type TopPort = Pick<SheetStylePort, 'mendTop' | 'deleteRows'>;

/** Writes keys and headers of a tab that was read where they belong; false where they stand well. */
export function mendKeys(tab: KeyedTab, sheets: TopPort): boolean {
  const top = topToMend(tab);
  if (top === null) return false;
  sheets.mendTop(tab.sheet.id, top);
  tab.reading = undefined;
  return true;
}

/** The same, and takes away blank rows that were pushed in above the headers; rows that say something stay. */
export function mendTopRows(cells: KeyedCells, tab: KeyedTab, sheets: TopPort): void {
  const place = cells.placeOf(tab);
  cells.readRows(place);
  mendKeys(tab, sheets);
  cells.readRows(place);
  for (const row of surplusRows(tab)) {
    sheets.deleteRows(tab.sheet.id, row, 1);
    tab.reading = undefined;
  }
  cells.readRows(place);
}

/** Blank rows above the headers that are none of the two hidden ones; 1-based, the lowest first. */
function surplusRows({ reading }: KeyedTab): readonly number[] {
  const { rows = [], shape } = reading ?? {};
  const keyRow = shape?.keyRow ?? 0;
  return rows
    .slice(0, shape?.headRow ?? 0)
    .flatMap((row, index) => {
      const isHidden = index >= keyRow && index < keyRow + KEY_ROWS;
      return isHidden || !row.every(isBlankCell) ? [] : [index + 1];
    })
    .reverse();
}
