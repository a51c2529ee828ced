// Groups rows and columns, and opens and closes the groups.
import { ensureRow, touch } from '../cells';
import type { Rect } from '../grid-range';
import type { SheetData, WorkbookData } from '../workbook-data';

export type GroupAxis = 'rows' | 'columns';

/** Google allows eight levels. */
const maxGroupDepth = 8;

interface GroupSpan {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

export function groupDepthAt(sheet: SheetData, axis: GroupAxis, index: number): number {
  return (axis === 'rows' ? sheet.rows[index - 1]?.depth : sheet.columns[index - 1]?.depth) ?? 0;
}

function setDepth(sheet: SheetData, axis: GroupAxis, index: number, depth: number): void {
  if (axis === 'rows') {
    const row = ensureRow(sheet, index);
    if (depth === 0) delete row.depth;
    else row.depth = depth;
    return;
  }
  while (sheet.columns.length < index) sheet.columns.push(null);
  const column = { ...(sheet.columns[index - 1] ?? {}) };
  if (depth === 0) delete column.depth;
  else column.depth = depth;
  sheet.columns[index - 1] = column;
}

/** All groups of an axis, outer before inner: neighbouring lines of at least that depth form one. */
export function groupsOf(sheet: SheetData, axis: GroupAxis): GroupSpan[] {
  const length = axis === 'rows' ? sheet.rows.length : sheet.columns.length;
  const groups: GroupSpan[] = [];
  for (let depth = 1; depth <= maxGroupDepth; depth += 1) {
    let start = 0;
    for (let index = 1; index <= length + 1; index += 1) {
      const inside = index <= length && groupDepthAt(sheet, axis, index) >= depth;
      if (inside && start === 0) start = index;
      if (!inside && start > 0) {
        groups.push({ start, end: index - 1, depth });
        start = 0;
      }
    }
  }
  return groups;
}

export function groupKey(group: GroupSpan): string {
  return `${group.start}:${group.end}:${group.depth}`;
}

function collapsedOf(sheet: SheetData, axis: GroupAxis): string[] {
  return axis === 'rows' ? sheet.collapsedRowGroups : sheet.collapsedColumnGroups;
}

export function isCollapsed(sheet: SheetData, axis: GroupAxis, group: GroupSpan): boolean {
  return collapsedOf(sheet, axis).includes(groupKey(group));
}

/** Closes or opens a group; lines of a closed group are not shown. */
export function setCollapsed(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: GroupAxis,
  group: GroupSpan,
  collapsed: boolean,
): void {
  const kept = collapsedOf(sheet, axis).filter((key) => key !== groupKey(group));
  const next = collapsed ? [...kept, groupKey(group)] : kept;
  if (axis === 'rows') sheet.collapsedRowGroups = next;
  else sheet.collapsedColumnGroups = next;
  touch(workbook, sheet);
}

/** Changes the depth of lines by `delta`, between 0 and 8; groups that no longer exist are forgotten. */
export function shiftGroupDepth(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: GroupAxis,
  rect: Rect,
  delta: number,
): void {
  const first = axis === 'rows' ? rect.row : rect.column;
  const last = axis === 'rows' ? rect.lastRow : rect.lastColumn;
  for (let index = first; index <= last; index += 1) {
    const before = groupDepthAt(sheet, axis, index);
    const depth = Math.max(0, Math.min(maxGroupDepth, before + delta));
    if (depth !== before) setDepth(sheet, axis, index, depth);
  }
  const keys = new Set(groupsOf(sheet, axis).map(groupKey));
  sheet.collapsedRowGroups =
    axis === 'rows' ? sheet.collapsedRowGroups.filter((key) => keys.has(key)) : sheet.collapsedRowGroups;
  sheet.collapsedColumnGroups =
    axis === 'columns'
      ? sheet.collapsedColumnGroups.filter((key) => keys.has(key))
      : sheet.collapsedColumnGroups;
  touch(workbook, sheet);
}

/**
 * Range.collapseGroups closes the outermost groups that the range touches; expandGroups opens all that it touches.
 */
export function collapseGroupsIn(
  workbook: WorkbookData,
  sheet: SheetData,
  rect: Rect,
  collapsed: boolean,
): void {
  for (const axis of ['rows', 'columns'] as const) {
    const first = axis === 'rows' ? rect.row : rect.column;
    const last = axis === 'rows' ? rect.lastRow : rect.lastColumn;
    for (const group of groupsOf(sheet, axis)) {
      const touched = group.start <= last && group.end >= first;
      if (touched && (!collapsed || group.depth === 1)) setCollapsed(workbook, sheet, axis, group, collapsed);
    }
  }
}

/** True when a line lies in a closed group. */
export function hiddenByGroup(sheet: SheetData, axis: GroupAxis, index: number): boolean {
  return collapsedOf(sheet, axis).some((key) => {
    const [start = 0, end = 0] = key.split(':').map(Number);
    return index >= start && index <= end;
  });
}
