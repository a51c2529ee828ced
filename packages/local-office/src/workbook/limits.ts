// Limits the size of a workbook.
import type { WorkbookData } from './workbook-data';

/** Cells of all tabs together, empty ones included (docs/google-facts.md, Quotas). */
export const maxWorkbookCells = 10_000_000;

export function workbookCells(workbook: WorkbookData): number {
  return workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
}
