// The bound workbook, as use cases read and write it.
import type { WorkbookPort } from '../../app/ports';
import { createCells } from './cells';
import { findZoneMark, mark, markKey } from './layout';
import { createLayoutMemory } from './layout-memory';
import type { TabMaker } from './tab-maker';
import { createTabs } from './tabs';

/** `tabMaker` loads the part of the script that few executions need. */
export function createGoogleWorkbook(tabMaker: () => TabMaker): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const memory = createLayoutMemory(spreadsheet);
  const zone = (): string => memory.known().layout.zone || spreadsheet.getSpreadsheetTimeZone();
  return {
    ...createCells(memory, zone),
    ...createTabs(spreadsheet, memory, tabMaker),
    readLayout: () => memory.search().layout,
    readZone: () => findZoneMark(spreadsheet)?.zone ?? '',
    setTimeZone: (wanted) => {
      spreadsheet.setSpreadsheetTimeZone(wanted);
      const standing = findZoneMark(spreadsheet);
      if (standing) standing.metadata.setValue(mark.zone(wanted));
      else spreadsheet.addDeveloperMetadata(markKey, mark.zone(wanted));
    },
    show: (place) => {
      spreadsheet.setActiveSheet(memory.tabOf(place).sheet);
    },
    toast: (text) => spreadsheet.toast(text, 'Pantau Desa', 8),
    flush: () => SpreadsheetApp.flush(),
  };
}
