// Compares a tab with its plan and sets what differs, without touching a word that people typed.
import type { StandingTab } from '../../app/ports-sheets';
import type { Sheet } from './sheets';
import { finishSheet } from './tab-finisher';
import {
  choiceRange,
  dressHeaders,
  formatCells,
  type Grid,
  guardTab,
  hasChoices,
  numberFormats,
  paintTab,
  readRules,
  type SheetOf,
  writeHeaders,
} from './tab-formats';
import { isGuarded } from './tab-maker';

/** Six reads; what a dead execution had begun is set again without asking. */
export function mendSheet(sheet: Sheet, tab: StandingTab, sheetOf: SheetOf): void {
  const { plan, headRow } = tab;
  const grid = tab.isBegun
    ? finishSheet(sheet, tab, sheetOf)
    : { sheet, headRow, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  nameHeaders(grid, tab);
  if (!tab.isBegun) mendCells(grid, tab, sheetOf);
  const frozen = headRow + plan.headerRows - 1;
  if (tab.isBegun || sheet.getFrozenRows() !== frozen) sheet.setFrozenRows(frozen);
  if (plan.filter && sheet.getFilter() === null)
    sheet.getRange(frozen, 1, grid.rows - frozen + 1, grid.columns).createFilter();
  if (!isGuarded(sheet, plan)) guardTab(grid, plan);
  if (plan.paints.length === 0) return;
  const { ours, theirs } = readRules(sheet, plan.paints);
  if (ours < plan.paints.length) paintTab(grid, plan, theirs);
}

/** Headers that are blank get their titles; headers that staff reworded stay. */
function nameHeaders(grid: Grid, { plan, columnsByKey, headers }: StandingTab): void {
  for (const column of plan.columns) {
    const position = columnsByKey.get(column.key);
    if (position === undefined || column.title === '' || (headers[position - 1] ?? '') !== '') continue;
    writeHeaders(grid, plan, position, [column]);
    dressHeaders(grid, plan, position, 1);
  }
}

/** Drop-downs and formats that somebody cleared; two reads. */
function mendCells(grid: Grid, { plan, columnsByKey, choices }: StandingTab, sheetOf: SheetOf): void {
  const first = grid.headRow + plan.headerRows;
  const row = grid.sheet.getRange(first, 1, 1, grid.columns);
  const [rules = []] = row.getDataValidations();
  const [formats = []] = row.getNumberFormats();
  for (const column of plan.columns) {
    const position = columnsByKey.get(column.key);
    if (position === undefined) continue;
    const lacksRule = hasChoices(column) && !rules[position - 1];
    if (lacksRule || (column.format !== 'text' && formats[position - 1] !== numberFormats[column.format]))
      formatCells(grid, position, column, plan, choiceRange(choices.get(column.key), sheetOf));
  }
}
