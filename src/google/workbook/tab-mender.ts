// Mends damaged tabs without losing a typed word, and tidies the tabs that are not ours.
import type { TabPlan } from '../../app/ports';
import type { TabMenderPort } from '../../app/ports-setup';
import type { FoundTab } from './layout';
import { columnFinder, type LayoutMemory } from './layout-memory';
import {
  type ColumnFinder,
  formatCells,
  formatColumn,
  formatHeaders,
  guardTab,
  paintTab,
} from './tab-formats';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function createTabMender(spreadsheet: Spreadsheet, memory: LayoutMemory): TabMenderPort {
  return {
    mendTab: (plan, place) => mendTab(memory.tabOf(place), plan, columnFinder(memory)),
    tidyTabs: ({ tabsByKey }) => {
      tidyTabs(spreadsheet, new Set([...tabsByKey.values()].map(({ sheetId }) => sheetId)));
    },
  };
}

function mendTab(found: FoundTab, plan: TabPlan, findColumn: ColumnFinder): void {
  const { sheet, place } = found;
  for (const column of plan.columns) {
    const standing = place.columnsByKey.get(column.key);
    if (standing === undefined) {
      const added = sheet.getMaxColumns() + 1;
      sheet.insertColumnAfter(added - 1);
      formatHeaders(sheet, plan, added, [column]);
      formatColumn(sheet, added, column, plan, findColumn);
    } else {
      formatCells(sheet, standing, column, plan, findColumn);
    }
  }
  const kind = plan.guard === 'computed' ? 'SHEET' : 'RANGE';
  if (sheet.getProtections(SpreadsheetApp.ProtectionType[kind]).length === 0) guardTab(sheet, plan);
  paintTab(sheet, plan.headerRows, plan.paints);
}

/** `ours`: the ids of our sheets. */
function tidyTabs(spreadsheet: Spreadsheet, ours: ReadonlySet<number>): void {
  const others = spreadsheet.getSheets().filter((sheet) => !ours.has(sheet.getSheetId()));
  for (const sheet of others) {
    if (sheet.getFormUrl() !== null) {
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.moveActiveSheet(spreadsheet.getNumSheets());
    } else if (sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
  }
}
