// How does the add-in read and write the workbook in as few calls as possible?

import type { CellValue, ColumnClaim, TabPlace, WorkbookPort } from '../../app/ports';
import { toInstant, toLocalTime } from '../local-time';
import { type FoundLayout, type FoundTab, mark, markKey, readFoundLayout } from './layout';

import type { ColumnFinder, TabMaker } from './tab-maker';

/** Rows added at once when a tab is full: one call more, so seldom. */
const spareRows = 1000;

/** The bound workbook; handles found by one layout read serve all later calls of the same execution. */
export function createGoogleWorkbook(tabMaker: () => TabMaker): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let found: FoundLayout | undefined;
  /** Rows of the grid of tabs that grew since their layout was read. */
  const grownRows = new Map<number, number>();

  const layout = (): FoundLayout => {
    found ??= readFoundLayout(spreadsheet);
    return found;
  };
  const refound = (): FoundLayout => {
    found = undefined;
    return layout();
  };
  const tabOf = (place: TabPlace): FoundTab => {
    const tab = layout().tabsById.get(place.sheetId);
    if (!tab) throw new Error(`tab ${place.key} is gone`);
    return tab;
  };
  const findColumn: ColumnFinder = (tabKey, columnKey) => {
    const place = refound().layout.tabsByKey.get(tabKey);
    const column = place?.columnsByKey.get(columnKey);
    if (!place || column === undefined) return undefined;
    return tabOf(place).sheet.getRange(2, column, place.gridRows - 1, 1);
  };
  const zone = (): string => layout().layout.zone || spreadsheet.getSpreadsheetTimeZone();

  return {
    readLayout: () => refound().layout,
    readRows: (place) => readRows(tabOf(place), zone()),
    readSpan: (place, { first, count }) =>
      tabOf(place)
        .sheet.getRange(first, 1, count, Math.max(1, ...place.columnsByKey.values()))
        .getValues()
        .map((cells) => cells.map((cell) => fromSheetValue(cell, zone()))),
    appendRow: (place, cells) => {
      tabOf(place).sheet.appendRow(cells.map((cell) => toSheetValue(cell, zone())));
    },
    sealTab: (place, description) => {
      const { sheet } = tabOf(place);
      const [standing] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      (standing ?? sheet.protect()).setDescription(description).setWarningOnly(true);
    },
    writeBlock: (place, { row, column, values }) => {
      const { sheet } = tabOf(place);
      const [first] = values;
      if (!first || first.length === 0) return;
      const gridRows = Math.max(place.gridRows, grownRows.get(place.sheetId) ?? 0);
      const missing = row + values.length - 1 - gridRows;
      if (missing > 0) {
        sheet.insertRowsAfter(gridRows, missing + spareRows);
        grownRows.set(place.sheetId, gridRows + missing + spareRows);
      }
      sheet
        .getRange(row, column, values.length, first.length)
        .setValues(values.map((cells) => cells.map((cell) => toSheetValue(cell, zone()))));
    },
    ensureTab: (plan, place) => {
      const { makeTab, mendTab } = tabMaker();
      if (place) mendTab(tabOf(place), plan, findColumn);
      else makeTab(spreadsheet, plan, findColumn);
      return placeOf(refound(), plan.key);
    },
    claimColumns: (place, claims) => {
      claimColumns(tabOf(place), claims);
      return placeOf(refound(), place.key);
    },
    addSpareColumns: (place, plan) => {
      tabMaker().appendSpares(tabOf(place).sheet, plan);
      return placeOf(refound(), place.key);
    },
    foldColumns: (place, first, last) => {
      const { sheet } = tabOf(place);
      // Down and up again: what was folded before stays at its depth (Google allows eight), the newly past joins it.
      sheet
        .getRange(1, first, 1, last - first + 1)
        .shiftColumnGroupDepth(-1)
        .shiftColumnGroupDepth(1);
      sheet.getColumnGroup(first, 1)?.collapse();
    },
    dressCells: (place, dress) => {
      tabMaker().dressLooks(tabOf(place).sheet, dress);
    },
    writeMemo: (place, memo) => {
      const tab = tabOf(place);
      if (tab.memo) tab.memo.setValue(mark.memo(memo));
      else tab.sheet.addDeveloperMetadata(markKey, mark.memo(memo));
    },
    setTimeZone: (wanted) => {
      spreadsheet.setSpreadsheetTimeZone(wanted);
      const zoneMark = layout().zoneMark;
      if (zoneMark) zoneMark.setValue(mark.zone(wanted));
      else spreadsheet.addDeveloperMetadata(markKey, mark.zone(wanted));
      found = undefined;
    },
    readTimeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    tidyTabs: () => {
      const { tabsById } = refound();
      const others = spreadsheet.getSheets().filter((sheet) => !tabsById.has(sheet.getSheetId()));
      for (const sheet of others) {
        if (sheet.getFormUrl() !== null) {
          spreadsheet.setActiveSheet(sheet);
          spreadsheet.moveActiveSheet(spreadsheet.getNumSheets());
        } else if (sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
      }
    },
    show: (place) => {
      spreadsheet.setActiveSheet(tabOf(place).sheet);
    },
    toast: (text) => spreadsheet.toast(text, 'Pantau Desa', 8),
    flush: () => SpreadsheetApp.flush(),
  };
}

function placeOf({ layout }: FoundLayout, key: string): TabPlace {
  const place = layout.tabsByKey.get(key);
  if (!place) throw new Error(`tab ${key} was not made`);
  return place;
}

function readRows({ sheet, place }: FoundTab, zone: string): readonly (readonly CellValue[])[] {
  const width = Math.max(1, ...place.columnsByKey.values());
  const rows = sheet
    .getRange(1, 1, place.gridRows, width)
    .getValues()
    .map((cells) => cells.map((cell) => fromSheetValue(cell, zone)));
  let used = rows.length;
  while (used > 0 && rows[used - 1]?.every((cell) => cell === '' || cell === false)) used -= 1;
  return rows.slice(0, used);
}

function fromSheetValue(value: unknown, zone: string): CellValue {
  if (value instanceof Date) return { at: toLocalTime(value, zone) };
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return '';
}

function toSheetValue(cell: CellValue, zone: string): string | number | boolean | Date {
  return typeof cell === 'object' ? toInstant(cell.at, zone) : cell;
}

/** Claimed from the left: the spares still to come keep standing where they were found. */
function claimColumns({ sheet, spares }: FoundTab, claims: readonly ColumnClaim[]): void {
  let moved = 0;
  claims.forEach(({ key, before }, index) => {
    const spare = spares[index];
    if (!spare) throw new Error('no spare column left');
    spare.metadata.setValue(mark.column(key));
    sheet.showColumns(spare.column);
    if (before === undefined || before + moved >= spare.column) return;
    sheet.moveColumns(sheet.getRange(1, spare.column), before + moved);
    moved += 1;
  });
}
