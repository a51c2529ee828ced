// How large may a workbook grow?
import type { WorkbookData } from './workbook-data';

/** Cells of all tabs together, empty ones included (apps-script.md §2). */
export const maxWorkbookCells = 10_000_000;
/** Columns of one tab (apps-script.md §2). */
export const maxSheetColumns = 18_278;

export function workbookCells(workbook: WorkbookData): number {
  return workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
}
