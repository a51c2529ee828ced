// Makes, widens, folds, seals and styles sheets.
import type { SheetStylePort } from '../../app/ports-sheets';
import type { GoogleSheets, Spreadsheet } from './sheets';
import type { TabMaker } from './tab-dressing';

/** `tabMaker` loads the part of the script that few executions need. */
export function createSheetStyles(
  spreadsheet: Spreadsheet,
  sheets: GoogleSheets,
  tabMaker: () => TabMaker,
): SheetStylePort {
  const { sheetOf } = sheets;
  return {
    makeSheet: (wanted, begun) => {
      const sheet = tabMaker().makeSheet(spreadsheet, wanted, sheetOf, begun && sheetOf(begun.id));
      sheets.add(sheet);
      return { id: sheet.getSheetId(), name: sheet.getName() };
    },
    mendSheet: (tab) => tabMaker().mendSheet(sheetOf(tab.sheetId), tab, sheetOf),
    addColumn: (tab, column, key) => {
      tabMaker().addColumn(sheetOf(tab.sheetId), { tab, key, sheetOf }, column);
    },
    addWaitingColumns: (tab, key) => {
      tabMaker().appendWaiting(sheetOf(tab.sheetId), tab, key);
    },
    mendTop: (sheetId, top) => {
      tabMaker().mendTop(sheetOf(sheetId), top);
    },
    applyStyles: (sheetId, place, styles) => {
      tabMaker().applyStyles(sheetOf(sheetId), place, styles);
    },
    showColumns: (sheetId, first, count) => {
      sheetOf(sheetId).showColumns(first, count);
    },
    moveColumn: (sheetId, from, before) => {
      const sheet = sheetOf(sheetId);
      sheet.moveColumns(sheet.getRange(1, from), before);
    },
    deleteRows: (sheetId, first, count) => {
      sheetOf(sheetId).deleteRows(first, count);
    },
    foldColumns: (sheetId, first, last) => {
      const sheet = sheetOf(sheetId);
      // Down and up again: columns folded before keep their depth (Google allows eight), the newly past ones join them.
      sheet
        .getRange(1, first, 1, last - first + 1)
        .shiftColumnGroupDepth(-1)
        .shiftColumnGroupDepth(1);
      sheet.getColumnGroup(first, 1)?.collapse();
    },
    sealSheet: (sheetId, description) => {
      const sheet = sheetOf(sheetId);
      const [standing] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      (standing ?? sheet.protect()).setDescription(description).setWarningOnly(true);
    },
    setRegion: ({ zone, locale }) => {
      spreadsheet.setSpreadsheetTimeZone(zone);
      spreadsheet.setSpreadsheetLocale(locale);
    },
    show: (sheetId) => {
      spreadsheet.setActiveSheet(sheetOf(sheetId));
    },
    tidySheets: (known) => {
      tabMaker().tidySheets(spreadsheet, known);
    },
    flush: () => {
      SpreadsheetApp.flush();
    },
  };
}
