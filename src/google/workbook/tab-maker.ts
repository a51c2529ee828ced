// Makes planned tabs, and adds columns to them.
import type { ColumnPlan, TabPlan } from '../../app/ports';
import { KEY_ROWS, type StandingTab, type WantedSheet } from '../../app/ports-sheets';
import { numberRuns } from '../../core/number-runs';
import type { Sheet, Spreadsheet } from './sheets';
import {
  choiceRange,
  dressHeaders,
  formatCells,
  formatNumbers,
  type Grid,
  guardTab,
  noteHeaders,
  offerChoices,
  paintTab,
  readRules,
  type SheetOf,
  wrapBody,
} from './tab-formats';

/** Google gives every new sheet this grid. */
const newGrid = { rows: 1000, columns: 26 } as const;

/**
 * A sheet with everything of its plan. The keys are written first, so that the tab is found again if the execution dies;
 * every step may be repeated, so that a sheet that was begun is finished the same way.
 */
export function makeSheet(
  spreadsheet: Spreadsheet,
  { plan, name, position, keys, choices }: WantedSheet,
  sheetOf: SheetOf,
  begun: Sheet | null,
): Sheet {
  const sheet = begun ?? spreadsheet.insertSheet(name, position);
  const rows = plan.rows + KEY_ROWS;
  const grid: Grid = { sheet, headRow: KEY_ROWS + 1, rows, columns: keys.length };
  fitGrid(grid, begun ? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() } : newGrid);
  // Before the keys: what is not mended later must stand when the sheet is found again.
  wrapBody(grid, plan);
  writeTop(sheet, plan, keys);
  const cells = sheet.getRange(1, 1, rows, keys.length).setNumberFormat('@');
  // A page to read has rows of a height of its own.
  if (plan.gridlines === false) cells.setVerticalAlignment('middle');
  noteHeaders(grid, plan, 1, plan.columns);
  dressHeaders(grid, plan, 1, keys.length);
  plan.columns.forEach((column, index) => {
    offerChoices(grid, plan, {
      position: index + 1,
      column,
      source: choiceRange(choices.get(column.key), sheetOf),
    });
  });
  formatNumbers(grid, plan);
  setWidths(sheet, plan.columns);
  hideAndFreeze(grid, plan);
  // The first waiting column stays in sight until it is claimed: frozen columns must not be all that can be seen.
  if (plan.spare) dressWaiting(grid, plan, plan.columns.length + 1, 1);
  sheet.setTabColor(plan.colour);
  if (plan.gridlines === false) sheet.setHiddenGridlines(true);
  if (plan.filter && !(begun && sheet.getFilter())) {
    const last = grid.headRow + plan.headerRows - 1;
    sheet.getRange(last, 1, rows - last + 1, keys.length).createFilter();
  }
  if (begun) softenGuards(sheet);
  if (!(begun && guardsOf(sheet, plan).length > 0)) guardTab(grid, plan);
  if (plan.paints.length > 0) paintTab(grid, plan, begun ? readRules(sheet, plan.paints).theirs : []);
  return sheet;
}

/** Keys, the blank row and headers in one write. */
function writeTop(sheet: Sheet, { headerRows, columns, caption }: TabPlan, keys: readonly string[]): void {
  const rows = KEY_ROWS + headerRows;
  const top = Array.from({ length: rows }, (_, row) =>
    keys.map((key, at) => {
      if (row === 0) return key;
      if (row === KEY_ROWS && at === 0 && caption !== undefined) return caption;
      return row === rows - 1 && headerRows > 0 ? (columns[at]?.title ?? '') : '';
    }),
  );
  sheet.getRange(1, 1, rows, keys.length).setValues(top);
}

/** All columns get the commonest width in one write, then the others theirs, neighbours of one width together. */
function setWidths(sheet: Sheet, columns: readonly ColumnPlan[]): void {
  const counts = new Map<number, number>();
  for (const { width } of columns) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [[common, most] = [0, 0], ...others] = [...counts].sort((left, right) => right[1] - left[1]);
  if (most > 1) sheet.setColumnWidths(1, columns.length, common);
  for (const [width] of most > 1 ? others : counts) {
    const positions = columns.flatMap((column, index) => (column.width === width ? [index + 1] : []));
    for (const [first, last] of numberRuns(positions)) sheet.setColumnWidths(first, last - first + 1, width);
  }
}

type Guard = GoogleAppsScript.Spreadsheet.Protection;

/** The protections of the kind that the plan asks for; with one standing, a second one would be added beside it. */
export function guardsOf(sheet: Sheet, { guard }: Pick<TabPlan, 'guard'>): readonly Guard[] {
  const kind = guard === 'computed' ? 'SHEET' : 'RANGE';
  return sheet.getProtections(SpreadsheetApp.ProtectionType[kind]);
}

/** A protection that was made and not yet said to warn only would lock everybody else out. */
export function softenGuards(sheet: Sheet): void {
  for (const kind of ['SHEET', 'RANGE'] as const)
    for (const guard of sheet.getProtections(SpreadsheetApp.ProtectionType[kind])) softenGuard(guard);
}

/** Lets a protection of ours only warn; false for somebody's own. */
export function softenGuard(guard: Guard): boolean {
  const description = guard.getDescription();
  const isOurs = description === 'Pantau Desa' || (description === '' && !guard.isWarningOnly());
  if (isOurs && !guard.isWarningOnly()) guard.setDescription('Pantau Desa').setWarningOnly(true);
  return isOurs;
}

/**
 * Keys are hidden and frozen with the headers, hidden columns hidden. Columns are frozen before any is hidden, since
 * Google refuses to freeze all that can be seen (docs/google-facts.md, Spreadsheets).
 */
function hideAndFreeze({ sheet }: Grid, plan: TabPlan): void {
  sheet.hideRows(1, KEY_ROWS);
  sheet.setFrozenRows(KEY_ROWS + plan.headerRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  const hidden = plan.columns.flatMap((column, index) => (column.hidden ? [index + 1] : []));
  for (const [first, last] of numberRuns(hidden)) sheet.hideColumns(first, last - first + 1);
}

/**
 * More hidden waiting columns behind the last one with content, their keys last; columns that a dead execution added are
 * used first.
 */
export function appendWaiting(
  sheet: Sheet,
  { plan, keyRow, headRow, filled }: StandingTab,
  key: string,
): void {
  const count = plan.spare?.count ?? 0;
  const width = filled.columns;
  const [last, rows] = [sheet.getMaxColumns(), sheet.getMaxRows()];
  const missing = count - (last - width);
  if (missing > 0) sheet.insertColumnsAfter(last, missing);
  const grid = { sheet, headRow, rows, columns: width + count };
  dressHeaders(grid, plan, width + 1, count);
  dressWaiting(grid, plan, width + 1, 0);
  // Colours reach only the columns that stood when they were set.
  if (plan.paints.length > 0) paintTab(grid, plan, readRules(sheet, plan.paints).theirs);
  sheet.getRange(keyRow, width + 1, 1, count).setValues([Array<string>(count).fill(key)]);
}

/** Waiting columns are as wide as they will be, and hidden but for the first `shown`. */
function dressWaiting(grid: Grid, plan: TabPlan, first: number, shown: number): void {
  const { count, width } = plan.spare ?? { count: 0, width: 0 };
  if (count === 0) return;
  grid.sheet.setColumnWidths(first, count, width);
  if (count > shown) grid.sheet.hideColumns(first + shown, count - shown);
}

/** What a new column needs besides its own plan. */
interface Addition {
  readonly tab: StandingTab;
  readonly key: string;
  readonly sheetOf: SheetOf;
}

/**
 * A column behind the last one with content. Its key and its header are one write and come last: a column without a key
 * is blank, and the next execution goes on with it.
 */
export function addColumn(sheet: Sheet, { tab, key, sheetOf }: Addition, column: ColumnPlan): void {
  const { plan, keyRow, headRow, choices } = tab;
  const [last, rows] = [sheet.getMaxColumns(), sheet.getMaxRows()];
  const added = tab.filled.columns + 1;
  if (last < added) sheet.insertColumnAfter(last);
  const grid: Grid = { sheet, headRow, rows, columns: added };
  sheet
    .getRange(headRow, added, rows - headRow + 1, 1)
    .setNumberFormat('@')
    .setVerticalAlignment('middle')
    // A new column takes over the choices of the one before it.
    .clearDataValidations();
  dressHeaders(grid, plan, added, 1);
  formatCells(grid, plan, { position: added, column, source: choiceRange(choices.get(column.key), sheetOf) });
  sheet.setColumnWidth(added, column.width);
  if (column.hidden) sheet.hideColumns(added);
  const lastRow = headRow + plan.headerRows - 1;
  const between = Array.from({ length: lastRow - keyRow - 1 }, () => ['']);
  const values = plan.headerRows === 0 ? [[key]] : [[key], ...between, [column.title]];
  if (plan.headerRows > 0) sheet.getRange(lastRow, added).setNote(column.note);
  sheet.getRange(keyRow, added, values.length, 1).setValues(values);
}

export function fitGrid(
  { sheet, rows: wantedRows, columns: wantedColumns }: Grid,
  { rows, columns }: Pick<Grid, 'rows' | 'columns'>,
): void {
  if (rows > wantedRows) sheet.deleteRows(wantedRows + 1, rows - wantedRows);
  if (rows < wantedRows) sheet.insertRowsAfter(rows, wantedRows - rows);
  if (columns > wantedColumns) sheet.deleteColumns(wantedColumns + 1, columns - wantedColumns);
  if (columns < wantedColumns) sheet.insertColumnsAfter(columns, wantedColumns - columns);
}
