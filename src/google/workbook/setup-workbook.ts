// The workbook as the set-up and other pages need it: what use cases do, and mending.
import type { WorkbookPort } from '../../app/ports';
import type { TabMenderPort } from '../../app/ports-setup';
import { createLayoutMemory } from './layout-memory';
import { googleTabMaker } from './tab-maker';
import { createTabMender } from './tab-mender';
import { workbookPort } from './workbook';

/** Both share what a search has found. */
export function createSetupWorkbook(): {
  readonly workbook: WorkbookPort;
  readonly tabMender: TabMenderPort;
} {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const memory = createLayoutMemory(spreadsheet);
  return {
    workbook: workbookPort(spreadsheet, memory, () => googleTabMaker),
    tabMender: createTabMender(spreadsheet, memory),
  };
}
