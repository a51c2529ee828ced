// Works out everything that the browser's grid needs to paint one tab.
import type { CalculationContext } from '../formulas/recalculate';
import { boundRange, type Rect } from '../grid-range';
import { sheetById } from '../new-workbook';
import { filterTest } from '../rules/filtering';
import { mayEditFile, mayEditProtected } from '../rules/protection';
import { type GroupAxis, groupKey, groupsOf, hiddenByGroup } from '../structure/groups';
import type { SheetData, WorkbookData } from '../workbook-data';
import { type CellView, cellViews } from './cell-views';

/** A tab as it is painted. Rows and columns are 1-based, both ends inside. */
export interface SheetView {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  /** True when the whole tab is protected from the user. */
  readonly locked: boolean;
  readonly hiddenGridlines: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by index, only where set. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Hidden by a person, a filter or a closed group. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Rect[];
  readonly groups: readonly GroupView[];
  readonly filter: { readonly range: Rect; readonly filteredColumns: readonly number[] } | null;
  /** Only cells with something in or on them, row by row. */
  readonly cells: readonly CellView[];
}

interface GroupView {
  readonly axis: GroupAxis;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** `user`: whose rights decide what is locked; '' for nobody. Undefined when there is no such tab. */
export function renderSheetView(
  workbook: WorkbookData,
  sheetId: number,
  { context, user }: { readonly context: CalculationContext; readonly user: string },
): SheetView | undefined {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) return undefined;
  return {
    sheetId,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    locked: isLocked(workbook, sheetId, user),
    hiddenGridlines: sheet.hiddenGridlines,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: sizesOf(sheet.columns, (column) => column.width),
    rowHeights: sizesOf(sheet.rows, (row) => row.height),
    hiddenRows: hiddenRowsOf(workbook, sheet, context),
    hiddenColumns: hiddenColumnsOf(sheet),
    merges: sheet.merges.map((merge) => boundRange(merge, sheet)),
    groups: groupViews(sheet),
    filter: sheet.filter && {
      range: boundRange(sheet.filter.range, sheet),
      filteredColumns: Object.keys(sheet.filter.columns).map(Number),
    },
    cells: cellViews(workbook, sheet, context),
  };
}

function isLocked(workbook: WorkbookData, sheetId: number, user: string): boolean {
  return workbook.protections.some(
    (protection) =>
      protection.sheetId === sheetId &&
      !protection.range &&
      !(mayEditFile(workbook, user) && mayEditProtected(workbook, protection, user)),
  );
}

function sizesOf<Line>(
  lines: readonly (Line | null)[],
  sizeOf: (line: Line) => number | undefined,
): Record<number, number> {
  const sizes: Record<number, number> = {};
  lines.forEach((line, index) => {
    const size = line === null ? undefined : sizeOf(line);
    if (size !== undefined) sizes[index + 1] = size;
  });
  return sizes;
}

function hiddenRowsOf(workbook: WorkbookData, sheet: SheetData, context: CalculationContext): number[] {
  const hidden: number[] = [];
  const filtered = filterTest(workbook, sheet, context);
  const last = Math.max(sheet.rows.length, sheet.filter?.range.lastRow ?? 0);
  for (let row = 1; row <= last; row += 1) {
    const own = sheet.rows[row - 1]?.hidden ?? false;
    const closed = sheet.collapsedRowGroups.length > 0 && hiddenByGroup(sheet, 'rows', row);
    if (own || closed || filtered(row)) hidden.push(row);
  }
  return hidden;
}

function hiddenColumnsOf(sheet: SheetData): number[] {
  const hidden: number[] = [];
  sheet.columns.forEach((column, index) => {
    const closed = sheet.collapsedColumnGroups.length > 0 && hiddenByGroup(sheet, 'columns', index + 1);
    if (column?.hidden || closed) hidden.push(index + 1);
  });
  return hidden;
}

function groupViews(sheet: SheetData): GroupView[] {
  const collapsed = new Set([...sheet.collapsedRowGroups, ...sheet.collapsedColumnGroups]);
  return (['rows', 'columns'] as const).flatMap((axis) =>
    groupsOf(sheet, axis).map((group) => ({ axis, ...group, collapsed: collapsed.has(groupKey(group)) })),
  );
}
