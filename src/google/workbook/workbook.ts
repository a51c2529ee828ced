// The bound workbook, as use cases read and write it.
import type { CellPort, WorkbookPort } from '../../app/ports';
import { createCells } from './cells';
import { findZoneMark, mark, markKey } from './layout';
import { createLayoutMemory, type LayoutMemory } from './layout-memory';
import type { TabMaker } from './tab-maker';
import { createTabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells and notices: what openings, edits and clicks need. */
export function createCellWorkbook(): CellPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return cellPort(spreadsheet, createLayoutMemory(spreadsheet));
}

/** Everything that use cases do; `tabMaker` loads the part of the script that few executions need. */
export function createGoogleWorkbook(tabMaker: () => TabMaker): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return workbookPort(spreadsheet, createLayoutMemory(spreadsheet), tabMaker);
}

export function workbookPort(
  spreadsheet: Spreadsheet,
  memory: LayoutMemory,
  tabMaker: () => TabMaker,
): WorkbookPort {
  return {
    ...cellPort(spreadsheet, memory),
    ...createTabs(spreadsheet, memory, tabMaker),
    setTimeZone: (wanted) => {
      spreadsheet.setSpreadsheetTimeZone(wanted);
      const standing = findZoneMark(spreadsheet);
      if (standing) standing.metadata.setValue(mark.zone(wanted));
      else spreadsheet.addDeveloperMetadata(markKey, mark.zone(wanted));
    },
    show: (place) => {
      spreadsheet.setActiveSheet(memory.tabOf(place).sheet);
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

function cellPort(spreadsheet: Spreadsheet, memory: LayoutMemory): CellPort {
  const zone = (): string => memory.known().layout.zone || spreadsheet.getSpreadsheetTimeZone();
  return {
    ...createCells(memory, zone),
    readLayout: () => memory.search().layout,
    readZone: () => findZoneMark(spreadsheet)?.zone ?? '',
    toast: (text) => spreadsheet.toast(text, 'Pantau Desa', 8),
  };
}
