// The bound workbook, as use cases read and write it.
import type { SheetPort, SheetStylePort } from '../../app/ports-sheets';
import { createSheetStyles } from './sheet-styles';
import { createSheets, toast } from './sheets';
import type { TabMaker } from './tab-dressing';

/** The sheets of the bound file; `tabMaker` loads the part of the script that few executions need. */
export function createGoogleSheets(tabMaker: () => TabMaker): SheetPort & SheetStylePort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = createSheets(spreadsheet);
  return { ...sheets, ...createSheetStyles(spreadsheet, sheets, tabMaker) };
}

/** A notice over the workbook, for what has no other business with it. */
export function showToast(text: string): void {
  toast(SpreadsheetApp.getActiveSpreadsheet(), text);
}
