// Makes planned tabs.
import type { TabPlan } from '../../app/ports';
import { type FoundTab, mark, markKey } from './layout';
import {
  type ColumnFinder,
  formatColumn,
  formatHeaders,
  guardTab,
  paintTab,
  wholeColumn,
} from './tab-formats';
import { applyStyles } from './tab-styles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A new tab with everything of its plan. Nothing typed can be lost: the sheet is new. */
function makeTab(spreadsheet: Spreadsheet, plan: TabPlan, findColumn: ColumnFinder): FoundTab {
  const sheet = spreadsheet.insertSheet(
    freeName(spreadsheet, plan.title),
    plan.position ?? spreadsheet.getNumSheets(),
  );
  const keyed = plan.columns.length;
  const spare = plan.spare?.count ?? 0;
  fitGrid(sheet, plan.rows, keyed + spare);
  sheet.addDeveloperMetadata(markKey, mark.tab(plan.key));
  sheet
    .getRange(1, 1, plan.rows, keyed + spare)
    .setNumberFormat('@')
    .setVerticalAlignment('middle');
  formatHeaders(sheet, plan, 1, plan.columns);
  plan.columns.forEach((column, index) => {
    formatColumn(sheet, index + 1, column, plan, findColumn);
  });
  if (plan.spare) addSpares(sheet, plan, keyed + 1);
  sheet.setFrozenRows(plan.headerRows);
  sheet.setFrozenColumns(plan.frozenColumns);
  sheet.setTabColor(plan.colour);
  if (plan.gridlines === false) sheet.setHiddenGridlines(true);
  if (plan.filter)
    sheet.getRange(plan.headerRows, 1, plan.rows - plan.headerRows + 1, keyed + spare).createFilter();
  guardTab(sheet, plan);
  paintTab(sheet, plan.headerRows, plan.paints);
  return madeTab(sheet, plan);
}

/** A new tab as a search would find it, except for its spare columns, whose marks only a search finds. */
function madeTab(sheet: Sheet, { key, columns, rows }: TabPlan): FoundTab {
  const columnsByKey = new Map(columns.map((column, index) => [column.key, index + 1]));
  const place = {
    key,
    sheetId: sheet.getSheetId(),
    name: sheet.getName(),
    columnsByKey,
    gridRows: rows,
    spareColumns: 0,
    memo: '',
  };
  return { place, sheet, memo: undefined, spares: [] };
}

/** More hidden spare columns behind the last one of the grid. */
function appendSpares(sheet: Sheet, plan: TabPlan): void {
  const last = sheet.getMaxColumns();
  sheet.insertColumnsAfter(last, plan.spare?.count ?? 0);
  addSpares(sheet, plan, last + 1);
}

function addSpares(sheet: Sheet, plan: TabPlan, first: number): void {
  const { count, width } = plan.spare ?? { count: 0, width: 0 };
  if (count === 0) return;
  for (let position = first; position < first + count; position += 1) {
    wholeColumn(sheet, position).addDeveloperMetadata(markKey, mark.spare);
  }
  formatHeaders(
    sheet,
    plan,
    first,
    Array<{ title: string; note: string }>(count).fill({ title: '', note: '' }),
  );
  sheet.setColumnWidths(first, count, width);
  sheet.hideColumns(first, count);
}

function fitGrid(sheet: Sheet, wantedRows: number, wantedColumns: number): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > wantedRows) sheet.deleteRows(wantedRows + 1, rows - wantedRows);
  if (rows < wantedRows) sheet.insertRowsAfter(rows, wantedRows - rows);
  if (columns > wantedColumns) sheet.deleteColumns(wantedColumns + 1, columns - wantedColumns);
  if (columns < wantedColumns) sheet.insertColumnsAfter(columns, wantedColumns - columns);
}

/** Somebody's own tab may already have the name: then ours gets a number behind it. */
function freeName(spreadsheet: Spreadsheet, title: string): string {
  let name = title;
  for (let copy = 2; spreadsheet.getSheetByName(name) !== null; copy += 1) name = `${title} ${copy}`;
  return name;
}

/** Makes and styles tabs: a part of the script, since only the set-up, a new year and new styles need it. */
export const googleTabMaker = { makeTab, appendSpares, applyStyles } as const;

export type TabMaker = typeof googleTabMaker;
