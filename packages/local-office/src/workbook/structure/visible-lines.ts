// Tells whether enough rows and columns stay when some are frozen, hidden or deleted.
import type { SheetData } from '../workbook-data';

/** Rows or columns that are about to be hidden; `at` is 1-based. */
interface Hiding {
  readonly at: number;
  readonly count: number;
}

/**
 * True when a row below the first `frozen` ones can be seen (docs/google-facts.md, Spreadsheets), also once those of
 * `hiding` are hidden. Rows that only a filter hides count as seen: unsourced.
 */
export function leavesVisibleRow(sheet: SheetData, frozen: number, hiding?: Hiding): boolean {
  const isHidden = (index: number) => sheet.rows[index]?.hidden === true;
  return seesBeyond(frozen, sheet.rowCount, isHidden, hiding);
}

/** True when a column right of the first `frozen` ones can be seen, also once those of `hiding` are hidden. */
export function leavesVisibleColumn(sheet: SheetData, frozen: number, hiding?: Hiding): boolean {
  const isHidden = (index: number) => sheet.columns[index]?.hidden === true;
  return seesBeyond(frozen, sheet.columnCount, isHidden, hiding);
}

function seesBeyond(
  frozen: number,
  size: number,
  isHidden: (index: number) => boolean,
  { at, count }: Hiding = { at: 0, count: 0 },
): boolean {
  for (let index = frozen; index < size; index += 1) {
    const isGone = index + 1 >= at && index + 1 < at + count;
    if (!isGone && !isHidden(index)) return true;
  }
  return false;
}

export interface Deletion {
  /** Rows or columns that are frozen, and all there are. */
  readonly frozen: number;
  readonly size: number;
  /** The first that is deleted, 1-based. */
  readonly at: number;
  readonly count: number;
}

/** True when every row or column that is not frozen would be deleted; never where none is frozen. */
export function deletesAllUnfrozen({ frozen, size, at, count }: Deletion): boolean {
  return frozen > 0 && at <= frozen + 1 && at + count - 1 >= size;
}
