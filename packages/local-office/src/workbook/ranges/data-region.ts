// Finds the filled cells around a place, which filters, sorts and Ctrl+A take when they are used by hand.
import { covers, type Rect } from '../grid-range';

export interface RegionSearch {
  readonly rowCount: number;
  readonly columnCount: number;
  /** False: the region keeps its rows. */
  readonly down?: boolean;
  /** False: the region keeps its columns. */
  readonly across?: boolean;
  readonly isFilled: (row: number, column: number) => boolean;
}

/**
 * The rectangle grown while a line beside it holds something: a blank row or column ends it. Only what touches a side
 * counts, not a corner (gas-fakes testsheetssets).
 */
export function dataRegion(start: Rect, search: RegionSearch): Rect {
  const { rowCount, columnCount, down = true, across = true } = search;
  let region = start;
  for (let grown = true; grown; ) {
    const { row, column, lastRow, lastColumn } = region;
    const next = {
      row: down && row > 1 && holds({ ...region, row: row - 1, lastRow: row - 1 }, search) ? row - 1 : row,
      lastRow:
        down && lastRow < rowCount && holds({ ...region, row: lastRow + 1, lastRow: lastRow + 1 }, search)
          ? lastRow + 1
          : lastRow,
      column:
        across && column > 1 && holds({ ...region, column: column - 1, lastColumn: column - 1 }, search)
          ? column - 1
          : column,
      lastColumn:
        across &&
        lastColumn < columnCount &&
        holds({ ...region, column: lastColumn + 1, lastColumn: lastColumn + 1 }, search)
          ? lastColumn + 1
          : lastColumn,
    };
    grown = !covers(region, next);
    region = next;
  }
  return region;
}

function holds(rect: Rect, { isFilled }: RegionSearch): boolean {
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    for (let column = rect.column; column <= rect.lastColumn; column += 1) {
      if (isFilled(row, column)) return true;
    }
  }
  return false;
}
