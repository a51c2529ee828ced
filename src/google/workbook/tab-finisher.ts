// Finishes a tab that a dead execution has begun: all that a making sets, once more, wherever its columns stand now.
import { KEY_ROWS, type StandingTab } from '../../app/ports-sheets';
import { numberRuns } from '../../core/number-runs';
import type { Sheet } from './sheets';
import { choiceRange, dressHeaders, formatCells, type Grid, type SheetOf } from './tab-formats';
import { fitGrid, softenGuards } from './tab-maker';

/** Sets everything but blank headers, filter, a missing protection and colours, which every mending compares. */
export function finishSheet(sheet: Sheet, tab: StandingTab, sheetOf: SheetOf): Grid {
  const { plan, headRow, columnsByKey, waiting } = tab;
  const grid = fittedGrid(sheet, tab);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  const ours = [...columnsByKey.values(), ...waiting];
  for (const [first, last] of numberRuns(ours)) {
    const count = last - first + 1;
    const cells = sheet.getRange(1, first, grid.rows, count).setNumberFormat('@');
    if (plan.gridlines === false) cells.setVerticalAlignment('middle');
    dressHeaders(grid, plan, first, count);
  }
  setColumns(grid, tab, sheetOf);
  for (const [first, last] of numberRuns(waiting))
    sheet.setColumnWidths(first, last - first + 1, plan.spare?.width ?? 0);
  // As in a new tab, one waiting column stays in sight until another one does.
  const isAnyInUse = columnsByKey.size > plan.frozenColumns;
  for (const [first, last] of numberRuns(isAnyInUse ? waiting : waiting.slice(1)))
    sheet.hideColumns(first, last - first + 1);
  sheet.hideRows(Math.max(1, headRow - KEY_ROWS), Math.min(KEY_ROWS, headRow - 1));
  sheet.setTabColor(plan.colour);
  if (plan.gridlines === false) sheet.setHiddenGridlines(true);
  softenGuards(sheet);
  return grid;
}

/** The grid as planned; whatever has content stays. */
function fittedGrid(sheet: Sheet, { plan, headRow, filled }: StandingTab): Grid {
  const rows = Math.max(plan.rows + KEY_ROWS, filled.rows);
  const wanted: Grid = { sheet, headRow, rows, columns: filled.columns };
  fitGrid(wanted, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  return wanted;
}

/** Formats, drop-downs, notes, widths and hidden columns. */
function setColumns(grid: Grid, { plan, columnsByKey, choices }: StandingTab, sheetOf: SheetOf): void {
  const { sheet, headRow } = grid;
  for (const column of plan.columns) {
    const position = columnsByKey.get(column.key);
    if (position === undefined) continue;
    formatCells(grid, plan, { position, column, source: choiceRange(choices.get(column.key), sheetOf) });
    if (plan.headerRows > 0) sheet.getRange(headRow + plan.headerRows - 1, position).setNote(column.note);
    sheet.setColumnWidth(position, column.width);
    if (column.hidden) sheet.hideColumns(position);
  }
}
