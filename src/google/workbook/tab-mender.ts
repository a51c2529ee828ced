// Compares a tab with its plan and sets what differs, without touching a word that people typed.
import type { StandingTab } from '../../app/ports-sheets';
import type { Sheet } from './sheets';
import { finishSheet } from './tab-finisher';
import {
  choiceRange,
  dressHeaders,
  formatColumn,
  type Grid,
  hasChoices,
  numberFormats,
  offerChoices,
  paintTab,
  readRules,
  type SheetOf,
  writeHeaders,
} from './tab-formats';
import { mendGuard, restoreSight } from './tab-restorer';

/** Four reads, and two more where something is to be set; what a dead execution had begun is set again without asking. True: cells read otherwise now. */
export function mendSheet(sheet: Sheet, tab: StandingTab, sheetOf: SheetOf): boolean {
  const { plan, headRow } = tab;
  const grid = tab.isBegun ? finishSheet(sheet, tab, sheetOf) : standingGrid(sheet, headRow);
  nameHeaders(grid, tab);
  const isReadOtherwise = !tab.isBegun && mendCells(grid, tab, sheetOf);
  const frozen = headRow + plan.headerRows - 1;
  if (tab.isBegun || sheet.getFrozenRows() !== frozen) sheet.setFrozenRows(frozen);
  if (tab.isRepair) restoreSight(grid, tab);
  if (plan.filter && sheet.getFilter() === null)
    sheet.getRange(frozen, 1, grid.rows - frozen + 1, grid.columns).createFilter();
  mendGuard(grid, tab);
  if (plan.paints.length === 0) return isReadOtherwise;
  const { ours, theirs } = readRules(sheet, plan.paints);
  if (ours < plan.paints.length) paintTab(grid, plan, theirs);
  return isReadOtherwise;
}

/** Rows and columns are asked for when they are first needed: one read each. */
function standingGrid(sheet: Sheet, headRow: number): Grid {
  let rows: number | undefined;
  let columns: number | undefined;
  return {
    sheet,
    headRow,
    get rows() {
      rows ??= sheet.getMaxRows();
      return rows;
    },
    get columns() {
      columns ??= sheet.getMaxColumns();
      return columns;
    },
  };
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

/** Drop-downs and formats that somebody cleared; two reads. True: a format was set. */
function mendCells(grid: Grid, tab: StandingTab, sheetOf: SheetOf): boolean {
  const { plan, columnsByKey, choices, isRepair, filled } = tab;
  const first = grid.headRow + plan.headerRows;
  const row = grid.sheet.getRange(first, 1, 1, filled.columns);
  const [rules = []] = row.getDataValidations();
  const [formats = []] = row.getNumberFormats();
  let isReadOtherwise = false;
  for (const column of plan.columns) {
    const position = columnsByKey.get(column.key);
    if (position === undefined) continue;
    const lacksRule = hasChoices(column) && !rules[position - 1];
    const isTheirs = formats[position - 1] !== numberFormats[column.format];
    // Texts that staff gave a format of their own are given ours only where somebody asks for the planned shape.
    const lacksFormat = isTheirs && (column.format !== 'text' || isRepair);
    if (lacksFormat) formatColumn(grid, plan, position, column);
    if (lacksRule || lacksFormat)
      offerChoices(grid, plan, { position, column, source: choiceRange(choices.get(column.key), sheetOf) });
    isReadOtherwise ||= lacksFormat;
  }
  return isReadOtherwise;
}
