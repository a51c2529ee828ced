// Where a Range is, and the ranges around it.

import { ServiceError } from '../../../runtime/service/service';
import { formatA1 } from '../../../text/a1';
import { type Rect, rectOf } from '../../../workbook/grid-range';
import { dataRegion } from '../../../workbook/ranges/data-region';
import { Dimension, Direction } from '../enums';
import { assertGoogle, type GoogleShape } from '../face';
import { RangeHandle, type SheetHandle, type WorkbookFace } from '../handles';

type Place = GoogleShape<
  Pick<
    GoogleAppsScript.Spreadsheet.Range,
    | 'getA1Notation'
    | 'getRow'
    | 'getColumn'
    | 'getLastRow'
    | 'getLastColumn'
    | 'getNumRows'
    | 'getNumColumns'
    | 'getHeight'
    | 'getWidth'
    | 'getRowIndex'
    | 'getGridId'
    | 'getSheet'
    | 'isStartRowBounded'
    | 'isEndRowBounded'
    | 'isStartColumnBounded'
    | 'isEndColumnBounded'
  >
>;

/** Checks start and size of a range in Google's words (Sheet.getRange, Range.offset). */
export function checkedRect(row: number, column: number, rows: number, columns: number): Rect {
  assertGoogle(row >= 1, 'The starting row of the range is too small.');
  assertGoogle(column >= 1, 'The starting column of the range is too small.');
  assertGoogle(rows >= 1, 'The number of rows in the range must be at least 1.');
  assertGoogle(columns >= 1, 'The number of columns in the range must be at least 1.');
  return rectOf(row, column, rows, columns);
}

/** The geometry of a Range. */
export abstract class RangePlace extends RangeHandle implements Place {
  getA1Notation(): string {
    return formatA1(this.range);
  }

  getRow(): number {
    return this.range.row;
  }

  getColumn(): number {
    return this.range.column;
  }

  getLastRow(): number {
    return this.rect.lastRow;
  }

  getLastColumn(): number {
    return this.rect.lastColumn;
  }

  getRowIndex(): number {
    return this.range.row;
  }

  getColumnIndex(): number {
    return this.range.column;
  }

  getEndRow(): number {
    return this.rect.lastRow;
  }

  getEndColumn(): number {
    return this.rect.lastColumn;
  }

  getNumRows(): number {
    return this.rect.lastRow - this.rect.row + 1;
  }

  getNumColumns(): number {
    return this.rect.lastColumn - this.rect.column + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getGridId(): number {
    return this.sheetId;
  }

  getSheet(): SheetHandle {
    return this.world.make.sheet(this.world, this.workbookId, this.sheetId);
  }

  // A whole column has no rows as bounds and a whole row no columns (gas-fakes testsheetsdeveloper).
  isStartRowBounded(): boolean {
    return this.range.lastRow !== null || this.range.row > 1;
  }

  isEndRowBounded(): boolean {
    return this.range.lastRow !== null;
  }

  isStartColumnBounded(): boolean {
    return this.range.lastColumn !== null || this.range.column > 1;
  }

  isEndColumnBounded(): boolean {
    return this.range.lastColumn !== null;
  }

  getCell(row: number, column: number): RangeHandle {
    assertGoogle(
      row >= 1 && column >= 1 && row <= this.getNumRows() && column <= this.getNumColumns(),
      'Cell reference out of range',
    );
    return this.rangeAt(rectOf(this.range.row + row - 1, this.range.column + column - 1));
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): RangeHandle {
    const rect = checkedRect(
      this.range.row + rowOffset,
      this.range.column + columnOffset,
      rows ?? this.getNumRows(),
      columns ?? this.getNumColumns(),
    );
    const { sheet } = this;
    assertGoogle(
      rect.lastRow <= sheet.rowCount && rect.lastColumn <= sheet.columnCount,
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    return this.rangeAt(rect);
  }

  /** Grows while a line around the range has content beside it, as Ctrl+A does. */
  getDataRegion(dimension?: unknown): RangeHandle {
    const { values, sheet } = this;
    const name = Dimension.nameOf(dimension);
    const region = dataRegion(this.cells, {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      down: name !== 'COLUMNS',
      across: name !== 'ROWS',
      isFilled: (row, column) => values.value(row, column) !== null,
    });
    return this.rangeAt(region);
  }

  /** The cell that Ctrl + arrow goes to (gas-fakes testsheets). */
  getNextDataCell(direction: unknown): RangeHandle {
    const { values, sheet } = this;
    const name = Direction.nameOf(direction);
    const step = name === 'UP' || name === 'PREVIOUS' ? -1 : 1;
    const vertical = name === 'UP' || name === 'DOWN';
    const end = vertical ? sheet.rowCount : sheet.columnCount;
    const has = (index: number): boolean =>
      (vertical ? values.value(index, this.range.column) : values.value(this.range.row, index)) !== null;
    let at = vertical ? this.range.row : this.range.column;
    const inside = (index: number): boolean => index >= 1 && index <= end;
    if (inside(at + step)) {
      if (has(at) && has(at + step)) {
        while (inside(at + step) && has(at + step)) at += step;
      } else {
        at += step;
        while (inside(at + step) && !has(at)) at += step;
      }
    }
    return this.rangeAt(vertical ? rectOf(at, this.range.column) : rectOf(this.range.row, at));
  }

  protected self(): RangeHandle & WorkbookFace {
    return this;
  }

  /** Rows and columns that a grid of arguments must have, else Google's sentence (docs/google-facts.md, Spreadsheets). */
  protected checkGrid(grid: readonly unknown[][]): void {
    const rows = this.getNumRows();
    const columns = this.getNumColumns();
    assertGoogle(
      grid.length === rows,
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${rows}.`,
    );
    for (const line of grid) {
      if (line.length !== columns) {
        throw new ServiceError(
          `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
        );
      }
    }
  }
}
