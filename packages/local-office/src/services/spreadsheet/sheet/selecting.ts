// Reads and changes what the user has open and selected.
import { contains, type Rect } from '../../../workbook/grid-range';
import type { GridRange, SelectionData, SheetData, WorkbookData } from '../../../workbook/workbook-data';
import type { SheetsWorld } from '../handles';

/** The user's view of a workbook; at first the first visible tab with A1 selected. */
export function selectionOf(world: SheetsWorld, workbook: WorkbookData): SelectionData {
  const known = workbook.selections[world.session.activeUser || world.session.effectiveUser];
  if (known && workbook.sheets.some((sheet) => sheet.id === known.sheetId)) return known;
  const first = workbook.sheets.find((sheet) => !sheet.hidden) ?? workbook.sheets[0];
  return { sheetId: first?.id ?? 0, ranges: known?.ranges ?? {}, currentCell: known?.currentCell ?? {} };
}

function keep(world: SheetsWorld, workbook: WorkbookData, selection: SelectionData): void {
  workbook.selections[world.session.activeUser || world.session.effectiveUser] = selection;
}

const a1: GridRange = { row: 1, column: 1, lastRow: 1, lastColumn: 1 };

export function selectedRanges(selection: SelectionData, sheetId: number): readonly GridRange[] {
  return selection.ranges[sheetId] ?? [a1];
}

/** The ranges' top-left cell unless another cell was made current. */
export function currentCell(selection: SelectionData, sheetId: number): { row: number; column: number } {
  const last = selectedRanges(selection, sheetId).at(-1) ?? a1;
  return selection.currentCell[sheetId] ?? { row: last.row, column: last.column };
}

export function activateSheet(
  world: SheetsWorld,
  workbook: WorkbookData,
  sheet: SheetData,
  restoreSelection = true,
): void {
  const before = selectionOf(world, workbook);
  const ranges = restoreSelection ? before.ranges : { ...before.ranges, [sheet.id]: [a1] };
  keep(world, workbook, { ...before, ranges, sheetId: sheet.id });
}

/** Selects ranges (the last is active) and, if given, makes a cell current; a cell outside becomes the selection. */
export function activateRanges(
  world: SheetsWorld,
  workbook: WorkbookData,
  sheet: SheetData,
  ranges: readonly Rect[] | undefined,
  cell: Rect | undefined,
): void {
  const before = selectionOf(world, workbook);
  const kept = selectedRanges(before, sheet.id);
  const inside = cell && kept.some((range) => contains(range, cell.row, cell.column));
  const chosen = ranges ?? (inside ? kept : [cell ?? a1]);
  const last = chosen.at(-1) ?? a1;
  const current = cell ?? last;
  keep(world, workbook, {
    sheetId: sheet.id,
    ranges: { ...before.ranges, [sheet.id]: chosen },
    currentCell: { ...before.currentCell, [sheet.id]: { row: current.row, column: current.column } },
  });
}
