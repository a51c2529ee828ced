// Which rows are hidden, which bands coloured, which choices offered in a view of a tab?

import type { CalculationContext } from '../formulas/recalculate';
import { boundRange } from '../grid-range';
import { filterTest } from '../rules/filtering';
import { allowedTexts } from '../rules/validation';
import { hiddenByGroup } from '../structure/groups';
import type { CellStyle, SheetData, ValidationData, WorkbookData } from '../workbook-data';
import type { ValidationView } from './sheet-view-data';

/** A rule as the grid offers it. */
export function validationView(
  rule: ValidationData,
  workbook: WorkbookData,
  context: CalculationContext,
): ValidationView {
  const list = allowedTexts(rule, workbook, context);
  const [checked = true, unchecked = false] = rule.values;
  return {
    criteria: rule.criteria,
    ...(list ? { list } : {}),
    dropdown: list !== undefined && rule.showDropdown,
    checkbox: rule.criteria === 'CHECKBOX',
    ...(rule.criteria === 'CHECKBOX' && typeof checked !== 'object' && typeof unchecked !== 'object'
      ? { checked, unchecked }
      : {}),
    strict: !rule.allowInvalid,
    help: rule.helpText,
  };
}

/** Sizes by 1-based index, where set. */
export function sizes<T>(
  list: readonly (T | null)[],
  pick: (item: T) => number | undefined,
): Record<number, number> {
  const found: Record<number, number> = {};
  list.forEach((item, index) => {
    const size = item === null ? undefined : pick(item);
    if (size !== undefined) found[index + 1] = size;
  });
  return found;
}

/** Colours of alternating rows or columns at a cell. */
export function bandingBackground(sheet: SheetData, row: number, column: number): string | undefined {
  for (const banding of sheet.bandings) {
    const rect = boundRange(banding.range, sheet);
    if (row < rect.row || row > rect.lastRow || column < rect.column || column > rect.lastColumn) continue;
    const rows = banding.axis === 'ROWS';
    const index = rows ? row - rect.row : column - rect.column;
    const last = rows ? rect.lastRow - rect.row : rect.lastColumn - rect.column;
    if (index === 0 && banding.header !== null) return banding.header;
    if (index === last && banding.footer !== null) return banding.footer;
    const body = index - (banding.header === null ? 0 : 1);
    return (body % 2 === 0 ? banding.first : banding.second) ?? undefined;
  }
  return undefined;
}

/** Rows that a person, a filter or a closed group hides. */
export function hiddenRowsOf(
  workbook: WorkbookData,
  sheet: SheetData,
  context: CalculationContext,
): number[] {
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

const sharedLooks = new WeakMap<WorkbookData, Map<string, CellStyle>>();

/** One object for equal looks, also across views, so that comparing two views is quick. */
export function shareLook(workbook: WorkbookData, look: CellStyle): CellStyle {
  const known = sharedLooks.get(workbook) ?? new Map<string, CellStyle>();
  sharedLooks.set(workbook, known);
  const key = JSON.stringify(look);
  const found = known.get(key) ?? look;
  known.set(key, found);
  return found;
}
