// Merges cells and breaks them apart.
import { cellAt, putCell, touch, withValue } from '../cells';
import { covers, intersects, type Rect } from '../grid-range';
import type { Cell, SheetData, WorkbookData } from '../workbook-data';
import { forEachPlace } from './range-edit';

/** The merges that lie wholly or partly in the rectangle. */
export function mergesIn(sheet: SheetData, rect: Rect): readonly SheetData['merges'][number][] {
  return sheet.merges.filter((merge) => intersects(merge, rect));
}

/** Joins the rectangle; only the value of its first cell survives (Range.merge). */
export function mergeCells(workbook: WorkbookData, sheet: SheetData, rect: Rect): void {
  sheet.merges = sheet.merges.filter((merge) => !covers(rect, merge));
  if (rect.row === rect.lastRow && rect.column === rect.lastColumn) return;
  const first = firstContent(sheet, rect);
  const firstValue = cellAt(sheet, rect.row, rect.column);
  forEachPlace(rect, (row, column) => {
    if (row === rect.row && column === rect.column) return;
    const cell = cellAt(sheet, row, column);
    if (cell && (cell.v !== null || cell.f !== undefined)) putCell(sheet, row, column, withValue(cell, null));
  });
  if (first && (!firstValue || (firstValue.v === null && firstValue.f === undefined))) {
    putCell(sheet, rect.row, rect.column, withValue(firstValue, first.v, first.f));
  }
  sheet.merges.push({ ...rect });
  touch(workbook, sheet);
}

/** Sheets keeps the first non-empty value of a merge, reading row by row: unsourced for a blank first cell. */
function firstContent(sheet: SheetData, rect: Rect): Cell | null {
  for (let row = rect.row; row <= rect.lastRow; row += 1) {
    for (let column = rect.column; column <= rect.lastColumn; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.v !== null || cell.f !== undefined)) return cell;
    }
  }
  return null;
}

export function breakApart(workbook: WorkbookData, sheet: SheetData, rect: Rect): void {
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, rect));
  touch(workbook, sheet);
}
